import { type CST, Lexer, Parser } from 'yaml';
import type { Comment } from './syntax.ts';

/** Real files peak at 8 levels; about 1,000 crash the composer (RegExp compiler out of memory). */
const maximumDepth = 64;
/** The lexer announces a scalar's text with this lexeme, so that a text starting with `#` is not taken for a comment. */
const scalarMark = '\u001f';

export interface Tokens {
  readonly tokens: CST.Token[];
  readonly comments: Comment[];
  /** Offset at which nesting went beyond what any OKR file needs; the tokens are then incomplete. */
  readonly tooDeepAt?: number;
}

/** Lexes and parses step by step (iterative, safe on hostile input), stopping before composing could do harm. */
export function tokenize(text: string): Tokens {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const comments: Comment[] = [];
  let previous = '';
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme.startsWith('#') && previous !== scalarMark)
      comments.push({ span: { start: parser.offset, end: parser.offset + lexeme.length }, text: lexeme });
    for (const token of parser.next(lexeme)) tokens.push(token);
    previous = lexeme;
    if (parser.stack.length > maximumDepth) return { tokens, comments, tooDeepAt: parser.offset };
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens, comments };
}
