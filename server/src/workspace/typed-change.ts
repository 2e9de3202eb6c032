import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

/** One key: the stretch of the text before that it replaced, and how many characters it put there. */
export interface TypedChange {
  readonly start: number;
  readonly end: number;
  readonly length: number;
}

/**
 * What somebody typed; undefined for what is no typing: undo, revert, paste, another whole text, and edits of several
 * lines or places. Line breaks and spaces come and go while one types.
 * @param document as it was before the changes.
 */
export function typedChange(
  document: TextDocument,
  changes: readonly TextDocumentContentChangeEvent[],
): TypedChange | undefined {
  const [change, ...others] = changes;
  if (!change || !('range' in change) || others.length > 0 || /\n[^\n]*\S/.test(change.text))
    return undefined;
  const { start, end } = change.range;
  if (start.line !== end.line && document.getText(change.range).trim() !== '') return undefined;
  const [one, other] = [document.offsetAt(start), document.offsetAt(end)];
  return { start: Math.min(one, other), end: Math.max(one, other), length: change.text.length };
}
