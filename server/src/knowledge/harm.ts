import data from '../generated/harm.json';
import { type Lexicon, wordList } from '../words/lexicon.ts';

export const named: Lexicon = wordList(data.named);
export const harms: ReadonlySet<string> = new Set(data.harms);
export const things: Lexicon = wordList(data.things);
export const between: ReadonlySet<string> = new Set(data.between);
export const measures: Lexicon = wordList(data.measures);
export const treated: Lexicon = wordList(data.treated);
export const illnesses: Lexicon = wordList(data.illnesses);
export const others: ReadonlySet<string> = new Set(data.others);
export const warnings: Lexicon = wordList(data.warnings);
