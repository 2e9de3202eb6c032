import data from '../generated/numbers.json';
import { type Lexicon, lexicon, wordList } from '../words/lexicon.ts';
import { singular } from '../words/text.ts';

export const aged: ReadonlySet<string> = new Set(data.aged);
/** People who may also be counted: "residents 12 to 40" at the end of a sentence says from where to where. */
export const agedOrCounted: ReadonlySet<string> = new Set(data.aged_or_counted);
export const scales: ReadonlyMap<string, number> = new Map(Object.entries(data.scales));
export const fractions: ReadonlyMap<string, number> = new Map(Object.entries(data.fractions));
export const time: ReadonlySet<string> = new Set(data.time);
export const changeAfter: ReadonlySet<string> = new Set(data.change_after);
/** Beside these, `45m` is minutes and no millions. */
export const waits: ReadonlySet<string> = new Set(data.waits);
export const doses: ReadonlySet<string> = new Set(data.doses);
export const comparators: Lexicon = lexicon(data.comparators);
export const comparatorsAfter: Lexicon = lexicon(data.comparators_after);
/** Number words with their values. */
export const numberWords: ReadonlyMap<string, number> = new Map(Object.entries(data.words));
const ways = { increase: data.increase, decrease: data.decrease, maintain: data.maintain };
/** Ways to go, with the words of each. */
export const moves: Lexicon = lexicon(ways);
/** The same, and with no id the verbs that tell no direction. */
export const directionVerbs: Lexicon = lexicon({ ...ways, '': data.no_direction });
export const steadily: ReadonlySet<string> = new Set(data.steadily);
export const windows: ReadonlySet<string> = new Set([
  ...'within for after at over every inside during before in'.split(' '),
  ...data.kept_for,
]);
export const labels: ReadonlySet<string> = new Set(data.label_before.map(singular));
export const labelsAfter: ReadonlySet<string> = new Set(data.label_after);
export const changesAndMoves: Lexicon = wordList([
  ...data.decrease,
  ...data.increase,
  ...data.improve,
  'bring',
  'get',
]);
export const scaleWords: Lexicon = wordList(data.scale_words);
export const changeVerb: Lexicon = wordList([...data.decrease, ...data.increase, ...data.improve]);
export const goalBefore: Lexicon = wordList(data.goal_before);
export const goalVerbs: Lexicon = wordList(data.goal_verbs);
export const goalAfter: Lexicon = wordList(data.goal_after);
export const startBefore: Lexicon = wordList(data.start_before);
export const startAfter: Lexicon = wordList(data.start_after);
export const adjectives: ReadonlySet<string> = new Set(data.adjectives);
export const notUnits: ReadonlySet<string> = new Set(data.not_units);
/** Words that stand where a number is wanted: "low", "better". */
export const vague: ReadonlySet<string> = new Set(data.vague);
/** What is measured in such words after all: "risk of bias: low". */
export const levels: Lexicon = wordList(data.levels);
/** Signs and codes of currencies. */
export const money: ReadonlySet<string> = new Set(data.money);
export const multiples: ReadonlyMap<string, number> = new Map(Object.entries(data.multiples));
export const notMultiples: ReadonlySet<string> = new Set(data.not_multiples);
export const mass: ReadonlySet<string> = new Set(data.mass);
export const notNone: ReadonlySet<string> = new Set(data.not_none);
export const notAll: ReadonlySet<string> = new Set(data.not_all);
export const wordedAmounts: Lexicon = lexicon({
  multiple: Object.keys(data.multiples),
  half: data.halves,
  rank: data.ranks,
  none: data.nones,
  par: data.pars,
  gone: data.gone,
  all: data.alls,
});
