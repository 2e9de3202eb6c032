import data from '../generated/illnesses.json';
import { type Lexicon, wordList } from '../words/lexicon.ts';

/** Illnesses by name, as phrases. */
export const illnesses: readonly string[] = data.illnesses;

export const illnessNames: Lexicon = wordList(illnesses);
