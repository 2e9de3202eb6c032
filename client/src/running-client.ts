/** The language client, which runs while it is needed. */
import {
  EventEmitter,
  type ExtensionContext,
  type LogOutputChannel,
  l10n,
  type TextDocument,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions, WorkspaceEdit } from 'vscode-languageclient';
import { clientOptions } from './client-options.ts';
import { asWorkspaceEdit, codeActions, isFor } from './code-actions.ts';
import { isOurs, storedSchemes } from './documents.ts';
import { LanguageStatus, type LintStatus } from './language-status.ts';
import { answerLastPull } from './last-pull.ts';

/** A client that is not started yet, and what ends a server that does not end with it. */
interface Made {
  readonly client: BaseLanguageClient;
  readonly endServer?: () => void;
}

/** Makes a client for one kind of host (process or web worker). */
export type ClientFactory = (options: LanguageClientOptions) => Promise<Made>;

/** LSP's `ServerCancelled`. */
const OVERTAKEN = -32802;

/** The one client of this window; start and stop are safe to call at any time. */
export class RunningClient {
  /** Undefined too when the last start failed: the next one who needs a client tries again. */
  private session: Promise<Session> | undefined;
  /** The next one starts after it. */
  private ended: Promise<void> = Promise.resolve();
  private readonly linted = new EventEmitter<LintStatus>();
  /** Fires after each lint of a file. */
  readonly onDidLint = this.linted.event;
  private readonly stopped = new EventEmitter<void>();
  /** Fires when the client has ended; another may start after it. */
  readonly onDidStop = this.stopped.event;
  /** Of the newest session, which learns of no others. */
  private schemes = '';
  private toServer = (uri: Uri) => uri.toString();
  /** One for all sessions: VS Code does not show a second one of the same name. */
  private output: LogOutputChannel | undefined;

  constructor(
    private readonly context: ExtensionContext,
    private readonly create: ClientFactory,
  ) {}

  /** Starts or stops, as the settings and the open documents say. */
  follow(): void {
    if (!isEnabled()) void this.stop();
    else if (workspace.textDocuments.some(isOurs)) this.start();
  }

  /** Starts anew when a folder of a new kind of storage was opened, or the last one of its kind closed. */
  followFolders(): void {
    if (!this.session) this.follow();
    else if (this.schemes !== String(storedSchemes())) void this.restart();
  }

  start(): void {
    if (!isEnabled() || this.session) return;
    const session = this.ended.then(() => this.launch());
    this.session = session;
    session.catch((error) => {
      this.channel().error(error);
      if (this.session === session) this.session = undefined;
    });
  }

  async restart(): Promise<void> {
    await this.stop();
    this.start();
  }

  async showOutput(): Promise<void> {
    if (isEnabled()) this.channel().show();
    else tellOff();
  }

  /** The name that the server has for a file. */
  nameOf(uri: Uri): string {
    return this.toServer(uri);
  }

  /**
   * Sends one of our own requests; an answer that an edit overtook is asked for again.
   * @returns undefined when the extension is switched off.
   */
  async ask<R>(request: string, uri?: Uri, more: object = {}): Promise<R | undefined> {
    this.start();
    const session = await this.session;
    if (!session) return undefined;
    const params = { ...more, ...(uri && { textDocument: { uri: this.nameOf(uri) } }) };
    for (let tries = 3; ; tries--)
      try {
        return await session.client.sendRequest<R>(`healthcareOkrs/${request}`, params);
      } catch (error) {
        if (tries === 1 || (error as { code?: unknown }).code !== OVERTAKEN) throw error;
      }
  }

  /** The same for a command: its user is told when the extension is switched off. */
  async askForCommand<R>(request: string, uri?: Uri, more: object = {}): Promise<R | undefined> {
    if (!isEnabled()) tellOff();
    return this.ask<R>(request, uri, more);
  }

  /**
   * Makes an edit of the server's, with the cursor in its first tab stop.
   * @returns false when the document is no longer the version that the edit is for: nothing is written then.
   */
  async apply(document: TextDocument, edit: WorkspaceEdit): Promise<boolean> {
    const session = await this.session;
    if (!session) return false;
    await window.showTextDocument(document);
    if (!isFor(document.version, edit)) return false;
    // VS Code compares once more: it may know of a key that has not come here yet.
    return workspace.applyEdit(asWorkspaceEdit(session.client.protocol2CodeConverter, edit));
  }

  /** Resolves when the client has ended: one that is still starting is let start first. */
  stop(): Promise<void> {
    const { session } = this;
    this.session = undefined;
    if (session) this.ended = this.end(session);
    return this.ended;
  }

  async dispose(): Promise<void> {
    this.linted.dispose();
    await this.stop();
    this.stopped.dispose();
    this.output?.dispose();
  }

  private channel(): LogOutputChannel {
    this.output ??= window.createOutputChannel('Healthcare OKRs', { log: true });
    return this.output;
  }

  private async end(session: Promise<Session>): Promise<void> {
    const started = await session.catch(() => undefined);
    await started?.end();
    this.stopped.fire();
  }

  private async launch(): Promise<Session> {
    this.schemes = String(storedSchemes());
    const { client, endServer }: Made = await this.create({
      ...clientOptions(this.context),
      outputChannel: this.channel(),
      middleware: {
        provideCodeActions: (document, range, context, token) =>
          codeActions(client, document, range, context, token),
        provideDiagnostics: answerLastPull,
        // Switched off, it is ending: there is nobody to tell.
        workspace: {
          didChangeConfiguration: (sections, tell) => (isEnabled() ? tell(sections) : Promise.resolve()),
        },
      },
    });
    this.toServer = (uri) => client.code2ProtocolConverter.asUri(uri);
    client.onNotification('healthcareOkrs/status', (told: LintStatus) => this.linted.fire(told));
    const status = new LanguageStatus(client, this.onDidLint);
    const end = async () => {
      status.dispose();
      // The library has told why; a server that does not end must not keep the next one from starting.
      await client.dispose().catch(() => {});
      endServer?.();
    };
    try {
      await client.start();
    } catch (error) {
      await end();
      throw error;
    }
    return { client, end };
  }
}

interface Session {
  readonly client: BaseLanguageClient;
  readonly end: () => Promise<void>;
}

function tellOff(): void {
  void window.showInformationMessage(l10n.t('Healthcare OKRs is switched off in the settings.'));
}

function isEnabled(): boolean {
  return workspace.getConfiguration('healthcareOkrs').get('enable', true);
}
