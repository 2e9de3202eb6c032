import { Composer, type YAMLParseError } from 'yaml';
import * as l10n from '../base/l10n.ts';
import { Converter } from './convert.ts';
import type { Parsed } from './parsed.ts';
import { explain } from './problems.ts';
import type { Span } from './span.ts';
import { tokenize } from './tokens.ts';
import { type Misreading, quoteMisread, type Repaired, repair, type Trap } from './traps.ts';

const options = {
  schema: 'failsafe',
  uniqueKeys: false,
  keepSourceTokens: true,
  logLevel: 'silent',
} as const;

/**
 * Reads any text: what is not YAML is explained, and what YAML misreads is read as it was meant.
 * @param place maps an offset of `text` to an offset of the file.
 */
export function parseThoroughly(text: string, place: (offset: number) => number): Parsed {
  let reading = compose(text, place);
  const traps: Trap[] = [];
  let read: Pick<Repaired, 'text' | 'place'> = { text, place };
  const reread = (repaired: Repaired): void => {
    if (repaired.traps.length === 0) return;
    traps.push(...repaired.traps);
    read = repaired;
    reading = compose(repaired.text, repaired.place);
  };
  if (reading.errors.length > 0) reread(repair(text, place));
  if (reading.errors.length === 0) reread(quoteMisread(read.text, read.place, reading.misread));
  return { ...reading.parsed, traps: traps.sort((a, b) => a.span.start - b.span.start) };
}

interface Composed {
  readonly errors: readonly YAMLParseError[];
  readonly parsed: Omit<Parsed, 'traps'>;
  readonly misread: readonly Misreading[];
}

function compose(text: string, place: (offset: number) => number): Composed {
  const { tokens, comments, stop } = tokenize(text);
  const placedComments = comments.map((comment) => ({
    ...comment,
    span: { start: place(comment.span.start), end: place(comment.span.end) },
  }));
  if (stop) {
    const span = { start: place(stop.span.start), end: place(stop.span.end) };
    return {
      errors: [],
      misread: [],
      parsed: { problems: [{ ...stop, span }], comments: placedComments },
    };
  }
  const [document, second] = new Composer(options).compose(tokens, true, text.length);
  if (!document) return { errors: [], misread: [], parsed: { problems: [], comments: placedComments } };
  const conflict = document.errors.length > 0 ? conflictIn(text) : undefined;
  if (conflict) {
    const span = { start: place(conflict.start), end: place(conflict.end) };
    const message = l10n.t(
      'A merge conflict is left here; keep one of the two versions and delete the marks.',
    );
    return {
      errors: [],
      misread: [],
      parsed: { problems: [{ span, message }], comments: placedComments },
    };
  }
  const converter = new Converter(text, place);
  const root = converter.convert(document);
  const problems = [...explain(text, root, document.errors, place), ...converter.problems];
  if (second) {
    const start = place(second.range[0]);
    problems.push({
      span: { start, end: start + 3 },
      message: l10n.t('A second document starts here and is not read; move it to a file of its own.'),
    });
  }
  const { misread } = converter;
  return {
    errors: document.errors,
    misread,
    parsed: { ...(root && { root }), problems, comments: placedComments },
  };
}

/** The first mark that git leaves in a file with a merge conflict. */
function conflictIn(text: string): Span | undefined {
  const mark = /^(?:<{7}|>{7})(?: .*)?$/m.exec(text);
  return mark ? { start: mark.index, end: mark.index + mark[0].trimEnd().length } : undefined;
}
