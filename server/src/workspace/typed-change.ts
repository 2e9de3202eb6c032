import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

/** What was typed: the stretch of the text before that it replaced, and how many characters it put there. */
export interface TypedChange {
  readonly start: number;
  readonly end: number;
  readonly length: number;
  /** One key did it; else a word was completed or replaced, and is whole. */
  readonly isKey: boolean;
}

/** What one key puts there at most, but for line breaks and spaces: a letter of two code units, or a pair that an editor closes. */
const longestKey = 2;

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
  const { text } = change;
  return {
    start: Math.min(one, other),
    end: Math.max(one, other),
    length: text.length,
    isKey: text.trim().length <= longestKey,
  };
}
