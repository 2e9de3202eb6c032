import { byteOrderMark } from './signs.ts';
import type { Source } from './source.ts';
import { endOfLine, nextLine, type Readable, startOfLine } from './text.ts';

/** The lines that an item of a block list, or an entry of a block map, takes up together with its comments. */
export interface Stretch {
  /** Start of the comment lines right above it, else of its own first line. */
  readonly start: number;
  /** Where its own first line starts. */
  readonly own: number;
  /** End of its last line, before the line break; comments further in below it are its own, too. */
  readonly end: number;
}

/**
 * @param at offset of the dash or key.
 * @param contentEnd offset behind the last sign of its content.
 * @param from comments in front of this offset belong to something else.
 */
export function stretchOf({ text }: Source, at: number, contentEnd: number, from: number): Stretch {
  const own = lineStart(text, at);
  const column = at - own;
  let start = own;
  for (
    let above = lineAbove(text, start);
    above !== undefined && above >= from;
    above = lineAbove(text, above)
  ) {
    const indent = commentIndent(text, above);
    if (indent === undefined || indent > column) break;
    start = above;
  }
  return { start, own, end: endWithComments(text, contentEnd, column) };
}

/**
 * Where something ends together with the comments further in below it, before the line break.
 * @param contentEnd offset behind the last sign of its content.
 * @param column where its dash or key stands.
 */
export function endWithComments(text: Readable, contentEnd: number, column: number): number {
  let end = lineEnd(text, contentEnd);
  // An empty line may stand in front of them.
  for (let next = nextLine(text, end); next < text.length; next = nextLine(text, lineEnd(text, next))) {
    const indent = commentIndent(text, next);
    if (indent === undefined && text.slice(next, lineEnd(text, next)).trim() === '') continue;
    if (indent === undefined || indent <= column) break;
    end = lineEnd(text, next);
  }
  return end;
}

/** Start of the line of an offset, in the first one behind byte order marks; further down these are signs like others. */
export function lineStart(text: Readable, offset: number): number {
  let start = startOfLine(text, offset);
  if (start === 0) while (text.charCodeAt(start) === byteOrderMark) start++;
  return start;
}

/** End of the line of an offset, before its line break. */
export function lineEnd(text: Readable, offset: number): number {
  const end = endOfLine(text, offset);
  return end > offset && end < text.length && text.charAt(end - 1) === '\r' ? end - 1 : end;
}

function lineAbove(text: Readable, start: number): number | undefined {
  return start === 0 || text.charAt(start - 1) !== '\n' ? undefined : lineStart(text, start - 1);
}

/** How far in the comment of a line stands that holds nothing else. */
function commentIndent(text: Readable, start: number): number | undefined {
  let at = start;
  while (text.charAt(at) === ' ') at++;
  return text.charAt(at) === '#' ? at - start : undefined;
}
