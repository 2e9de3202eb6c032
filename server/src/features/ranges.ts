import type { Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../document/span.ts';
import type { Readable } from '../document/text.ts';

/** LSP positions exist in features only; everything below them counts in offsets. */
export function rangeOf(document: TextDocument, { start, end }: Span): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

/** A range of lines and characters as offsets. */
export function spanOf(document: TextDocument, { start, end }: Range): Span {
  return { start: document.offsetAt(start), end: document.offsetAt(end) };
}

/** The same range, lines further down. */
export function downBy(lines: number, { start, end }: Range): Range {
  return {
    start: { line: start.line + lines, character: start.character },
    end: { line: end.line + lines, character: end.character },
  };
}

/** The letters around an offset that all match the pattern; undefined where there are none. */
export function wordAt(
  text: Readable,
  offset: number,
  pattern: RegExp,
): { readonly word: string; readonly span: Span } | undefined {
  let start = offset;
  let end = offset;
  while (start > 0 && pattern.test(text.charAt(start - 1))) start--;
  while (end < text.length && pattern.test(text.charAt(end))) end++;
  return start === end ? undefined : { word: text.slice(start, end), span: { start, end } };
}
