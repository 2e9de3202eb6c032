import populations from '../generated/populations.json';
import vanity from '../generated/vanity.json';
import { type Lexicon, wordList } from './lexicon.ts';

/** Phrases of use, uptake, registration and the like that speak of no product: "antibiotic usage", "uptake of screening". */
export const otherUse: Lexicon = wordList([
  ...vanity.not,
  ...populations.adoption_not,
  ...populations.consumed.flatMap((thing) => [`${thing} usage`, `usage of ${thing}`, `${thing} utilisation`]),
  ...populations.care_taken_up.flatMap((care) => [
    `${care} uptake`,
    `uptake of ${care}`,
    `uptake of the ${care}`,
  ]),
]);
