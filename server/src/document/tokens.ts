import { type CST, Lexer, Parser } from 'yaml';
import * as l10n from '../base/l10n.ts';
import type { SyntaxProblem } from './problems.ts';
import type { Comment } from './syntax.ts';

/** Real files peak at 8 levels; about 1,000 crash the composer (RegExp compiler out of memory). */
const MAXIMUM_DEPTH = 64;
/** A team that repeats itself refers to a few dozen values; thousands only cost time. */
const MAXIMUM_REFERENCES = 1000;
/** The lexer announces a scalar's text with this lexeme, so that a text starting with `#` is not taken for a comment. */
const scalarMark = '\u001f';

export const tooManyReferences = l10n.mark(
  'This reference brings in more than can be read, and so may those below; write out what they stand for.',
);

export interface Tokens {
  readonly tokens: CST.Token[];
  readonly comments: Comment[];
  /** Where and why reading stopped, beyond what any OKR file needs; the tokens are then incomplete. Spans are of the text. */
  readonly stop?: SyntaxProblem;
}

/** Lexes and parses step by step (iterative, safe on hostile input), stopping before composing could do harm. */
export function tokenize(text: string): Tokens {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const comments: Comment[] = [];
  let previous = '';
  let references = 0;
  for (const lexeme of new Lexer().lex(text)) {
    const isMark = previous !== scalarMark;
    if (isMark && lexeme.startsWith('#'))
      comments.push({ span: { start: parser.offset, end: parser.offset + lexeme.length }, text: lexeme });
    if (isMark && lexeme.startsWith('*')) references++;
    for (const token of parser.next(lexeme)) tokens.push(token);
    previous = lexeme;
    const message =
      references > MAXIMUM_REFERENCES
        ? l10n.t(tooManyReferences)
        : parser.stack.length > MAXIMUM_DEPTH
          ? tooDeep(parser)
          : undefined;
    if (message === undefined) continue;
    const span = { start: parser.offset - lexeme.length, end: parser.offset };
    return { tokens, comments, stop: { span, message } };
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens, comments };
}

function tooDeep({ stack }: Parser): string {
  return stack.some(({ type }) => type === 'flow-collection')
    ? l10n.t('The brackets are nested too deeply to be read; remove some of them.')
    : l10n.t('These lines are nested too deeply to be read; move what they hold further to the left.');
}
