import type { Span } from '../document/span.ts';
import data from '../generated/ai.json';
import { hits, type Lexicon, spanOf, wordList } from './lexicon.ts';
import type { Reading, Token } from './text.ts';

const always: Lexicon = wordList(data.always);
const capitals: ReadonlySet<string> = new Set(data.capitals);
const carriers: ReadonlySet<string> = new Set(data.carriers);
const qualifiers: Lexicon = wordList(data.qualifiers);
const paper: Lexicon = wordList(data.carriers_not);
const sureQualifiers: ReadonlySet<string> = new Set(['predictive', 'neural']);
const REACH = 4;

/** The words that make a goal one about artificial intelligence (rules.md 19.20), or undefined. */
export function readAi({ text, tokens }: Reading): Span | undefined {
  const sure = hits(always, tokens)[0];
  if (sure) return spanOf(tokens, sure);
  const upper = tokens.find((token) => {
    const written = text.slice(token.start, token.end);
    return capitals.has(written) && !(written === 'ML' && /\d\s?$/.test(text.slice(0, token.start)));
  });
  if (upper) return { start: upper.start, end: upper.end };
  const learning = tokens.findIndex((token, at) => carriers.has(token.key) && isLearned(tokens, at));
  return learning < 0 ? undefined : spanOf(tokens, { first: learning, last: learning });
}

/** "Our algorithm spots sepsis", "the sepsis model": a trained one; "the paper algorithm", "care model" are not. */
function isLearned(tokens: readonly Token[], at: number): boolean {
  const near = tokens.slice(Math.max(0, at - REACH), at + REACH + 1);
  if (near.some(({ key }) => sureQualifiers.has(key))) return true;
  if (hits(paper, near).length > 0) return false;
  if (hits(qualifiers, near).length > 0) return true;
  return tokens[at]?.key === 'algorithm' && tokens[at - 1]?.key === 'our';
}
