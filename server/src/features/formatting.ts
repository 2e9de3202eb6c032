import type { FormattingOptions, Range, TextEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit } from '../document/edit.ts';
import { type FormatOptions, format } from '../document/format.ts';
import { afterColon, afterDash, afterNewLine } from '../document/format-typing.ts';
import type { Source } from '../document/source.ts';
import type { TidyParts } from '../document/tidy-parts.ts';
import { rangeOf, spanOf } from './ranges.ts';

/**
 * The edits that lay out a file, or the rows of a range of it; yields after each part that was looked at closely, so that
 * a caller may pause or stop.
 * @param tidy what is remembered of the file's last version.
 */
export function* formattingOf(
  document: TextDocument,
  source: Source,
  options: FormattingOptions,
  range: Range | undefined,
  tidy: TidyParts,
): Generator<void, TextEdit[]> {
  if (source.refusal !== undefined) return [];
  const rows = range && spanOf(document, wholeRows(range));
  const asked: FormatOptions = { tabSize: tabSizeOf(options), ...(rows && { range: rows }) };
  return textEdits(document, yield* format(source, asked, tidy));
}

/** What follows signs that make a key or an item, beside a line break. */
const afterSign = new Map([
  [':', afterColon],
  ['-', afterDash],
]);

/** The edits that follow a sign that was just typed: a line break, the colon of a key or the dash of an item. */
export function typingEditsOf(
  document: TextDocument,
  source: Source,
  offset: number,
  sign: string,
  options: FormattingOptions,
): TextEdit[] {
  if (source.refusal !== undefined) return [];
  const after = afterSign.get(sign) ?? afterNewLine;
  return textEdits(document, after(source, offset, tabSizeOf(options)));
}

function textEdits(document: TextDocument, edits: readonly Edit[]): TextEdit[] {
  return edits.map((edit) => ({ range: rangeOf(document, edit), newText: edit.text }));
}

/** A selection that ends at the start of a line leaves that line out. */
function wholeRows({ start, end }: Range): Range {
  if (end.character > 0 || end.line <= start.line) return { start, end };
  return { start, end: { line: end.line - 1, character: Number.MAX_SAFE_INTEGER } };
}

function tabSizeOf({ tabSize }: FormattingOptions): number {
  return Number.isInteger(tabSize) && tabSize >= 1 && tabSize <= 8 ? tabSize : 2;
}
