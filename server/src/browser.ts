import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { serve } from './server.ts';
import { clientHost } from './workspace/client-host.ts';

/** The worker itself: TypeScript's types of browsers stay out of a project that runs in Node too. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

/** The language server as a web worker, for VS Code in a browser. */
const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
serve(connection, () => clientHost(connection));
