import type { ServerCapabilities } from 'vscode-languageserver/node';

const providers: Readonly<Record<string, keyof ServerCapabilities>> = {
  'textDocument/hover': 'hoverProvider',
  'textDocument/completion': 'completionProvider',
  'textDocument/documentSymbol': 'documentSymbolProvider',
  'textDocument/foldingRange': 'foldingRangeProvider',
  'textDocument/selectionRange': 'selectionRangeProvider',
  'textDocument/codeAction': 'codeActionProvider',
  'textDocument/codeLens': 'codeLensProvider',
  'textDocument/inlayHint': 'inlayHintProvider',
  'textDocument/formatting': 'documentFormattingProvider',
  'textDocument/rangeFormatting': 'documentRangeFormattingProvider',
  'textDocument/definition': 'definitionProvider',
  'textDocument/references': 'referencesProvider',
  'textDocument/documentHighlight': 'documentHighlightProvider',
  'textDocument/documentLink': 'documentLinkProvider',
  'textDocument/linkedEditingRange': 'linkedEditingRangeProvider',
  'workspace/symbol': 'workspaceSymbolProvider',
};

/** Methods of the requests that a server says it answers. */
export function announcedMethods(capabilities: ServerCapabilities): string[] {
  const found = Object.keys(providers).filter((method) => capabilities[providers[method] ?? 'hoverProvider']);
  const { renameProvider: rename, semanticTokensProvider: tokens } = capabilities;
  if (rename) found.push('textDocument/rename');
  if (typeof rename === 'object' && rename.prepareProvider) found.push('textDocument/prepareRename');
  if (tokens?.full) found.push('textDocument/semanticTokens/full');
  if (typeof tokens?.full === 'object' && tokens.full.delta)
    found.push('textDocument/semanticTokens/full/delta');
  if (tokens?.range) found.push('textDocument/semanticTokens/range');
  return found;
}
