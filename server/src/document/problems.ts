import type { YAMLParseError } from 'yaml';
import * as l10n from '../base/l10n.ts';
import { shortened } from '../base/shortened.ts';
import { okrKeys } from './keys.ts';
import { misplaced } from './misplaced.ts';
import type { Span } from './span.ts';
import { nodesTo, type SyntaxNode } from './syntax.ts';
import { endOfLine, startOfLine } from './text.ts';

/** Something that YAML cannot read, in the words of someone who does not know YAML. */
export interface SyntaxProblem {
  readonly span: Span;
  readonly message: string;
  readonly data?: Mending;
}

/** What puts it right, where that is known. */
export interface Mending {
  /** The column that the line belongs to. */
  readonly column?: number;
  /** A space is missing behind the span. */
  readonly space?: boolean;
}

const neverClosed = l10n.mark('This text starts with a quote that is never closed; add the closing quote.');

const tabs = l10n.mark(
  'A tab is used to indent here and YAML reads only spaces; replace the tab with spaces.',
);

/** Spaces that look like those that YAML reads. */
export const oddSpaces = /^[\u00a0\u2000-\u200a\u202f\u3000]+/;

const oddIndents = l10n.mark(
  'This line is indented with spaces that YAML does not read, such as no-break spaces; write ordinary ones.',
);

const sides = {
  left: l10n.mark('This line starts further left than the lines it belongs to; line it up with them.'),
  right: l10n.mark('This line starts further right than the lines around it; line it up with them.'),
} as const;

const sentences: readonly (readonly [code: string, test: RegExp, message: string])[] = [
  ['TAB_AS_INDENT', /^/, tabs],
  ['MISSING_CHAR', /quote/, neverClosed],
  [
    'MISSING_CHAR',
    /Implicit map key/,
    l10n.mark('This line is not finished; put a colon and a value after it.'),
  ],
  [
    'MULTILINE_IMPLICIT_KEY',
    /^/,
    l10n.mark('This line is not finished; put a colon and a value after it, or indent the next line.'),
  ],
  [
    'BAD_INDENT',
    /Flow/,
    l10n.mark(
      'The bracket above is not closed before this line; close it there, or indent this line further.',
    ),
  ],
  ['MISSING_CHAR', /[\]}]/, l10n.mark('A bracket or comma is missing here; add it.')],
  [
    'BAD_INDENT',
    /^/,
    l10n.mark('This line starts too far left or right; line it up with the lines around it.'),
  ],
  [
    'BAD_DQ_ESCAPE',
    /^/,
    l10n.mark('A backslash has a special meaning in double quotes; write it twice or use single quotes.'),
  ],
  ['BAD_ALIAS', /^/, l10n.mark('YAML reads `*` and `&` as marks of its own; put the value in quotes.')],
  [
    'BAD_SCALAR_START',
    /^/,
    l10n.mark('YAML does not let a value start with this sign; put the value in quotes.'),
  ],
  [
    'BLOCK_AS_IMPLICIT_KEY',
    /^/,
    l10n.mark('YAML reads the second colon as a new key; put the whole value in quotes.'),
  ],
  ['DUPLICATE_KEY', /^/, l10n.mark('This key is written twice here; merge the two.')],
  [
    'UNRESOLVED_ALIAS',
    /^/,
    l10n.mark(
      'YAML reads `*` as a reference, and the name it refers to is not in the file; put the value in quotes.',
    ),
  ],
];
const otherwise = l10n.mark(
  'YAML cannot read this; check the punctuation here and the indentation of the lines around it.',
);

/** The first of the library's errors, told plainly: what follows it in the same part is mostly its echo. */
export function explain(
  text: string,
  root: SyntaxNode | undefined,
  errors: readonly YAMLParseError[],
  place: (offset: number) => number,
): SyntaxProblem[] {
  const [error] = errors;
  if (!error) return [];
  const known =
    tabProblem(text, error) ??
    hiddenBracket(text, error) ??
    proseProblem(text, error) ??
    misplacedProblem(text, error) ??
    unspacedProblem(text, error);
  if (known) {
    const { start, end } = known.span;
    return [{ ...known, span: { start: place(start), end: place(end) } }];
  }
  const told =
    sentences.find(([code, test]) => code === error.code && test.test(error.message))?.[2] ?? otherwise;
  const message = l10n.t(told);
  if (told === neverClosed) {
    const opened = place(error.pos[0]);
    const scalar = nodesTo(root, (node) => node.kind === 'scalar' && node.span.end === opened)?.at(-1)?.node;
    if (scalar) return [{ span: { start: scalar.span.start, end: scalar.span.start + 1 }, message }];
  }
  const start = Math.min(error.pos[0], Math.max(0, text.trimEnd().length - 1));
  const end = Math.max(Math.min(error.pos[1], endOfLine(text, start)), start + 1);
  return [{ span: { start: place(start), end: place(end) }, message }];
}

