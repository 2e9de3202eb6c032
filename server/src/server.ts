import {
  CodeActionKind,
  type Connection,
  type DocumentDiagnosticReport,
  type InitializeParams,
  type InitializeResult,
  LSPErrorCodes,
  ResponseError,
  type TextDocumentContentChangeEvent,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { codeActionsOf } from './features/code-actions.ts';
import { completionsAt } from './features/completion.ts';
import { configurationDiagnostics, configurationHover } from './features/configuration.ts';
import { foldingRangesOf } from './features/folding.ts';
import { hoverOf } from './features/hover.ts';
import { spanOf } from './features/ranges.ts';
import { DocumentReport } from './features/report.ts';
import { symbolsOf } from './features/symbols.ts';
import { siblingFactsOf } from './lint/facts.ts';
import { type Profile, profiles } from './lint/severity.ts';
import type { Host } from './workspace/host.ts';
import type { Session } from './workspace/session.ts';
import { isConfiguration, pathOf, Workspace } from './workspace/workspace.ts';

/** Wires a connection to the features. Nothing is read before a document of ours is open. */
export function serve(connection: Connection, host: Host): void {
  const workspace = new Workspace(host);
  const reports = new Map<string, DocumentReport>();
  let client: ClientSupport = clientSupport(undefined);
  let rulePages = host.rulePages;
  let isIndexed = false;

  const documents = new TextDocuments({
    create: TextDocument.create,
    update(document: TextDocument, changes: TextDocumentContentChangeEvent[], version: number) {
      const updated = TextDocument.update(document, changes, version);
      for (const change of changes)
        if ('range' in change)
          reports.get(document.uri)?.edited(updated.offsetAt(change.range.start) + change.text.length);
      return updated;
    },
  });

  connection.onInitialize((params): InitializeResult => {
    client = clientSupport(params);
    const options = params.initializationOptions as { rulePages?: string } | undefined;
    rulePages = options?.rulePages ?? host.rulePages;
    workspace.folders = (params.workspaceFolders ?? []).map((folder) => folder.uri);
    return {
      serverInfo: { name: 'Healthcare OKRs' },
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false },
        hoverProvider: true,
        completionProvider: { triggerCharacters: [' ', '[', '/'] },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
        documentSymbolProvider: true,
        foldingRangeProvider: true,
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  });

  connection.onInitialized(async () => {
    if (client.folders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map((folder) => pathOf(folder.uri)));
        workspace.folders = [
          ...workspace.folders.filter((path) => !gone.has(path)).map((path) => `file://${path}`),
          ...added.map(({ uri }) => uri),
        ];
      });
    await followSettings();
  });

  async function followSettings(): Promise<void> {
    if (!client.configuration) return;
    const settings: unknown = await connection.workspace.getConfiguration('healthcareOkrs.profile');
    const profile = profiles.find((candidate) => candidate === settings);
    if (profile) setProfile(profile);
  }

  function setProfile(profile: Profile): void {
    workspace.profile = profile;
    refresh();
  }

  connection.onDidChangeConfiguration(followSettings);
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) {
      const path = pathOf(uri);
      if (isConfiguration(uri)) workspace.reconfigure();
      else if (path !== undefined && !documents.get(uri)) workspace.siblings.refresh(path);
    }
    refresh();
  });

  documents.onDidOpen(({ document }) => {
    if (isConfiguration(document.uri)) return;
    const session = workspace.open(document);
    reports.set(document.uri, new DocumentReport(session, rulePages, refresh));
    if (!isIndexed) void index();
    isIndexed = true;
  });
  documents.onDidChangeContent(({ document }) => {
    if (!client.pull) setImmediate(() => void push(document));
  });
  documents.onDidSave(({ document }) => {
    if (!isConfiguration(document.uri)) return;
    workspace.reconfigure();
    refresh();
  });
  documents.onDidClose(({ document }) => {
    reports.get(document.uri)?.dispose();
    reports.delete(document.uri);
    workspace.close(document.uri);
    if (!client.pull) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });

  /** Siblings are read in the background; what they say may change what is shown. */
  async function index(): Promise<void> {
    for (const folder of workspace.folders) await workspace.siblings.addFolder(folder);
    if (
      [...workspace.sessions].some(
        ({ document }) => workspace.siblings.of(pathOf(document.uri) ?? '').length > 0,
      )
    )
      refresh();
  }

  function refresh(): void {
    if (client.pull) {
      if (client.refresh) connection.languages.diagnostics.refresh();
    } else for (const document of documents.all()) void push(document);
  }

  async function push(document: TextDocument): Promise<void> {
    const { version, uri } = document;
    const diagnostics = isConfiguration(uri)
      ? configurationDiagnostics(document, workspace.configurationProblems(uri))
      : (await report(uri))?.diagnostics;
    if (diagnostics && documents.get(uri)?.version === version)
      void connection.sendDiagnostics({ uri, version, diagnostics: [...diagnostics] });
  }

  async function report(uri: string): Promise<DocumentReport['shown']> {
    const current = reports.get(uri);
    const session = workspace.session(uri);
    const before = current?.shown;
    const shown = await current?.current();
    if (current && session && shown && shown !== before) announce(uri, session, current);
    return shown;
  }

  function announce(uri: string, session: Session, current: DocumentReport): void {
    const path = pathOf(uri);
    if (
      path !== undefined &&
      session.latest &&
      workspace.siblings.set(path, siblingFactsOf(path, session.latest.facts)) &&
      reports.size > 1
    )
      refresh();
    const { profile } = workspace.settingsFor(uri);
    const time = new Date().toISOString();
    void connection.sendNotification('healthcareOkrs/status', {
      uri,
      profile,
      ...current.counts(),
      milliseconds: session.milliseconds,
      time,
    });
  }

  connection.languages.diagnostics.on(
    async ({ textDocument: { uri }, previousResultId }, token): Promise<DocumentDiagnosticReport> => {
      const document = documents.get(uri);
      if (document && isConfiguration(uri))
        return {
          kind: 'full',
          items: configurationDiagnostics(document, workspace.configurationProblems(uri)),
        };
      if (!document) return { kind: 'full', items: [] };
      const shown = await report(uri);
      if (token.isCancellationRequested || !shown)
        throw new ResponseError(LSPErrorCodes.ServerCancelled, 'Overtaken by a newer version', {
          retriggerRequest: true,
        });
      if (previousResultId === shown.resultId) return { kind: 'unchanged', resultId: shown.resultId };
      return { kind: 'full', resultId: shown.resultId, items: [...shown.diagnostics] };
    },
  );

  connection.onHover(async ({ textDocument: { uri }, position }, token) => {
    const document = documents.get(uri);
    if (document && isConfiguration(uri)) return configurationHover(document, document.offsetAt(position));
    const [session, shown] = [workspace.session(uri), await report(uri)];
    if (!session || token.isCancellationRequested) return null;
    return hoverOf(
      session.document,
      session.source,
      shown?.findings ?? [],
      session.document.offsetAt(position),
    );
  });

  connection.onCompletion(({ textDocument: { uri }, position }) => {
    const session = workspace.session(uri);
    if (!session) return [];
    const { roles, people } = workspace.settingsFor(uri);
    return completionsAt(session.document, session.source, session.document.offsetAt(position), {
      facts: session.latest?.facts,
      roles,
      people,
    });
  });

  connection.onCodeAction(async ({ textDocument: { uri }, range, context }, token) => {
    const [session, shown] = [workspace.session(uri), await report(uri)];
    if (!session || !shown || token.isCancellationRequested) return [];
    if (context.only && !context.only.some((kind) => CodeActionKind.QuickFix.startsWith(kind))) return [];
    const asked = spanOf(session.document, range);
    const found = shown.findings.flatMap((finding, position) => {
      const diagnostic = shown.diagnostics[position];
      return diagnostic && finding.span.start <= asked.end && asked.start <= finding.span.end
        ? [{ finding, diagnostic }]
        : [];
    });
    return codeActionsOf(session.document, session.source, found, client);
  });

  connection.onDocumentSymbol(async ({ textDocument: { uri } }) => {
    const session = workspace.session(uri);
    const analysis = await session?.analysis();
    return session && analysis ? symbolsOf(session.document, session.source, analysis.facts) : [];
  });

  connection.onFoldingRanges(async ({ textDocument: { uri } }) => {
    const session = workspace.session(uri);
    const analysis = await session?.analysis();
    return session && analysis ? foldingRangesOf(session.document, session.source, analysis.facts) : [];
  });

  documents.listen(connection);
  connection.listen();
}

interface ClientSupport {
  readonly pull: boolean;
  readonly refresh: boolean;
  readonly configuration: boolean;
  readonly folders: boolean;
  readonly snippets: boolean;
  readonly annotations: boolean;
}

function clientSupport(params: InitializeParams | undefined): ClientSupport {
  const { textDocument, workspace } = params?.capabilities ?? {};
  return {
    pull: textDocument?.diagnostic !== undefined,
    refresh: workspace?.diagnostics?.refreshSupport === true,
    configuration: workspace?.configuration === true,
    folders: workspace?.workspaceFolders === true,
    snippets: workspace?.workspaceEdit?.snippetEditSupport === true,
    annotations: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
  };
}
