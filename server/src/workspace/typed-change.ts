import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { commonEnds } from '../document/common.ts';

/** What was typed: the stretch of the text before that it replaced, and how many characters it put there. */
export interface TypedChange {
  readonly start: number;
  readonly end: number;
  readonly length: number;
  /** One key did it; else a word was completed or replaced, and is whole. */
  readonly isKey: boolean;
}

/** What one key puts there at most, but for line breaks and spaces: a letter of two code units, or a pair that an editor closes. */
const LONGEST_KEY = 2;

/**
 * What somebody typed; undefined for what is no typing: undo, revert, paste, and edits of several lines or places. Line breaks and spaces come and go while one types.
 * @param document as it was before the changes.
 */
export function typedChange(
  document: TextDocument,
  changes: readonly TextDocumentContentChangeEvent[],
): TypedChange | undefined {
  const [change, ...others] = changes;
  if (!change || others.length > 0) return undefined;
  const { start, end, removed, text } = replaced(document, change);
  if (/\n[^\n]*\S/.test(text) || (removed.includes('\n') && removed.trim() !== '')) return undefined;
  if (removed === text) return undefined;
  return { start, end, length: text.length, isKey: text.trim().length <= LONGEST_KEY };
}

/** What a change replaced by what. Some editors send the whole text with every key: only where it differs counts. */
function replaced(document: TextDocument, change: TextDocumentContentChangeEvent) {
  if ('range' in change) {
    const [one, other] = [document.offsetAt(change.range.start), document.offsetAt(change.range.end)];
    const [start, end] = one < other ? [one, other] : [other, one];
    return { start, end, removed: document.getText(change.range), text: change.text };
  }
  const before = document.getText();
  const { start, end: same } = commonEnds(before, change.text);
  const end = before.length - same;
  return {
    start,
    end,
    removed: before.slice(start, end),
    text: change.text.slice(start, change.text.length - same),
  };
}