/** A line that stands further in than its neighbours by no step of the file. */
export function oddIndent(span: Span): SyntaxProblem {
  return { span, message: l10n.t(oddIndents) };
}

/** What a key needs that YAML takes for a part of its value, or the other way round. */
export function unspaced(key: string): string {
  return l10n.t(
    "Without a space after its colon, YAML reads '{key}:' as the start of a text and not as a key; put one there.",
    { key: shortened(key, 30) },
  );
}

/** `{ title: Ward #4 is quiet }`: the bracket is there, and YAML does not see it. */
function hiddenBracket(text: string, { message, pos: [at] }: YAMLParseError): SyntaxProblem | undefined {
  if (!/flow|[\]}]/i.test(message)) return undefined;
  const before = text.slice(0, at).trimEnd();
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const comment = / #[^\s#]/.exec(line);
  if (!comment || !/[\]}]$/.test(line)) return undefined;
  const start = before.length - line.length + comment.index + 1;
  return {
    span: { start, end: start + 1 },
    message: l10n.t(
      'YAML takes what follows ` #` for a comment, the closing bracket too; put the value around it in quotes.',
    ),
  };
}

function tabProblem(text: string, { code, pos: [at] }: YAMLParseError): SyntaxProblem | undefined {
  const start = code === 'BAD_INDENT' ? signBefore(text, at, /\t/) : undefined;
  return start === undefined ? undefined : { span: { start, end: start + 1 }, message: l10n.t(tabs) };
}

function misplacedProblem(text: string, error: YAMLParseError): SyntaxProblem | undefined {
  const found = misplaced(text, error);
  if (!found) return undefined;
  const { span, side, column } = found;
  const odd = signBefore(text, span.start, /[^ ]/);
  if (odd !== undefined) return oddIndent({ start: odd, end: span.start });
  return { span, message: l10n.t(sides[side]), data: { column } };
}

/** Sentences where a file should be: no key of it begins a line. */
function proseProblem(text: string, { code, pos: [at] }: YAMLParseError): SyntaxProblem | undefined {
  if (code !== 'MISSING_CHAR' && code !== 'MULTILINE_IMPLICIT_KEY') return undefined;
  const start = startOfLine(text, at);
  const line = text.slice(start, endOfLine(text, start)).trimEnd();
  if (!/^[^\W\d]\S* +\S/.test(line) || /^[^:]*:(?:\s|$)/.test(line)) return undefined;
  for (const [, key = ''] of text.matchAll(/^([\w-]+):(?:\s|$)/gm))
    if (okrKeys.isKnown('root', key)) return undefined;
  return {
    span: { start, end: start + line.length },
    message: l10n.t(
      'This is plain text, and nothing in it is read; write the goals under `objectives:`, each with a dash in front.',
    ),
  };
}

/** `owner:maya` on a line of its own. */
function unspacedProblem(text: string, { code, pos: [start] }: YAMLParseError): SyntaxProblem | undefined {
  if (code !== 'MISSING_CHAR' && code !== 'MULTILINE_IMPLICIT_KEY') return undefined;
  const [key = ''] = /^[\w-]+(?=:\S)/.exec(text.slice(start, start + 80)) ?? [];
  if (!okrKeys.knows(key)) return undefined;
  return { span: { start, end: start + key.length + 1 }, message: unspaced(key), data: { space: true } };
}

/** The first such sign in front of the first word of a line; undefined where something else is there too, or none. */
function signBefore(text: string, offset: number, sign: RegExp): number | undefined {
  const lineStart = startOfLine(text, offset);
  const indent = text.slice(lineStart, offset);
  const at = indent.search(sign);
  return at >= 0 && indent.trim() === '' ? lineStart + at : undefined;
}
