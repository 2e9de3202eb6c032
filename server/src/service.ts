import {
  type CancellationToken,
  type Connection,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ClientSupport } from './client-support.ts';
import { configurationDiagnostics } from './features/configuration.ts';
import { DocumentReport } from './features/report.ts';
import { siblingFactsOf } from './lint/facts.ts';
import { requests } from './requests/index.ts';
import type { RequestContext } from './requests/request.ts';
import { readSettings } from './settings.ts';
import type { Host } from './workspace/host.ts';
import type { Session } from './workspace/session.ts';
import { isConfiguration, pathOf, Workspace } from './workspace/workspace.ts';

/** An OKR document that is open: its text and analysis, and what it shows. */
interface Open {
  readonly session: Session;
  readonly report: DocumentReport;
}

/** Answers the editor's requests. Made when the first document of ours is opened, not before. */
export class Service {
  readonly #workspace: Workspace;
  readonly #context: RequestContext;
  readonly #open = new Map<string, Open>();
  readonly #configurations = new Map<string, TextDocument>();
  #indexing: Promise<void> | undefined;
  #settings = readSettings(undefined);

  constructor(
    private readonly connection: Connection,
    private readonly host: Host,
    private readonly client: ClientSupport,
    private readonly rulePages: string,
  ) {
    this.#workspace = new Workspace(host);
    this.#context = {
      client,
      workspace: this.#workspace,
      session: (uri) => this.#open.get(uri)?.session,
      configuration: (uri) => this.#configurations.get(uri),
      report: (uri) => this.#report(uri),
      settings: () => this.#settings,
      today: () => host.today(),
    };
  }

  setFolders(uris: readonly string[]): void {
    this.#workspace.folders = uris;
    this.#workspace.reconfigure();
  }

  /** @param sent the editor's `healthcareOkrs` settings. */
  setSettings(sent: unknown): void {
    const { profile, inlayHints } = this.#settings;
    this.#settings = readSettings(sent);
    const isHintChange = JSON.stringify(inlayHints) !== JSON.stringify(this.#settings.inlayHints);
    if (isHintChange && this.client.refreshHints) this.connection.languages.inlayHint.refresh();
    if (!this.#settings.profile || this.#settings.profile === profile) return;
    this.#workspace.profile = this.#settings.profile;
    this.#refresh();
  }

  async filesChanged(uris: readonly string[]): Promise<void> {
    await this.host.load?.(uris.flatMap((uri) => pathOf(uri) ?? []));
    for (const uri of uris) {
      const path = pathOf(uri);
      if (isConfiguration(uri)) this.#workspace.reconfigure();
      else if (path !== undefined && !this.#open.has(uri)) this.#workspace.siblings.refresh(path);
    }
    this.#refresh();
  }

  opened(document: TextDocument): void {
    if (isConfiguration(document.uri)) {
      this.#configurations.set(document.uri, document);
      return;
    }
    const session = this.#workspace.open(document);
    this.#open.set(document.uri, {
      session,
      report: new DocumentReport(session, this.rulePages, () => this.#refresh()),
    });
  }

  edited(uri: string, offset: number): void {
    this.#open.get(uri)?.report.edited(offset);
  }

  closed({ uri }: TextDocument): void {
    this.#open.get(uri)?.report.dispose();
    this.#open.delete(uri);
    this.#configurations.delete(uri);
    this.#workspace.close(uri);
    if (!this.client.pull) void this.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  /** For clients that do not ask: sends what a document shows, unless an edit overtakes it. */
  async push(document: TextDocument): Promise<void> {
    const { version, uri } = document;
    const configuration = this.#configurationDiagnostics(uri);
    const diagnostics = configuration ?? (await this.#report(uri))?.diagnostics;
    if (diagnostics && document.version === version)
      void this.connection.sendDiagnostics({ uri, version, diagnostics: [...diagnostics] });
  }

  async diagnostics(
    { textDocument: { uri }, previousResultId }: DocumentDiagnosticParams,
    token: CancellationToken,
  ): Promise<DocumentDiagnosticReport> {
    const configuration = this.#configurationDiagnostics(uri);
    if (configuration) return { kind: 'full', items: configuration };
    if (!this.#open.has(uri)) return { kind: 'full', items: [] };
    const shown = await this.#report(uri);
    if (token.isCancellationRequested || !shown)
      throw new ResponseError(LSPErrorCodes.ServerCancelled, 'Overtaken by a newer version', {
        retriggerRequest: true,
      });
    if (previousResultId === shown.resultId) return { kind: 'unchanged', resultId: shown.resultId };
    return { kind: 'full', resultId: shown.resultId, items: [...shown.diagnostics] };
  }

  /** Answers one of the requests in server/src/requests. */
  answer(method: string, params: unknown, token: CancellationToken): unknown {
    return requests.get(method)?.answer(this.#context, params, token) ?? null;
  }

  #configurationDiagnostics(uri: string) {
    const document = this.#configurations.get(uri);
    return document && configurationDiagnostics(document, this.#workspace.configurationProblems(uri));
  }

  async #report(uri: string): Promise<DocumentReport['shown']> {
    const open = this.#open.get(uri);
    if (!open) return undefined;
    const before = open.report.shown;
    const shown = await open.report.current();
    if (shown && shown !== before) this.#announce(uri, open);
    this.#indexing ??= this.#index();
    return shown;
  }

  #announce(uri: string, { session, report }: Open): void {
    const path = pathOf(uri);
    const facts =
      path !== undefined && session.latest ? siblingFactsOf(path, session.latest.facts) : undefined;
    if (path !== undefined && this.#workspace.siblings.set(path, facts) && this.#open.size > 1)
      this.#refresh();
    const { profile } = this.#workspace.settingsFor(uri);
    const time = new Date().toISOString();
    const status = { uri, profile, ...report.counts(), milliseconds: session.milliseconds, time };
    void this.connection.sendNotification('healthcareOkrs/status', status);
  }

  /** The product's other files are read in the background, after the first answer; what they say may change what is shown. */
  async #index(): Promise<void> {
    for (const folder of this.#workspace.folders)
      await this.#workspace.siblings.addFolder(folder, (path) => this.#workspace.isOpen(path));
    const hasSiblings = [...this.#open.keys()].some(
      (uri) => this.#workspace.siblings.of(pathOf(uri) ?? '').length > 0,
    );
    if (hasSiblings) this.#refresh();
  }

  #refresh(): void {
    if (!this.client.pull) {
      for (const { session } of this.#open.values()) void this.push(session.document);
      for (const document of this.#configurations.values()) void this.push(document);
    } else if (this.client.refresh) this.connection.languages.diagnostics.refresh();
  }
}
