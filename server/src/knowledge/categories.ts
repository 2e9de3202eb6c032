import data from '../generated/categories.json';
import { type Lexicon, lexicon, wordList } from '../words/lexicon.ts';

/** Phrases by the category that they settle; as the first word of a sentence, those with `^`. */
export const sure = lexicon(data.sure);
export const opening: ReadonlyMap<string, string> = new Map(
  Object.entries(data.sure).flatMap(([category, said]) => said.map((phrase) => [phrase, category])),
);
export const safetyWords: Lexicon = wordList(data.safety);
export const safetyTraps: Lexicon = wordList(data.not.safety);
export const privacyWords: Lexicon = wordList(data.privacy);
export const privacyTraps: Lexicon = wordList(data.not.privacy);
export const exchangeWords: Lexicon = wordList(data.interoperability);
export const exchangeTraps: Lexicon = wordList(data.not.interoperability);
export const adoptionWords: Lexicon = wordList(data.adoption);
export const evidenceWords: Lexicon = wordList(data.evidence);
export const health: Lexicon = wordList([
  ...data.safety,
  ...data.outcome,
  ...data.experience,
  ...data.financial,
]);
/** What happens to patients. */
export const events: Lexicon = wordList([
  ...data.safety,
  ...data.outcome,
  'adverse drug event',
  'bleeding event',
]);
