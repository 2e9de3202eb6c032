import { commonEnd, commonEnds } from './common.ts';
import type { Span } from './span.ts';
import { nextLine, startOfLine } from './text.ts';

/** The lines in which two versions of a text differ: from `start`, up to `oldEnd` in the one and `newEnd` in the other. */
export interface ChangedLines {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** The whole lines in which two versions of a text differ, as offsets into each. */
export function changedLines(before: string, after: string): ChangedLines {
  const start = startOfLine(before, commonEnds(before, after).start);
  const same = commonEnd(before, after, Math.min(before.length, after.length) - start);
  let oldEnd = before.length - same;
  const shift = after.length - before.length;
  while (oldEnd < before.length && !(isStart(before, oldEnd) && isStart(after, oldEnd + shift)))
    oldEnd = nextLine(before, oldEnd);
  return { start, oldEnd, newEnd: oldEnd + shift };

  function isStart(text: string, at: number): boolean {
    return at === start || text[at - 1] === '\n';
  }
}

/** Where a place of the old text is in the new one; what stood in a changed line stays within what is there now. */
export function moved({ start, end }: Span, { start: from, oldEnd, newEnd }: ChangedLines): Span {
  const place = (offset: number): number => {
    if (offset < from) return offset;
    return offset >= oldEnd ? offset + newEnd - oldEnd : Math.min(offset, newEnd);
  };
  return { start: place(start), end: place(end) };
}

/** Whether a place is in one of the lines that changed. A stretch of several lines is not concerned by those within it. */
export function isConcerned({ start, end }: Span, { start: from, oldEnd }: ChangedLines): boolean {
  const reachesIn = start < oldEnd && end >= from;
  return reachesIn && !(start < from && end >= oldEnd);
}
