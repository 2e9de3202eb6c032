import {
  type CancellationToken,
  type Connection,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  LSPErrorCodes,
  ResponseError,
  type ResultProgressReporter,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { inBackground } from './background.ts';
import * as l10n from './base/l10n.ts';
import type { ClientSupport } from './client-support.ts';
import { configurationDiagnostics } from './features/configuration.ts';
import type { DiagnosticStyle } from './features/diagnostics.ts';
import { mostSevere } from './features/most-severe.ts';
import { DocumentReport, type Shown } from './features/report.ts';
import { requests } from './requests/index.ts';
import { overtaken, type RequestContext } from './requests/request.ts';
import { readSettings } from './settings.ts';
import type { EditedDocument } from './workspace/edited-document.ts';
import type { Host } from './workspace/host.ts';
import { Idle } from './workspace/idle.ts';
import { ignoreName } from './workspace/ignore.ts';
import { turn } from './workspace/pace.ts';
import { isOkrFile } from './workspace/paths.ts';
import type { Session } from './workspace/session.ts';
import type { TypedChange } from './workspace/typed-change.ts';
import { nameOf, pathOf } from './workspace/uris.ts';
import { isConfiguration, Workspace } from './workspace/workspace.ts';
import { WorkspaceFiles } from './workspace-files.ts';

/** An OKR document that is open: its text and analysis, and what it shows. */
interface Open {
  readonly session: Session;
  readonly report: DocumentReport;
  /** The outcome that the client was last told of. */
  announced?: Shown;
}

/** Answers the editor's requests. Made when the first document of ours is opened, not before. */
export class Service {
  readonly #workspace: Workspace;
  readonly #context: RequestContext;
  readonly #open = new Map<string, Open>();
  readonly #configurations = new Map<string, TextDocument>();
  readonly #files: WorkspaceFiles;
  readonly #idle: Idle;
  readonly #style: DiagnosticStyle;
  #settings = readSettings(undefined);

  constructor(
    private readonly connection: Connection,
    private readonly host: Host,
    private readonly client: ClientSupport,
    rulePages: string,
    settled: () => Promise<void>,
  ) {
    l10n.configure(client.texts);
    this.#workspace = new Workspace(host);
    this.#style = { rulePages, related: client.relatedPlaces };
    this.#idle = new Idle(host.collect);
    this.#files = new WorkspaceFiles(connection, host, this.#workspace, this.#style, {
      sessions: () => Array.from(this.#open.values(), ({ session }) => session),
      shown: (uri) => this.#report(uri),
      refresh: (concerned) => this.#refresh(concerned),
      settled,
    });
    this.#context = {
      client,
      workspace: this.#workspace,
      files: this.#files,
      session: (uri) => this.#open.get(uri)?.session,
      configuration: (uri) => this.#configurations.get(uri),
      report: (uri) => this.#report(uri),
      opening: (uri) => this.#open.get(uri)?.report.id,
      opened: (id) => [...this.#open].find(([, { report }]) => report.id === id)?.[0],
      settings: () => this.#settings,
      today: () => host.today(),
    };
  }

  setFolders(uris: readonly string[]): void {
    this.#workspace.folders = uris;
    this.#workspace.reconfigure();
    this.#files.restart();
  }

  /** Folders came or went while their files may be open. */
  async foldersChanged(uris: readonly string[], added: readonly string[]): Promise<void> {
    await this.host.enter?.(added.flatMap((uri) => pathOf(uri) ?? []));
    this.setFolders(uris);
    this.#refresh();
  }

  /**
   * @param sent the editor's `healthcareOkrs` settings.
   * @param excludes its `files.exclude`, by the URI of the folder.
   */
  setSettings(sent: unknown, excludes: Readonly<Record<string, unknown>>): void {
    this.#files.exclude(excludes);
    const { profile, inlayHints } = this.#settings;
    this.#settings = readSettings(sent);
    const isHintChange = JSON.stringify(inlayHints) !== JSON.stringify(this.#settings.inlayHints);
    if (isHintChange && this.client.refreshHints) this.connection.languages.inlayHint.refresh();
    if (this.#settings.profile === profile) return;
    this.#workspace.profile = this.#settings.profile;
    this.#refresh();
  }

  async filesChanged(uris: readonly string[]): Promise<void> {
    const paths = uris.flatMap((uri) => pathOf(uri) ?? []);
    const isSettings = (path: string): boolean => this.#workspace.isSettings(path);
    // Of all others only whether they are there counts.
    await this.host.load?.(paths.filter((path) => isSettings(path) || isOkrFile(path)));
    if (paths.some(isSettings)) {
      this.#workspace.reconfigure();
      this.#refresh();
    }
    // Other files count now.
    if (paths.some((path) => path.endsWith(`/${ignoreName}`))) this.#files.restart();
    await this.#files.changed(paths);
  }

  opened(document: EditedDocument): void {
    if (isConfiguration(document.uri)) {
      this.#configurations.set(document.uri, document);
      return;
    }
    const session = this.#workspace.open(document);
    this.#open.set(document.uri, {
      session,
      report: new DocumentReport(
        session,
        this.#style,
        () => this.#workspace.settingsFor(document.uri).ignored,
        () => this.#refresh(new Set([nameOf(document.uri)])),
      ),
    });
  }

  /**
   * The text of a document changed. What waits for a pause would never come to a client that cannot be told to ask for it.
   * @param typed undefined where nobody typed that.
   */
  edited(uri: string, typed: TypedChange | undefined): void {
    this.#idle.ends();
    if (!this.client.pull || this.client.refresh) this.#open.get(uri)?.report.edited(typed);
  }

  closed({ uri }: TextDocument): void {
    this.#open.get(uri)?.report.dispose();
    this.#open.delete(uri);
    this.#configurations.delete(uri);
    this.#workspace.close(uri);
    if (!isConfiguration(uri)) this.#inBackground(this.#files.closed(uri));
    if (!this.client.pull) this.#inBackground(this.connection.sendDiagnostics({ uri, diagnostics: [] }));
  }

  /** For clients that do not ask: sends what a document shows, unless an edit overtakes it. */
  async push(document: TextDocument): Promise<void> {
    const { version, uri } = document;
    const configuration = this.#configurationDiagnostics(uri);
    const diagnostics = configuration ?? (await this.#reportLast(uri))?.diagnostics;
    if (diagnostics && document.version === version)
      await this.connection.sendDiagnostics({ uri, version, diagnostics: mostSevere(diagnostics) });
  }

  async diagnostics(
    { textDocument: { uri }, previousResultId }: DocumentDiagnosticParams,
    token: CancellationToken,
  ): Promise<DocumentDiagnosticReport> {
    const configuration = this.#configurationDiagnostics(uri);
    if (configuration) return { kind: 'full', items: configuration };
    if (!this.#open.has(uri))
      return (await this.#files.reportOf(uri, previousResultId, token)) ?? { kind: 'full', items: [] };
    const shown = await this.#reportLast(uri);
    if (token.isCancellationRequested)
      throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled by the editor');
    if (!shown) throw overtaken({ retriggerRequest: true });
    if (previousResultId === shown.resultId) return { kind: 'unchanged', resultId: shown.resultId };
    return { kind: 'full', resultId: shown.resultId, items: mostSevere(shown.diagnostics) };
  }

  /** What all files of the workspace show. */
  async workspaceDiagnostics(
    { previousResultIds }: WorkspaceDiagnosticParams,
    token: CancellationToken,
    progress?: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult>,
  ): Promise<WorkspaceDiagnosticReport> {
    const send = progress && ((items: WorkspaceDocumentDiagnosticReport[]) => progress.report({ items }));
    return { items: await this.#files.diagnostics(previousResultIds, token, send) };
  }

  /** Answers one of the requests in server/src/requests. */
  answer(method: string, params: unknown, token: CancellationToken): unknown {
    this.#idle.ends();
    return requests.get(method)?.answer(this.#context, params, token) ?? null;
  }

  #configurationDiagnostics(uri: string) {
    const document = this.#configurations.get(uri);
    return (
      document &&
      configurationDiagnostics(document, this.#workspace.configurationProblems(uri, document.getText()))
    );
  }

  /**
   * A person waits for the answers to questions that come with an edit, so they go before its findings: one turn to be
   * read, one to be answered, and one to be answered by the same analysis.
   */
  async #reportLast(uri: string): Promise<Shown | undefined> {
    this.#idle.ends();
    await turn();
    await turn();
    await this.#files.settledAround(uri);
    await this.#open.get(uri)?.session.analysis();
    await turn();
    return this.#report(uri);
  }

  async #report(uri: string): Promise<Shown | undefined> {
    const open = this.#open.get(uri);
    if (!open) return undefined;
    const shown = await open.report.current();
    if (shown && shown !== open.announced) {
      open.announced = shown;
      // Whoever asked is answered first.
      this.#inBackground(turn().then(() => this.#announce(uri, open)));
    }
    this.#files.start();
    return shown;
  }

  async #announce(uri: string, { session, report }: Open): Promise<void> {
    this.#idle.begins();
    await this.#files.fresh(session);
    // Other editors would tell their users of a message that they do not know.
    if (!this.client.commands || !this.#open.has(uri)) return;
    const { profile } = this.#workspace.settingsFor(uri);
    const time = new Date().toISOString();
    const status = { uri, profile, ...report.counts(), milliseconds: session.milliseconds, time };
    await this.connection.sendNotification('healthcareOkrs/status', status);
  }

  /** @param concerned names of the files whose findings may differ; all of them by default. */
  #refresh(concerned?: ReadonlySet<string>): void {
    if (!concerned) this.#files.reconfigured();
    const open = [...this.#open.values()].filter(
      ({ session }) => concerned?.has(nameOf(session.document.uri)) ?? true,
    );
    if (this.client.pull) {
      if (this.client.refresh && (!concerned || open.length > 0))
        this.connection.languages.diagnostics.refresh();
      return;
    }
    for (const { session } of open) this.#inBackground(this.push(session.document));
    if (concerned) return;
    for (const document of this.#configurations.values()) this.#inBackground(this.push(document));
  }

  #inBackground(work: Promise<unknown>): void {
    inBackground(this.connection, work);
  }
}
