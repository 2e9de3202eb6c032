/** Starts the language client when the first of our files is open, and keeps it in step with `healthcareOkrs.enable`. */
import { type ExtensionContext, workspace } from 'vscode';
import { registerCommands } from './commands.ts';
import { isOurs } from './documents.ts';
import { type ClientFactory, RunningClient } from './running-client.ts';
import { makeViews } from './views.ts';

/** Registers the commands and views, and starts a client as soon as one is needed. */
export function whenNeeded(context: ExtensionContext, create: ClientFactory): void {
  const running = new RunningClient(context, create);
  registerCommands(context, running);
  context.subscriptions.push(
    running,
    ...makeViews(running),
    workspace.onDidOpenTextDocument((document) => {
      if (isOurs(document)) running.start();
    }),
    workspace.onDidChangeWorkspaceFolders(() => running.followFolders()),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('healthcareOkrs.enable')) running.follow();
    }),
  );
  running.follow();
}
