/** The language client, which runs while it is needed. */

import {
  EventEmitter,
  type ExtensionContext,
  type LogOutputChannel,
  l10n,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions, WorkspaceEdit } from 'vscode-languageclient';
import { asWorkspaceEdit, codeActions } from './code-actions.ts';
import { isOurs, ourFiles } from './documents.ts';
import { LanguageStatus, type LintStatus } from './language-status.ts';
import { answerLastPull } from './last-pull.ts';

/** Makes a client for one kind of host (process or web worker); not started yet. */
export type ClientFactory = (options: LanguageClientOptions) => Promise<BaseLanguageClient>;

/** LSP's `ServerCancelled`. */
const OVERTAKEN = -32802;

/** The one client of this window; start and stop are safe to call at any time. */
export class RunningClient {
  private session: Promise<Session> | undefined;
  private readonly linted = new EventEmitter<LintStatus>();
  /** Fires after each lint of a file. */
  readonly onDidLint = this.linted.event;
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

  start(): void {
    if (isEnabled()) this.session ??= this.launch();
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

  /** Makes an edit of the server's, with the cursor in its first tab stop. */
  async apply(document: TextDocument, edit: WorkspaceEdit): Promise<void> {
    const session = await this.session;
    if (!session) return;
    await window.showTextDocument(document);
    await workspace.applyEdit(asWorkspaceEdit(session.client.protocol2CodeConverter, edit));
  }

  async stop(): Promise<void> {
    const session = this.session;
    this.session = undefined;
    // A client that could not start has told its user already.
    const { client, status } = (await session?.catch(() => undefined)) ?? {};
    status?.dispose();
    await client?.dispose();
  }

  async dispose(): Promise<void> {
    this.linted.dispose();
    await this.stop();
    this.output?.dispose();
  }

  private channel(): LogOutputChannel {
    this.output ??= window.createOutputChannel('Healthcare OKRs', { log: true });
    return this.output;
  }

  private async launch(): Promise<Session> {
    const client: BaseLanguageClient = await this.create({
      documentSelector: ourFiles(),
      outputChannel: this.channel(),
      // The server reads the settings anew when it is told that they changed.
      synchronize: { configurationSection: ['healthcareOkrs', 'files.exclude'] },
      middleware: {
        provideCodeActions: (document, range, context, token) =>
          codeActions(client, document, range, context, token),
        provideDiagnostics: answerLastPull,
      },
      initializationOptions: {
        rulePages: Uri.joinPath(this.context.extensionUri, 'docs', 'rules').toString(),
        commands: true,
        suggestCommand: 'editor.action.triggerSuggest',
        l10n: l10n.bundle,
      },
      markdown: { isTrusted: { enabledCommands: ['healthcareOkrs.openRulePage'] } },
    });
    this.toServer = (uri) => client.code2ProtocolConverter.asUri(uri);
    client.onNotification('healthcareOkrs/status', (told: LintStatus) => this.linted.fire(told));
    const status = new LanguageStatus(client, this.onDidLint);
    await client.start();
    return { client, status };
  }
}

interface Session {
  client: BaseLanguageClient;
  status: LanguageStatus;
}

function tellOff(): void {
  void window.showInformationMessage(l10n.t('Healthcare OKRs is switched off in the settings.'));
}

function isEnabled(): boolean {
  return workspace.getConfiguration('healthcareOkrs').get('enable', true);
}
