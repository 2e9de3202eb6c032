/** The extension on desktop and remote VS Code: the language server runs as its own Node process. */
import { type ExtensionContext, Uri } from 'vscode';
import { whenNeeded } from './activate.ts';

/** Called by VS Code. Nothing is loaded until a file of ours is open. */
export function activate(context: ExtensionContext): void {
  whenNeeded(context, async (options) => {
    const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
    const module = Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
    const run = { module, transport: TransportKind.ipc };
    const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6109'] } };
    return { client: new LanguageClient('healthcareOkrs', 'Healthcare OKRs', { run, debug }, options) };
  });
}
