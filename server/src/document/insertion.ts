import type { Edit } from './edit.ts';
import { layoutOf } from './layout.ts';
import { blockLines, flowText } from './render.ts';
import { byteOrderMark } from './signs.ts';
import type { Source } from './source.ts';
import { endWithComments, lineEnd } from './stretch.ts';
import { type Entry, isWithinFlow, type SyntaxNode } from './syntax.ts';
import { startOfLine } from './text.ts';

/** Writes a text at an offset. */
export function insert(at: number, text: string): Edit {
  return { start: at, end: at, text };
}

/**
 * Adds entries or items within brackets, behind one that ends at an offset; a comma that is there stays in between.
 * @param gap what stands in front of each: the end of a line and its indentation, or a space. In front of a comment, which would
 * go with them to the next line, it is a space.
 */
export function insertAfter(source: Source, end: number, texts: readonly string[], gap: string): Edit {
  const [, comma = '', comment] = /^([ \t]*,)?[ \t]*(#)?/.exec(source.text.slice(end, end + 80)) ?? [];
  const text = texts.map((each) => (comment ? ' ' : gap) + each).join(',');
  return comma ? insert(end + comma.length, `${text},`) : insert(end, `,${text}`);
}

/** Puts lines in front of what starts at an offset, above the comments that belong to it. A comment that opens the file stays on top. */
export function insertAbove(source: Source, offset: number, lines: readonly string[], indent: string): Edit {
  const own = startOfLine(source.text, offset);
  let start = own;
  while (start > 0) {
    const previous = startOfLine(source.text, start - 1);
    if (!source.text.slice(previous, start).trimStart().startsWith('#')) break;
    start = previous;
  }
  const hasComments = start > 0 && start < own && source.text.slice(own, offset).trim() === '';
  return hasComments
    ? insert(start, lines.map((line) => indent.slice(source.eol.length) + line + source.eol).join(''))
    : insert(offset, lines.join(indent) + indent);
}

/**
 * Puts lines below what ends at an offset, and below the comments that belong to it: those further in than the new lines.
 * @param indent a line break and the spaces that each line begins with.
 */
export function insertBelow(source: Source, end: number, lines: readonly string[], indent: string): Edit {
  const column = indent.length - source.eol.length;
  const at = endWithComments(source.text, end, column);
  return insert(at, lines.map((line) => indent + line).join(''));
}

/** Gives a key without a value (or with an empty list) its value. */
export function fill(source: Source, entry: Entry, value: SyntaxNode): Edit {
  const start = entry.valueAt;
  const end = entry.value ? entry.value.span.end : start;
  const inFlow = isInFlow(source, entry.key.span.start);
  if (value.kind === 'scalar' || value.flow || inFlow)
    return { start, end, text: ` ${flowText(value, inFlow && entry.key.style === 'double')}` };
  const layout = layoutOf(source);
  const own =
    newLine(source, entry.key.span.start) + ' '.repeat(value.kind === 'list' ? layout.dash : layout.step);
  const text = blockLines(value, layout)
    .map((line) => own + line)
    .join('');
  const line = lineEnd(source.text, end);
  const comment = source.text.slice(end, line).trimEnd();
  return { start, end: line, text: comment + text };
}

/** A key with a question mark or within braces may do without. */
export function hasColon({ text }: Source, { valueAt }: Entry): boolean {
  return text.charAt(valueAt - 1) === ':';
}

/** A line break, then spaces up to the column of an offset (a dash before it counts as a space). */
export function newLine(source: Source, offset: number): string {
  const start = startOfLine(source.text, offset);
  const column = offset - start - (source.text.charCodeAt(start) === byteOrderMark ? 1 : 0);
  return source.eol + ' '.repeat(column);
}

/** True within brackets: an unclosed `[` or `{` stands before the offset in its part of the file. */
export function isInFlow(source: Source, offset: number): boolean {
  const { parsed } = source.partAt(offset);
  return isWithinFlow(parsed.root, offset);
}
