import { roleLexicon } from '../knowledge/roles.ts';
import { hasProduct } from './claim-words.ts';
import { isCount, venues } from './launch-object.ts';
import { firstHit, type Lexicon, wordList } from './lexicon.ts';
import type { Token } from './text.ts';

const buyers: Lexicon = wordList(['customer', 'user', 'client']);

/** A product, to people who are treated or to a market. */
export function isMarket(rest: readonly Token[]): boolean {
  const to = rest.findIndex(({ word }) => word === 'to');
  const whom = rest.slice(to + 1, to + 5);
  return hasProduct(rest, 0, to) && [roleLexicon, venues].some((list) => firstHit(list, whom));
}

/** "For 200 outpatient doctors", "at all 14 sites", "to the first 3 customers". */
export function isForMany(rest: readonly Token[], at: number): boolean {
  if (!/^(?:for|at|in|across|to)$/.test(rest[at]?.word ?? '')) return false;
  let count = at + 1;
  while (/^(?:all|the|every|first|our)$/.test(rest[count]?.word ?? '')) count++;
  const whom = rest.slice(count + 1, count + 4);
  return isCount(rest[count]) && [roleLexicon, venues, buyers].some((list) => firstHit(list, whom));
}

/** "To all users", "to everyone". */
export function isForAll(rest: readonly Token[], at: number): boolean {
  if (rest[at]?.word !== 'to') return false;
  const [all, ...whom] = rest.slice(at + 1, at + 5);
  if (all?.word === 'everyone' || all?.word === 'everybody') return true;
  return (
    /^(?:all|every|each)$/.test(all?.word ?? '') && [roleLexicon, buyers].some((list) => firstHit(list, whom))
  );
}
