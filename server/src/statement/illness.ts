import { illnessNames as named } from '../knowledge/illnesses.ts';
import { type Hit, hitAt } from '../words/lexicon.ts';
import { type Token, wordAt } from '../words/text.ts';

/** Illnesses by their Greek ending; the others are ordinary words. */
const ending = /[a-z]{2}(?:itis|osis|emia|oma|opathy|algia|penia|plegia|paresis|rrh?oea|rrhea)$/;
const otherwise =
  /^(?:diagnosis|prognosis|hypnosis|osmosis|diploma|aroma|homeopathy|nostalgia|academia|oklahoma|tacoma|sonoma)$/;

/** An illness at a token, by its name or by its ending. */
export function illnessAt(tokens: readonly Token[], at: number): Hit | undefined {
  return (
    hitAt(named, tokens, at) ?? (isIllness(wordAt(tokens, at)) ? { id: '', first: at, last: at } : undefined)
  );
}

/** "Hepatitis", "anaemia": an illness by its ending. */
export function isIllness(word: string): boolean {
  return ending.test(word) && !otherwise.test(word);
}
