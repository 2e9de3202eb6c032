import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';

/** What the server tells an editor that it can do; kept apart from the features, which load later. */
export const capabilities: ServerCapabilities = {
  textDocumentSync: TextDocumentSyncKind.Incremental,
  diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false },
  hoverProvider: true,
  completionProvider: { triggerCharacters: [' ', '[', '/'], resolveProvider: true },
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
  documentSymbolProvider: true,
  foldingRangeProvider: true,
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};

/** The requests that the service answers (server/src/requests). */
export const methods = [
  'textDocument/hover',
  'textDocument/documentSymbol',
  'textDocument/foldingRange',
  'textDocument/completion',
  'completionItem/resolve',
  'textDocument/codeAction',
] as const;
