/** The client with the VS Code of `vscode.ts`, and a language client without a server. */
import { register } from 'node:module';
import type { ExtensionContext } from 'vscode';
import type { BaseLanguageClient, Range } from 'vscode-languageclient';
import { URI } from 'vscode-uri';

const vscode = new URL('vscode.ts', import.meta.url).href;
const resolve = `export const resolve = (name, context, next) => next(name === 'vscode' ? '${vscode}' : name, context);`;
register(`data:text/javascript,${encodeURIComponent(resolve)}`);

/** What the tests use of it: to be loaded after the line above. */
export async function load() {
  return {
    vscode: await import('./vscode.ts'),
    ...(await import('../../client/src/following-view.ts')),
    ...(await import('../../client/src/language-status.ts')),
    ...(await import('../../client/src/proposals.ts')),
    ...(await import('../../client/src/running-client.ts')),
  };
}

export const context = { extensionUri: URI.file('/extension') } as ExtensionContext;

interface Does {
  readonly start?: () => Promise<void>;
  readonly dispose?: () => Promise<void>;
  readonly sendRequest?: () => Promise<unknown>;
}

/** Does what a test says instead of talking to a server. */
export function languageClient(does: Does = {}) {
  const client = {
    onNotification: () => {},
    code2ProtocolConverter: { asUri: String },
    protocol2CodeConverter: { asUri: URI.parse, asRange: (range: Range) => range },
    start: async () => {},
    dispose: async () => {},
    sendRequest: async (name: string) => name,
    ...does,
  };
  return client as unknown as BaseLanguageClient;
}
