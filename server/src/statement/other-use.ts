import { consumed } from '../knowledge/populations.ts';
import { otherUsePhrases } from '../knowledge/vanity.ts';
import { coveredBy, hitAt } from '../words/lexicon.ts';
import { keyAt, type Token, wordAt } from '../words/text.ts';
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

/** The words of "within 60 days of enrolment", "a week after sign-up": they say when, and not that people join. */
export function sinceJoining(tokens: readonly Token[]): ReadonlySet<number> {
  return new Set(
    tokens.flatMap(({ key }, at) =>
      joining.has(key) && since.test(wordAt(tokens, at - 1)) && periods.has(keyAt(tokens, at - 2))
        ? [at, at + 1]
        : [],
    ),
  );
}

const joining: ReadonlySet<string> = new Set(
  'enrolment enrollment enrolling registration registering activation onboarding sign signing download'.split(
    ' ',
  ),
);
const since = /^(?:of|after|from|since|following)$/;
const periods: ReadonlySet<string> = new Set('hour day week month'.split(' '));

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
