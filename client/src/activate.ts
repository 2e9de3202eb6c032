/** Starts the language client when the first of our files is open, and keeps it in step with `healthcareOkrs.enable`. */
import { type ExtensionContext, Uri, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { codeActions } from './code-actions.ts';
import { registerCommands } from './commands.ts';
import { isOurs, OUR_FILES } from './documents.ts';
import { LanguageStatus } from './language-status.ts';

/** Makes a client for one kind of host (process or web worker); not started yet. */
export type ClientFactory = (options: LanguageClientOptions) => Promise<BaseLanguageClient>;

/** Registers the commands, and starts a client as soon as one is needed. */
export function whenNeeded(context: ExtensionContext, create: ClientFactory): void {
  const running = new RunningClient(context, create);
  registerCommands(context, running);
  context.subscriptions.push(
    running,
    workspace.onDidOpenTextDocument((document) => {
      if (isOurs(document)) running.start();
    }),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('healthcareOkrs.enable')) running.follow();
    }),
  );
  running.follow();
}

/** The one client of this window; start and stop are safe to call at any time. */
export class RunningClient {
  private session: Promise<Session> | undefined;

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
    this.start();
    (await this.session)?.client.outputChannel.show();
  }

  async stop(): Promise<void> {
    const session = this.session;
    this.session = undefined;
    // A client that could not start has told its user already.
    const { client, status } = (await session?.catch(() => undefined)) ?? {};
    status?.dispose();
    await client?.dispose();
  }

  dispose(): Promise<void> {
    return this.stop();
  }

  private async launch(): Promise<Session> {
    const client: BaseLanguageClient = await this.create({
      documentSelector: OUR_FILES,
      // The server reads the settings anew when it is told that they changed.
      synchronize: { configurationSection: ['healthcareOkrs', 'files.exclude'] },
      middleware: {
        provideCodeActions: (document, range, context, token) =>
          codeActions(client, document, range, context, token),
      },
      initializationOptions: {
        rulePages: Uri.joinPath(this.context.extensionUri, 'docs', 'rules').toString(),
        fixCommand: true,
        suggestCommand: 'editor.action.triggerSuggest',
      },
      markdown: { isTrusted: { enabledCommands: ['healthcareOkrs.openRulePage'] } },
    });
    const status = new LanguageStatus(client);
    await client.start();
    return { client, status };
  }
}

interface Session {
  client: BaseLanguageClient;
  status: LanguageStatus;
}

function isEnabled(): boolean {
  return workspace.getConfiguration('healthcareOkrs').get('enable', true);
}
