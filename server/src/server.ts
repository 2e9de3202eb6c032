import {
  type Connection,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  type InitializeResult,
  ResponseError,
  type TextDocumentContentChangeEvent,
  TextDocuments,
  WatchKind,
} from 'vscode-languageserver';
import { inBackground } from './background.ts';
import { capabilities, methods } from './capabilities.ts';
import { type ClientSupport, clientSupport, foldersOf } from './client-support.ts';
import { assertParams, type Param } from './params.ts';
import type { Service } from './service.ts';
import { EditedDocument } from './workspace/edited-document.ts';
import type { Host } from './workspace/host.ts';
import { ignoreName } from './workspace/ignore.ts';
import { typedChange } from './workspace/typed-change.ts';

/**
 * Wires a connection to the service. The handshake needs nothing of it, so it is loaded after that: an editor that
 * starts up is answered at once.
 */
export function serve(connection: Connection, makeHost: () => Promise<Host>): void {
  let client: ClientSupport | undefined;
  /** The editor shut the server down, and only has to end it. */
  let isOver = false;
  let rulePages: string | undefined;
  let folders: readonly string[] = [];
  let loading: Promise<Service> | undefined;
  /** Which files count depends on folders and settings: questions about all of them wait for those. */
  let settled: Promise<void> = Promise.resolve();
  const background = (work: Promise<unknown>): void => inBackground(connection, work);

  /** Takes in what changes of folders and settings, one change after the other. */
  const settle = (change: () => Promise<void>): void => {
    const before = settled;
    const changed = before.then(change);
    background(changed);
    settled = changed.catch(() => {});
  };

  const service = (): Promise<Service> => {
    loading ??= load().catch((error) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };

  /** Lets the service take in what the editor tells, in the order in which it does. */
  const on = (take: (loaded: Service) => unknown): void => background(service().then(take));

  async function load(): Promise<Service> {
    const [{ Service: Loaded }, host] = await Promise.all([import('./service.ts'), makeHost()]);
    if (!client)
      throw new ResponseError(ErrorCodes.ServerNotInitialized, 'The editor asked before it said hello');
    const made = new Loaded(connection, host, client, rulePages ?? host.rulePages, () => settled);
    made.setFolders(folders);
    return made;
  }

  const documents = new TextDocuments({
    create: EditedDocument.create,
    update(document: EditedDocument, changes: TextDocumentContentChangeEvent[], version: number) {
      const typed = typedChange(document, changes);
      on((loaded) => loaded.edited(document.uri, typed));
      return EditedDocument.update(document, changes, version);
    },
  });

  /** The service, for a question that an editor may ask. */
  const asked = async (method: string, params: unknown, needed: readonly Param[]): Promise<Service> => {
    if (isOver) throw new ResponseError(ErrorCodes.InvalidRequest, 'The editor said goodbye before it asked');
    assertParams(method, params, needed);
    return service();
  };

  connection.onShutdown(() => {
    isOver = true;
  });

  connection.onInitialize((params): InitializeResult => {
    if (client) throw new ResponseError(ErrorCodes.InvalidRequest, 'The editor said hello before');
    client = clientSupport(params);
    rulePages = (params.initializationOptions as { rulePages?: string } | undefined)?.rulePages;
    folders = foldersOf(params);
    return { serverInfo: { name: 'Healthcare OKRs' }, capabilities };
  });

  connection.onInitialized(() => {
    if (client?.folders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
        const [now, entered] = [folders, added.map(({ uri }) => uri)];
        settle(async () => (await service()).foldersChanged(now, entered));
        settle(followSettings);
      });
    if (client?.watchedFiles) {
      const watchers = [
        // Goals and settings; what settings start from may have any name.
        { globPattern: '**/*.{yaml,yml}' },
        { globPattern: `**/${ignoreName}` },
        // Goals refer to documents and folders of any name; and of a folder that is gone, nothing tells what was in it.
        { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
      ];
      background(connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
    }
    settle(followSettings);
  });

  async function followSettings(): Promise<void> {
    if (!client?.configuration) return;
    const scopes = folders;
    const [settings, ...excludes]: unknown[] = await connection.workspace.getConfiguration([
      { section: 'healthcareOkrs' },
      ...scopes.map((scopeUri) => ({ scopeUri, section: 'files.exclude' })),
    ]);
    const byFolder = Object.fromEntries(scopes.map((uri, index) => [uri, excludes[index]]));
    (await service()).setSettings(settings, byFolder);
  }

  connection.onDidChangeConfiguration(() => settle(followSettings));
  connection.onDidChangeWatchedFiles(({ changes }) =>
    on((loaded) => loaded.filesChanged(changes.map(({ uri }) => uri))),
  );

  documents.onDidOpen(({ document }) => on((loaded) => loaded.opened(document)));
  documents.onDidChangeContent(({ document }) => {
    if (!client?.pull) on((loaded) => loaded.push(document));
  });
  documents.onDidSave(({ document }) => on((loaded) => loaded.filesChanged([document.uri])));
  documents.onDidClose(({ document }) => on((loaded) => loaded.closed(document)));

  connection.languages.diagnostics.on(async (params, token) => {
    const loaded = await asked('textDocument/diagnostic', params, ['textDocument']);
    return loaded.diagnostics(params, token);
  });
  connection.languages.diagnostics.onWorkspace(async (params, token, _work, progress) => {
    const loaded = await asked('workspace/diagnostic', params, ['previousResultIds']);
    return loaded.workspaceDiagnostics(params, token, progress);
  });
  for (const [method, needed] of Object.entries(methods))
    connection.onRequest(method, async (params: unknown, token) =>
      (await asked(method, params, needed)).answer(method, params, token),
    );

  documents.listen(connection);
  connection.listen();
}
