import type {
  CancellationToken,
  Connection,
  DocumentDiagnosticReport,
  PreviousResultId,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { inBackground } from './background.ts';
import type { DiagnosticStyle } from './features/diagnostics.ts';
import type { Shown } from './features/report.ts';
import { WorkspaceReport } from './features/workspace-report.ts';
import type { Analysis } from './lint/engine.ts';
import { startsOf } from './workspace/disk.ts';
import { FileEntry } from './workspace/entry.ts';
import type { Host } from './workspace/host.ts';
import { Indexing } from './workspace/indexing.ts';
import { folderOf, isOkrFile, isWithin, join } from './workspace/paths.ts';
import type { Session } from './workspace/session.ts';
import { nameOf } from './workspace/uris.ts';
import type { Workspace } from './workspace/workspace.ts';

/** What the service needs to be asked, and told. */
export interface FilesOwner {
  readonly sessions: () => Iterable<Session>;
  readonly shown: (uri: string) => Promise<Shown | undefined>;
  /** The findings of these files may differ now; of all files without an argument. */
  readonly refresh: (concerned?: ReadonlySet<string>) => void;
  /** Resolves when the folders and settings that came so far are taken in. */
  readonly settled: () => Promise<void>;
}

/** The files of the workspace, open or not: keeps the index of what they say, and tells whom a change concerns. */
export class WorkspaceFiles {
  readonly #indexing: Indexing;
  readonly #report: WorkspaceReport;
  readonly #indexed = new WeakMap<Session, Analysis>();
  #excludes = '{}';
  #isStarted = false;
  /** The client asks for the findings of all files. */
  #isAsked = false;

  constructor(
    private readonly connection: Connection,
    private readonly host: Host,
    private readonly workspace: Workspace,
    style: DiagnosticStyle,
    private readonly owner: FilesOwner,
  ) {
    this.#report = new WorkspaceReport(workspace, host, style, owner.shown);
    this.#indexing = new Indexing(
      host,
      workspace.index,
      (path) => workspace.isOpen(path),
      () => connection.window.createWorkDoneProgress(),
      () => this.#tellLinked(),
      (work) => inBackground(connection, work),
    );
  }

  /** Folders came or went, or what is left out of them changed. */
  restart(): void {
    this.#indexing.restart();
    this.#report.unsettle();
    if (this.#isStarted) this.#read();
  }

  /** @param sent the editor's `files.exclude`, by the URI of its folder. */
  exclude(sent: Readonly<Record<string, unknown>>): void {
    const text = JSON.stringify(sent);
    if (text === this.#excludes) return;
    this.#excludes = text;
    this.#indexing.exclude(new Map(Object.entries(sent).map(([uri, globs]) => [nameOf(uri), globs])));
    this.#report.unsettle();
    if (this.#isStarted) this.#read();
  }

  /** Starts to read the files in the background, unless that has begun. */
  start(): void {
    if (!this.#isStarted) this.#read();
  }

  /** Files changed on disk. */
  async changed(paths: readonly string[]): Promise<void> {
    const { index } = this.workspace;
    const changed = new Set(paths);
    this.workspace.diskChanged();
    const concerned = new Set(index.namingDocuments(changed));
    // Of a folder that comes or goes as a whole, an editor may tell nothing of what is in it.
    const inFolders = [...index.within(changed), ...(await this.#indexing.within(paths))];
    for (const path of new Set([...paths.filter(isOkrFile), ...inFolders])) {
      if (this.workspace.isOpen(path)) continue;
      this.#report.forget(path);
      for (const each of await this.#indexing.refresh(path)) concerned.add(each);
    }
    this.#tell(concerned);
  }

  /** Settings changed: every file may be concerned. */
  reconfigured(): void {
    this.#report.unsettle();
  }

  /**
   * What a file that is not open shows, for a client that looks at the whole workspace: it asks once more when a file is
   * closed, and keeps that answer if the file is opened again at once.
   */
  async reportOf(
    uri: string,
    had: string | undefined,
    token: CancellationToken,
  ): Promise<DocumentDiagnosticReport | undefined> {
    const path = nameOf(uri);
    if (!this.#isAsked || this.workspace.readText(path) === undefined) return undefined;
    const found = await this.#report.ofClosed(path, had, () => !token.isCancellationRequested);
    if (!found) return undefined;
    const { uri: _uri, version: _version, ...report } = found;
    return report;
  }

  async closed(uri: string): Promise<void> {
    const path = nameOf(uri);
    this.#report.forget(path);
    this.#tell(await this.#indexing.refresh(path));
  }

  /** Takes in what a document says now; undefined when an edit overtook it. */
  async fresh(session: Session): Promise<Analysis | undefined> {
    const analysis = await session.analysis();
    const { uri } = session.document;
    const path = nameOf(uri);
    if (!analysis || this.#indexed.get(session) === analysis || !this.workspace.isOpen(path)) return analysis;
    this.#indexed.set(session, analysis);
    this.#tell(this.workspace.index.set(path, new FileEntry(path, analysis.facts, session.source.cut)));
    return analysis;
  }

  /** Resolves when the index knows what the open files say now that the findings of a file depend on. */
  async settledAround(uri: string): Promise<void> {
    const path = nameOf(uri);
    for (const session of this.owner.sessions()) {
      const isKnown = session.isAnalysed && this.#indexed.get(session) === session.latest;
      const other = nameOf(session.document.uri);
      // Of a document that is new to the index nobody knows yet whom it names.
      const isNew = other === path && this.workspace.index.get(path) === undefined;
      if (isNew || (!isKnown && other !== path && this.workspace.index.concerns(other, path)))
        await this.fresh(session);
    }
  }

  /** Resolves when the index knows every file as it is now, for somebody who asks: a reading that was stopped goes on. */
  current(): Promise<void> {
    this.#indexing.resume();
    return this.#current();
  }

  /** The text of a file: the editor's where it is open. */
  readonly documentOf = (path: string): TextDocument | undefined => {
    for (const { document } of this.owner.sessions()) if (nameOf(document.uri) === path) return document;
    const text = this.workspace.readText(path);
    return text === undefined ? undefined : TextDocument.create(this.workspace.uriOf(path), 'okr', 0, text);
  };

  /**
   * URI of the file or folder that a path in a file means: seen from the file's own folder, or from the workspace's.
   * @returns undefined where it leads out of the workspace, or to nothing.
   */
  locate(written: string, from: string): string | undefined {
    const { index } = this.workspace;
    const paths = this.#meant(written, from);
    const { disk } = this.host;
    const found =
      paths.find((path) => disk?.exists(path)) ??
      index.fileNamed(written, from) ??
      (disk ? undefined : paths[0]);
    return found === undefined ? undefined : this.workspace.uriOf(found);
  }

  /**
   * Names in the folder that a path in a file means; those of folders that hold something end in a slash.
   * @returns none where it leads out of the workspace, or where no disk tells at once.
   */
  namesIn(written: string, from: string): string[] {
    const { disk } = this.workspace.index;
    const names = this.#meant(written, from).flatMap((folder) =>
      (disk?.list(folder) ?? [])
        .filter((name) => !/^\.|^node_modules$/.test(name))
        .map((name) => (disk?.list(join(folder, name)).length ? `${name}/` : name)),
    );
    return [...new Set(names)];
  }

  /** The paths in the workspace that a path in a file may mean. */
  #meant(written: string, from: string): string[] {
    const { index } = this.workspace;
    const folders = index.folders.length > 0 ? index.folders : [folderOf(from)];
    return startsOf(from, folders)
      .map((start) => join(start, written))
      .filter((path) => folders.some((folder) => isWithin(path, folder)));
  }

  async diagnostics(
    previous: readonly PreviousResultId[],
    token: CancellationToken,
    send?: (items: WorkspaceDocumentDiagnosticReport[]) => void,
  ): Promise<WorkspaceDocumentDiagnosticReport[]> {
    this.#isAsked = true;
    await this.#current();
    return this.#report.reports(previous, send, () => !token.isCancellationRequested);
  }

  #read(): void {
    inBackground(this.connection, this.#ready());
  }

  async #ready(): Promise<void> {
    this.#isStarted = true;
    await this.owner.settled();
    await this.#indexing.ready();
  }

  async #current(): Promise<void> {
    await this.#ready();
    for (const session of this.owner.sessions()) await this.fresh(session);
  }

  /** What other files say may change what open documents show, where they have to do with each other. */
  #tellLinked(): void {
    const { index } = this.workspace;
    const open = Array.from(this.owner.sessions(), ({ document }) => nameOf(document.uri));
    this.#tell(
      new Set(
        open.filter((path) => index.siblings(path).length > 0 || Object.keys(index.targets(path)).length > 0),
      ),
    );
  }

  #tell(concerned: ReadonlySet<string>): void {
    if (concerned.size === 0) return;
    this.#report.unsettle();
    this.owner.refresh(concerned);
  }
}
