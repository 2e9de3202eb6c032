/** The extension in a browser: the language server runs as a web worker, and the files reach it by way of VS Code. */
import { type ExtensionContext, Uri } from 'vscode';
import type { LanguageClient as Client } from 'vscode-languageclient/browser';
import { whenNeeded } from './activate.ts';
import { answerFileRequests } from './files.ts';
import { fromServer, toServer } from './uris.ts';

/** TypeScript's types of browsers stay out of a project that runs in Node too. */
declare const Worker: new (url: string) => ConstructorParameters<typeof Client>[2] & { terminate(): void };

/** Called by VS Code. Nothing is loaded until a file of ours is open. */
export function activate(context: ExtensionContext): void {
  whenNeeded(context, async (options) => {
    const { LanguageClient } = await import('vscode-languageclient/browser');
    const worker = new Worker(Uri.joinPath(context.extensionUri, 'dist', 'browser-server.js').toString(true));
    const client = new LanguageClient('healthcareOkrs', 'Healthcare OKRs', worker, {
      ...options,
      uriConverters: { code2Protocol: toServer, protocol2Code: fromServer },
    });
    answerFileRequests(client);
    // The library asks the server to exit, and leaves its worker running.
    return { client, endServer: () => worker.terminate() };
  });
}
