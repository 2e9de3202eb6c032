/** Starts the language client when the first of our files is open, and keeps it in step with `healthcareOkrs.enable`. */
import { type ExtensionContext, Uri, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
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
  private client: Promise<BaseLanguageClient> | undefined;
  private status: LanguageStatus | undefined;

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
    if (isEnabled()) this.client ??= this.launch();
  }

  async restart(): Promise<void> {
    await this.stop();
    this.start();
  }

  async showOutput(): Promise<void> {
    this.start();
    (await this.client)?.outputChannel.show();
  }

  async stop(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    this.status?.dispose();
    this.status = undefined;
    await (await client)?.dispose();
  }

  dispose(): Promise<void> {
    return this.stop();
  }

  private async launch(): Promise<BaseLanguageClient> {
    const client = await this.create({
      documentSelector: OUR_FILES,
      initializationOptions: {
        rulePages: Uri.joinPath(this.context.extensionUri, 'docs', 'rules').toString(),
      },
      markdown: { isTrusted: { enabledCommands: ['healthcareOkrs.openRulePage'] } },
    });
    this.status = new LanguageStatus(client);
    await client.start();
    return client;
  }
}

function isEnabled(): boolean {
  return workspace.getConfiguration('healthcareOkrs').get('enable', true);
}
