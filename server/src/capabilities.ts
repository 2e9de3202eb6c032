import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import { tokenLegend } from './features/token-legend.ts';
import type { Param } from './params.ts';

/** What the server tells an editor that it can do; kept apart from the features, which load later. */
export const capabilities: ServerCapabilities = {
  textDocumentSync: TextDocumentSyncKind.Incremental,
  diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: true },
  hoverProvider: true,
  completionProvider: { triggerCharacters: [' ', '[', '/'], resolveProvider: true },
  codeActionProvider: {
    codeActionKinds: [
      CodeActionKind.QuickFix,
      CodeActionKind.RefactorExtract,
      CodeActionKind.RefactorMove,
      CodeActionKind.RefactorRewrite,
      'source.fixAll.okr',
    ],
    resolveProvider: true,
  },
  documentSymbolProvider: true,
  foldingRangeProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  renameProvider: { prepareProvider: true },
  documentLinkProvider: {},
  workspaceSymbolProvider: true,
  selectionRangeProvider: true,
  linkedEditingRangeProvider: true,
  codeLensProvider: { resolveProvider: true },
  inlayHintProvider: true,
  semanticTokensProvider: { legend: tokenLegend, full: { delta: true }, range: true },
  documentFormattingProvider: true,
  documentRangeFormattingProvider: true,
  documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n', moreTriggerCharacter: [':', '-'] },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};

const whole: readonly Param[] = ['textDocument'];
const place: readonly Param[] = [...whole, 'position'];
const stretch: readonly Param[] = [...whole, 'range'];

/** The requests that the service answers (server/src/requests), each with the parameters that it cannot do without. */
export const methods: Readonly<Record<string, readonly Param[]>> = {
  'textDocument/hover': place,
  'textDocument/documentSymbol': whole,
  'textDocument/foldingRange': whole,
  'textDocument/completion': place,
  'completionItem/resolve': [],
  'textDocument/codeAction': [...stretch, 'context'],
  'codeAction/resolve': [],
  'textDocument/formatting': [...whole, 'options'],
  'textDocument/rangeFormatting': [...stretch, 'options'],
  'textDocument/onTypeFormatting': [...place, 'ch', 'options'],
  'textDocument/codeLens': whole,
  'codeLens/resolve': [],
  'textDocument/inlayHint': stretch,
  'textDocument/semanticTokens/full': whole,
  'textDocument/semanticTokens/full/delta': whole,
  'textDocument/semanticTokens/range': stretch,
  'healthcareOkrs/checklist': whole,
  'healthcareOkrs/checklistFix': [...whole, 'id'],
  'healthcareOkrs/outline': whole,
  'healthcareOkrs/checkIn': place,
  'healthcareOkrs/newFileChoices': [],
  'healthcareOkrs/newFile': [],
  'healthcareOkrs/rules': [],
  'healthcareOkrs/effectiveConfiguration': whole,
  'healthcareOkrs/findingsAsMarkdown': whole,
  'textDocument/definition': place,
  'textDocument/references': place,
  'textDocument/documentHighlight': place,
  'textDocument/prepareRename': place,
  'textDocument/rename': [...place, 'newName'],
  'textDocument/documentLink': whole,
  'textDocument/selectionRange': [...whole, 'positions'],
  'textDocument/linkedEditingRange': place,
  'workspace/symbol': ['query'],
};
