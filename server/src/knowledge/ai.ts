import data from '../generated/ai.json';
import { type Lexicon, wordList } from '../words/lexicon.ts';

export const always: Lexicon = wordList(data.always);
export const otherEnds: ReadonlySet<string> = new Set(data.other_ends);
export const beside: readonly { readonly word: Lexicon; readonly others: Lexicon }[] = Object.entries(
  data.beside,
).map(([word, others]) => ({ word: wordList([word]), others: wordList(others) }));
export const capitals: ReadonlySet<string> = new Set(data.capitals);
export const senses: ReadonlyMap<string, Lexicon> = new Map(
  Object.entries(data.senses).map(([letters, others]) => [letters, wordList(others)]),
);
export const taken: ReadonlySet<string> = new Set(data.taken);
export const carriers: ReadonlySet<string> = new Set(data.carriers);
export const qualifiers: Lexicon = wordList(data.qualifiers);
export const weakQualifiers: Lexicon = wordList(data.qualifiers_weak);
export const paper: Lexicon = wordList(data.carriers_not);
export const scales: Lexicon = wordList(data.scales);
export const followed: Lexicon = wordList(data.followed);
export const follows: Lexicon = wordList(data.follows);
export const things: Lexicon = wordList(data.things);
export const finders: ReadonlySet<string> = new Set(data.finders);
export const found: Lexicon = wordList(data.found);
export const foundBy: Lexicon = wordList(data.found_by);
export const computed: Lexicon = wordList(data.computed);
export const computedByAlgorithm: Lexicon = wordList([...data.computed, ...data.computed_algorithm]);
export const sold: Lexicon = wordList(data.sold);
