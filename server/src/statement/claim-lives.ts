import { means } from '../knowledge/claims.ts';
import type { Hit } from '../words/lexicon.ts';
import { type Token, wordAt } from '../words/text.ts';
import { hasProduct, hasRole, isMade } from './claim-words.ts';
import { isCount } from './launch-object.ts';

const many = /^(?:thousands|hundreds|millions|countless|dozens)$/;

/** "Saves the lives of 200 newborns", "save 500 lives a year with early-warning tablets", "150 lives saved by our patch". */
export function savesLives(tokens: readonly Token[], at: number): Hit | undefined {
  const word = wordAt(tokens, at);
  if (!/^sav(?:es?|ed|ing)$/.test(word)) return undefined;
  const last = tokens.findIndex(({ word }, index) => index > at && index <= at + 4 && word === 'lives');
  if (last > 0) {
    const will = tokens[at - 1]?.word === 'will' && hasProduct(tokens, 0, at);
    return will || /^save[sd]$/.test(word) || isByProduct(tokens, last)
      ? { id: '', first: at, last }
      : undefined;
  }
  const passive = word === 'saved' && /^(?:lives|life|were|are)$/.test(wordAt(tokens, at - 1));
  return passive && isByProduct(tokens, at) ? { id: '', first: at - 1, last: at } : undefined;
}

/** "With early-warning tablets": a thing that is made; not "with better hand hygiene". */
function isByProduct(tokens: readonly Token[], from: number): boolean {
  const link = tokens.findIndex(({ word }, at) => at > from && at < from + 4 && means.has(word));
  const cause = tokens.slice(link + 1, link + 7);
  const end = cause.findIndex(({ word }) => /^[,;]$/.test(word));
  const thing = end < 0 ? cause : cause.slice(0, end);
  if (link < 0 || hasRole(thing, 0, 2)) return false;
  // "Save thousands of lives with earlier detection of heart attacks".
  const found = thing.findIndex(({ word }) => /^(?:detection|diagnosis)$/.test(word));
  const counted = tokens.slice(0, from).some((token) => isCount(token) || many.test(token.word));
  if (found > 0 && counted && /^(?:earlier|early|faster|sooner)$/.test(wordAt(thing, found - 1)))
    return !hasRole(thing, 0, thing.length);
  return hasProduct(thing, 0, thing.length) || thing.some(isMade);
}
