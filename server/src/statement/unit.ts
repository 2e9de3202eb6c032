import numbers from '../generated/numbers.json';
import { digitsOf, isDigits, words } from './digits.ts';
import { hitAt, type Lexicon, wordList } from './lexicon.ts';
import type { Token } from './text.ts';

/** How a number is written; decides what it can mean. */
export type FigureKind = 'percent' | 'money' | 'scale' | 'share' | 'multiple' | 'time' | 'points' | 'count';

const time: ReadonlySet<string> = new Set(numbers.time);
const adjectives: ReadonlySet<string> = new Set(numbers.adjectives);
const notUnits: ReadonlySet<string> = new Set(numbers.not_units);
const points: Lexicon = wordList(['percentage point', 'percent point', 'point', 'pt', 'pp', 'ppt']);
const percents: Lexicon = wordList(['%', 'percent', 'per cent', 'pct']);
const folds: Lexicon = wordList([
  'x',
  'fold',
  'times more',
  'times as',
  'times the',
  'times higher',
  'times faster',
  'times fewer',
]);

/** Signs and codes of currencies. */
export const money: ReadonlySet<string> = new Set(['$', '£', '€', 'usd', 'eur', 'gbp']);

/** What is counted. `last` is the last token of the unit. */
export interface Unit {
  readonly kind: FigureKind;
  readonly unit?: string;
  readonly last: number;
}

/** The unit behind the token `last`; money stands before its number. */
export function unitAfter(tokens: readonly Token[], last: number, currency: string | undefined): Unit {
  const at = last + 1;
  if (currency !== undefined) return { kind: 'money', unit: currency, last };
  const next = tokens[at];
  if (!next) return { kind: 'count', last };
  if (money.has(next.word)) return { kind: 'money', unit: next.word, last: at };
  const percent = hitAt(percents, tokens, at);
  const pointsHit = hitAt(points, tokens, percent ? at + 1 : at);
  if (pointsHit) return { kind: 'points', unit: 'points', last: pointsHit.last };
  if (percent) return { kind: 'percent', unit: '%', last: percent.last };
  const fold = hitAt(folds, tokens, at);
  if (fold) return { kind: 'multiple', unit: 'x', last: fold.last };
  return ratioAfter(tokens, at) ?? timeAfter(tokens, at) ?? nounAfter(tokens, at);
}

/** `12 of 12`, `4.2/5`, `9 in 10`, `4 out of 5`. */
function ratioAfter(tokens: readonly Token[], at: number): Unit | undefined {
  const link = tokens[at]?.word ?? '';
  if (link !== '/' && link !== 'of' && link !== 'in' && link !== 'out') return undefined;
  let end = at + 1;
  while (['of', 'the', 'all', 'our'].includes(tokens[end]?.word ?? '')) end++;
  const whole = tokens[end];
  const value = whole && (isDigits(whole) ? digitsOf(whole.word) : words.get(whole.word));
  if (!whole || value === undefined) return undefined;
  if (link === 'in' && (value % 5 !== 0 || tokens[end + 1]?.word === '%')) return undefined;
  const scale = link !== 'of' && link !== 'in' && [5, 7, 10, 100].includes(value);
  const kind = scale ? 'scale' : 'share';
  return { kind, unit: `${scale ? '/' : 'of '}${whole.word}`, last: end };
}

function timeAfter(tokens: readonly Token[], at: number): Unit | undefined {
  for (let end = at; end <= at + 2; end++) {
    const token = tokens[end];
    if (token && time.has(token.key)) return { kind: 'time', unit: token.word, last: end };
    if (
      !token ||
      !['a', 'an', 'full', 'working', 'business', 'calendar', 'clinical', 'bed'].includes(token.word)
    )
      break;
  }
  return undefined;
}

function nounAfter(tokens: readonly Token[], at: number): Unit {
  let end = at;
  while (adjectives.has(tokens[end]?.word ?? '') && end < at + 3) end++;
  const noun = [tokens[end], tokens[at]].find((token) => token && isNoun(token));
  if (!noun) return { kind: 'count', last: at - 1 };
  return { kind: 'count', unit: noun.word, last: tokens.indexOf(noun) };
}

function isNoun(token: Token): boolean {
  return /^[a-z]{2,}/.test(token.word) && !notUnits.has(token.word) && !words.has(token.word);
}
