import { consumed } from '../knowledge/populations.ts';
import { otherUsePhrases } from '../knowledge/vanity.ts';
import { coveredBy, hitAt } from '../words/lexicon.ts';
import { type Token, wordAt } from '../words/text.ts';
import { behind, careTaken } from './care-taken.ts';
import { touchOfThings } from './touch-of-things.ts';

/** The words of use, uptake, registration and the like that speak of no product: "antibiotic usage", "uptake of screening". */
export function otherUse(tokens: readonly Token[]): ReadonlySet<number> {
  return new Set([...coveredBy(otherUsePhrases, tokens), ...careTaken(tokens), ...touchOfThings(tokens)]);
}

/** How many words stand between "use of" and what is used up: "use of broad-spectrum antibiotics". */
const QUALIFIERS = 3;

/** The words of "use of single-use drapes", "antibiotic use": things are used up, and no product is taken up. */
export function consumption(tokens: readonly Token[]): ReadonlySet<number> {
  const words = new Set<number>();
  for (const [at, { key }] of tokens.entries()) {
    if (key !== 'use') continue;
    const from = tokens[at + 1]?.key === 'of' ? at + 2 : undefined;
    const hit = from === undefined ? endingAt(tokens, at - 1) : within(tokens, from, from + QUALIFIERS);
    if (hit) for (let word = Math.min(at, hit.first); word <= Math.max(at, hit.last); word++) words.add(word);
  }
  return words;
}

function within(tokens: readonly Token[], from: number, to: number) {
  for (let at = from; at <= to; at++) {
    const hit = hitAt(consumed, tokens, at);
    if (hit) return behind.test(wordAt(tokens, hit.last + 1)) ? hit : undefined;
  }
  return undefined;
}

function endingAt(tokens: readonly Token[], last: number) {
  for (let at = Math.max(0, last - 1); at <= last; at++) {
    const hit = hitAt(consumed, tokens, at);
    if (hit?.last === last) return hit;
  }
  return undefined;
}
