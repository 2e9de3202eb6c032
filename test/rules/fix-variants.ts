import { parse } from '../../server/src/document/parse.ts';

/** The example of a fix with other line ends: what stands before, and what the fix then writes. */
export function otherLineEnds(
  text: string,
  fixed: string,
): readonly (readonly [before: string, after: string])[] {
  const lines = text.includes('\r') ? ['\r\n', '\n'] : ['\n', '\r\n'];
  const [from = '', to = ''] = lines;
  return [
    [text.replaceAll(from, to), fixed.replaceAll(from, to)],
    [text.trimEnd(), fixed.trimEnd()],
  ];
}

const note = ' # own';

/** The text with a comment at the end of every line that can take one; block text takes none. */
export function commented(text: string): string {
  return /[|>][-+]?\r?\n/.test(text)
    ? text
    : text.replace(/^(?=[^\r\n]*\S)[^#\r\n]+$/gm, (line) => line + note);
}

export function uncommented(text: string): string {
  return text.replaceAll(note, '');
}

/** How many of those comments are comments still. */
export function noteCount(text: string): number {
  return parse(text).comments.filter((comment) => comment.text === note.trim()).length;
}
