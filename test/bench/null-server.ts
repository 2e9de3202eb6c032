/** A language server that keeps documents in step and finds nothing: what the protocol alone costs. */

import { createConnection, TextDocuments } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { capabilities } from '../../server/src/capabilities.ts';

const connection = createConnection();
const documents = new TextDocuments(TextDocument);

connection.onInitialize(() => ({ capabilities }));
connection.languages.diagnostics.on(() => ({ kind: 'full', items: [] }));
connection.onHover(() => ({ contents: 'nothing' }));
connection.onCompletion(() => [{ label: 'nothing' }]);
connection.onRequest(() => null);
documents.listen(connection);
connection.listen();
