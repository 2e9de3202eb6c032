import { applyEdits } from '../../server/src/document/apply.ts';
import { format } from '../../server/src/document/format.ts';
import { parse } from '../../server/src/document/parse.ts';
import { Source } from '../../server/src/document/source.ts';

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

/** The text as the formatter would have it. */
export function formatted(text: string): string {
  const steps = format(new Source(text), { tabSize: 2 });
  for (;;) {
    const step = steps.next();
    if (step.done) return applyEdits(text, step.value);
  }
}
