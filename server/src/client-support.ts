import {
  type CompletionClientCapabilities,
  type InitializeParams,
  InsertTextMode,
} from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import type { Bundle } from './base/l10n.ts';
import type { ActionSupport } from './features/code-actions.ts';
import type { CompletionSupport, IndentSupport } from './features/offer.ts';

/** What the editor can do, as it said when it started. */
export interface ClientSupport extends ActionSupport {
  /** It asks for diagnostics; else they are sent. */
  readonly pull: boolean;
  /** It asks again for diagnostics when told to. */
  readonly refresh: boolean;
  /** It tells its settings when asked. */
  readonly configuration: boolean;
  /** It tells when folders come and go. */
  readonly folders: boolean;
  /** It watches the files that it is asked to. */
  readonly watchedFiles: boolean;
  /** It shows actions that cannot be done, and why. */
  readonly disabledActions: boolean;
  /** It asks what a lens says once that is seen (LSP 3.18). */
  readonly resolvesLenses: boolean;
  /** It asks again for inlay hints when told to. */
  readonly refreshHints: boolean;
  /** It reads Markdown in hovers. */
  readonly markdownHovers: boolean;
  /** It shows an outline as a tree. */
  readonly nestedSymbols: boolean;
  /** It shows the other places that a finding points to. */
  readonly relatedPlaces: boolean;
  readonly completion: CompletionSupport;
  /** Our texts in its language. */
  readonly texts: Bundle | null | undefined;
}

/** What an editor may say about itself beyond the protocol. */
interface Options {
  /** The command that offers completions again. */
  readonly suggestCommand?: string;
  /** It has the commands of our extension. */
  readonly commands?: boolean;
  /** As in `l10n/bundle.l10n.<language>.json`. */
  readonly l10n?: Bundle | null;
}

/** What the client said of itself in `initialize`; what it left out counts as not supported. */
export function clientSupport({
  capabilities: { textDocument, workspace },
  initializationOptions,
}: InitializeParams): ClientSupport {
  const { suggestCommand, commands, l10n: texts } = (initializationOptions ?? {}) as Options;
  const versions = workspace?.workspaceEdit?.documentChanges === true;
  const item = textDocument?.completion?.completionItem;
  return {
    pull: textDocument?.diagnostic !== undefined,
    refresh: workspace?.diagnostics?.refreshSupport === true,
    configuration: workspace?.configuration === true,
    folders: workspace?.workspaceFolders === true,
    watchedFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    versions,
    snippets: versions && workspace?.workspaceEdit?.snippetEditSupport === true,
    disabledActions: textDocument?.codeAction?.disabledSupport === true,
    resolvesEdits:
      textDocument?.codeAction?.dataSupport === true &&
      textDocument.codeAction.resolveSupport?.properties.includes('edit') === true,
    resolvesLenses: textDocument?.codeLens?.resolveSupport?.properties.includes('command') === true,
    annotations: versions && workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    refreshHints: workspace?.inlayHint?.refreshSupport === true,
    commands: commands === true,
    markdownHovers: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    relatedPlaces:
      textDocument?.publishDiagnostics?.relatedInformation === true ||
      textDocument?.diagnostic?.relatedInformation === true,
    completion: {
      tabStops: item?.snippetSupport === true,
      markdown: item?.documentationFormat?.includes('markdown') === true,
      indent: indentSupport(textDocument?.completion),
      ...(suggestCommand && { suggestCommand }),
    },
    texts,
  };
}

function indentSupport(said: CompletionClientCapabilities | undefined): IndentSupport {
  const { valueSet = [] } = said?.completionItem?.insertTextModeSupport ?? {};
  if (valueSet.includes(InsertTextMode.asIs)) return 'told';
  const usual = said?.insertTextMode ?? valueSet[0];
  if (usual === InsertTextMode.adjustIndentation) return 'added';
  return usual === InsertTextMode.asIs ? 'kept' : 'added in snippets';
}

/** URIs of the folders that the editor works in; those of before LSP 3.6 name one at most. */
export function foldersOf({ workspaceFolders, rootUri, rootPath }: InitializeParams): string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  if (rootUri) return [rootUri];
  return rootPath ? [URI.file(rootPath).toString()] : [];
}
