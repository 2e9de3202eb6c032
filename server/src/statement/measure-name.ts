import { namedAfter as before, namedMeasures as measures } from '../knowledge/output.ts';
import { type Hit, hitAt } from '../words/lexicon.ts';
import { type Token, wordAt } from '../words/text.ts';

/** What may stand behind the name; a "launch price list" is made. */
const ends =
  /^(?:|of|per|in|for|at|on|from|to|by|with|and|under|below|within|reach|reaches|falls?|is|down|up|each|across|unchanged|stable|kept|held|[^a-z].*)$/;
const many = /^(?:ups|ins|offs|outs|overs|downs|backs)$/;

/** "Sign-ups reach 4,000", "build time of the release", "set-up cost": the name of a measure begins here, although a verb stands in it. */
export function namesMeasure(tokens: readonly Token[], at: number): boolean {
  if (/^[a-z]{3,}$/.test(wordAt(tokens, at)) && many.test(wordAt(tokens, at + 1))) return true;
  let hit = hitAt(before, tokens, at);
  const name = hit;
  while (hit) {
    const measure: Hit | undefined = hitAt(measures, tokens, hit.last + 1);
    if (!measure) return hit !== name && ends.test(wordAt(tokens, hit.last + 1));
    hit = measure;
  }
  return false;
}
