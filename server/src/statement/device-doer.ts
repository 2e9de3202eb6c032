import { business } from '../knowledge/claims.ts';
import { contacts, counted, houses, paper, worsening } from '../knowledge/devices.ts';
import { isStaffRole, roleLexicon } from '../knowledge/roles.ts';
import { firstHit, hitAt, hits } from '../words/lexicon.ts';
import { keyAt, type Token, wordAt } from '../words/text.ts';
import { hasProduct, hasRole, isOwnWay, isPaperAt, productIn } from './claim-words.ts';
import { illnessAt } from './illness.ts';

/** How far behind its verb stands what is found or treated. */
export const REACH = 4;

/** Who does what the verb at a token says; `open` where the goal leaves it out. */
type Doer = 'product' | 'people' | 'open';

/** Who does what the verb at a token says, by the words ahead of it and behind it. */
export function doerOf(tokens: readonly Token[], at: number): Doer {
  const isThird = isThirdPerson(tokens, at);
  const named = productIn(tokens, at - 3, at);
  const isProduct = named !== undefined && !hasPeople(tokens, named.first, at);
  if (isThird && isProduct) return 'product';
  const ahead = tokens.slice(0, at);
  if (hasRole(tokens, 0, at) || ahead.some((token) => isOwnWay(token) || houses.has(token.key)))
    return 'people';
  if (isThird) return at === 0 && counted.has(wordAt(tokens, 1)) ? 'people' : 'product';
  return hasProduct(tokens, 0, at) ? 'product' : 'open';
}

function isThirdPerson(tokens: readonly Token[], at: number): boolean {
  return wordAt(tokens, at) !== keyAt(tokens, at);
}

/** Where an illness, or a patient who gets worse, ends behind a verb; undefined where only paper about it is meant. */
export function illnessBehind(tokens: readonly Token[], verb: number, stop?: RegExp): number | undefined {
  if (/^(?:of|on)$/.test(wordAt(tokens, verb + 1))) return undefined;
  for (let at = verb + 1; at <= verb + 1 + REACH; at++) {
    const word = wordAt(tokens, at);
    if (/^[^a-z0-9%]?$/.test(word) || stop?.test(word)) return undefined;
    const last = worsening.has(keyAt(tokens, at)) ? at : illnessAt(tokens, at)?.last;
    if (last === undefined) {
      // "Predicts length of stay in stroke", "detects gaps in depression care".
      if (isPaperAt(tokens, at) || hitAt(business, tokens, at)) return undefined;
      continue;
    }
    const next = last + 1;
    const isPaper =
      isPaperAt(tokens, next) ||
      contacts.has(keyAt(tokens, next)) ||
      (verb === 0 &&
        counted.has(wordAt(tokens, next)) &&
        (wordAt(tokens, next) !== 'of' || isThirdPerson(tokens, 0)));
    return isPaper ? undefined : last;
  }
  return undefined;
}

/** A goal that does not say who acts is about paper, or names people further on. */
export function isOfPeople(tokens: readonly Token[], at: number): boolean {
  return firstHit(paper, tokens) !== undefined || hasPeople(tokens, 0, at) || isByPeople(tokens, at);
}

const means = /^(?:by|with|through|via|from|using|thanks)$/;

/** "By nurses", "using our midwives" from a token on; not "by the app of the nurses". */
export function isByPeople(tokens: readonly Token[], from: number): boolean {
  return tokens.some(
    ({ word }, at) =>
      at >= from && means.test(word) && hasPeople(tokens, at + 1, at + REACH) && !isProductAt(tokens, at + 1),
  );
}

/** "By the app", "with our algorithm" from a token on. */
export function isByProduct(tokens: readonly Token[], from: number): boolean {
  return tokens.some(({ word }, at) => at >= from && means.test(word) && isProductAt(tokens, at + 1));
}

/** Whether staff, or a house in which they work, is among the tokens from one place up to another. */
export function hasPeople(tokens: readonly Token[], from: number, to: number): boolean {
  const some = tokens.slice(from, to);
  return (
    hits(roleLexicon, some).some(({ id }) => isStaffRole(id)) ||
    some.some((token) => isOwnWay(token) || houses.has(token.key))
  );
}

function isProductAt(tokens: readonly Token[], at: number): boolean {
  const named = productIn(tokens, at, at + REACH);
  return named !== undefined && !hasPeople(tokens, at, named.last + 2);
}
