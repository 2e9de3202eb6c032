import { type InitializeParams, InsertTextMode } from 'vscode-languageserver';
import type { CompletionSupport } from './features/offer.ts';

/** What the editor can do, as it said when it started. */
export interface ClientSupport {
  /** It asks for diagnostics; else they are sent. */
  readonly pull: boolean;
  /** It asks again for diagnostics when told to. */
  readonly refresh: boolean;
  readonly configuration: boolean;
  readonly folders: boolean;
  readonly watchedFiles: boolean;
  /** Edits may have tab stops (LSP 3.18). */
  readonly snippets: boolean;
  /** It shows actions that cannot be done, and why. */
  readonly disabledActions: boolean;
  /** It asks for the edits of an action once it is chosen. */
  readonly resolvesEdits: boolean;
  /** Edits may say what they mean and ask before they are applied. */
  readonly annotations: boolean;
  /** It asks again for inlay hints when told to. */
  readonly refreshHints: boolean;
  /** It has our commands, such as `healthcareOkrs.applyFix`, which shows the fixes at a place. */
  readonly commands: boolean;
  readonly completion: CompletionSupport;
}

export function clientSupport({
  capabilities: { textDocument, workspace },
  initializationOptions,
}: InitializeParams): ClientSupport {
  const { suggestCommand } = (initializationOptions ?? {}) as { suggestCommand?: string };
  const item = textDocument?.completion?.completionItem;
  return {
    pull: textDocument?.diagnostic !== undefined,
    refresh: workspace?.diagnostics?.refreshSupport === true,
    configuration: workspace?.configuration === true,
    folders: workspace?.workspaceFolders === true,
    watchedFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    snippets: workspace?.workspaceEdit?.snippetEditSupport === true,
    disabledActions: textDocument?.codeAction?.disabledSupport === true,
    resolvesEdits:
      textDocument?.codeAction?.dataSupport === true &&
      textDocument.codeAction.resolveSupport?.properties.includes('edit') === true,
    annotations: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    refreshHints: workspace?.inlayHint?.refreshSupport === true,
    commands: (initializationOptions as { commands?: boolean } | undefined)?.commands === true,
    completion: {
      tabStops: item?.snippetSupport === true,
      keepsIndent: item?.insertTextModeSupport?.valueSet.includes(InsertTextMode.asIs) === true,
      ...(suggestCommand && { suggestCommand }),
    },
  };
}
