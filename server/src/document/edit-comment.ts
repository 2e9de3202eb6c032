import type { Edit } from './edit.ts';
import type { Source } from './source.ts';
import type { Span } from './span.ts';
import { nextLine, startOfLine } from './text.ts';

/** Removes a comment: with its line when it stands alone there, else with the spaces in front of it. */
export function removeComment({ text }: Source, comment: Span): Edit[] {
  const lineStart = startOfLine(text, comment.start);
  const before = text.slice(lineStart, comment.start).replace(/^\ufeff/, '');
  if (before.trim() !== '') {
    const start = comment.start - (before.length - before.trimEnd().length);
    return [{ start, end: comment.end, text: '' }];
  }
  return [{ start: comment.start - before.length, end: nextLine(text, comment.end), text: '' }];
}

/** Replaces the text of a comment, `#` included. */
export function replaceComment(comment: Span, text: string): Edit[] {
  return [{ start: comment.start, end: comment.end, text }];
}
