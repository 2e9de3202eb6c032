import {
  care,
  careGot,
  careJoined,
  careSaid,
  careTakenUp,
  careThings,
  practices,
} from '../knowledge/populations.ts';
import { anythingDigital } from '../knowledge/vanity.ts';
import { firstHit, type Hit, hitAt } from '../words/lexicon.ts';
import { type Token, wordAt } from '../words/text.ts';
import { medicineAt } from './medicine.ts';

/** How many words may stand between "enrolment" and the care: "of newborns in hearing". */
const NEAR = 5;

/**
 * The words of "retention on methadone", "enrolled in hospice", "using the inhaler", "adopting the two-person lift": patients take
 * part in their care and teams change how they work, and no product is taken up. Nothing where something digital is named.
 */
export function careTaken(tokens: readonly Token[]): ReadonlySet<number> {
  const words = new Set<number>();
  if (firstHit(anythingDigital, tokens)) return words;
  for (const [at, { word }] of tokens.entries()) {
    const last = hitAt(careSaid, tokens, at)?.last ?? takenAt(tokens, at, word);
    if (last === undefined) continue;
    for (let each = at; each <= last; each++) words.add(each);
    // "Still in psychotherapy after 8 sessions".
    for (const [session, token] of tokens.entries()) if (token.key === 'session') words.add(session);
  }
  return words;
}

/** What may stand behind the name of a thing; "interpreter tablet", "care coach" go on. */
export const behind =
  /^(?:|[^a-z].*|from|to|by|at|in|on|for|per|with|among|and|or|down|up|below|under|over|above|after|before|within|during|until|correctly|again|still|falls|drops)$/;

function takenAt(tokens: readonly Token[], at: number, word: string): number | undefined {
  const verb = hitAt(careJoined, tokens, at);
  if (verb && /^(?:in|on|of|with|to|into)$/.test(wordAt(tokens, verb.last + 1)))
    return within(tokens, verb.last + 2, (from) => hitAt(care, tokens, from) ?? medicineAt(tokens, from));
  // "Get the vaccine card into the wallet" is an order.
  if (at > 0 && hitAt(careGot, tokens, at))
    return within(tokens, at + 1, (from) => hitAt(careTakenUp, tokens, from));
  if (/^(?:us(?:e|es|ing))$/.test(word))
    return within(tokens, at + 1, (from) => hitAt(careThings, tokens, from));
  if (/^adopt(?:s|ed|ing|ion)?$/.test(word))
    return within(tokens, at + 1, (from) => hitAt(practices, tokens, from));
  return undefined;
}

function within(
  tokens: readonly Token[],
  from: number,
  found: (at: number) => Hit | undefined,
): number | undefined {
  for (let at = from; at < from + NEAR && at < tokens.length; at++) {
    if (/^[^a-z]*$/.test(wordAt(tokens, at))) continue;
    const hit = found(at);
    if (hit) return behind.test(wordAt(tokens, hit.last + 1)) ? hit.last : undefined;
  }
  return undefined;
}
