import populations from '../generated/populations.json';
import vanity from '../generated/vanity.json';
import { hitAt, type Lexicon, wordList } from '../words/lexicon.ts';
import { type Token, wordAt } from '../words/text.ts';

/** Phrases of use, uptake, registration and the like that speak of no product: "antibiotic usage", "uptake of screening". */
export const otherUse: Lexicon = wordList([
  ...vanity.not,
  ...vanity.registered_things.map((thing) => `${thing} registered`),
  ...populations.adoption_not,
  ...populations.consumed.flatMap((thing) => [`${thing} usage`, `usage of ${thing}`, `${thing} utilisation`]),
  ...populations.care_taken_up.flatMap((care) => [
    `${care} uptake`,
    `uptake of ${care}`,
    `uptake of the ${care}`,
  ]),
]);

const consumed: Lexicon = wordList(populations.consumed);
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

/** What may stand behind the name of a thing; "interpreter tablet" goes on. */
const behind =
  /^(?:|[^a-z].*|from|to|by|at|in|on|for|per|with|among|and|or|down|up|below|under|over|above|falls|drops)$/;

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
