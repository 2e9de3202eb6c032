import numbers from '../generated/numbers.json';
import { hitAt, type Lexicon, lexicon, wordList } from './lexicon.ts';
import type { Comparator } from './statement.ts';
import type { Token } from './text.ts';

/** How a number is written; decides what it can mean. */
type FigureKind = 'percent' | 'money' | 'scale' | 'share' | 'multiple' | 'time' | 'points' | 'count';

/** A number of a statement before its part in the sentence is known. Token indexes are inclusive. */
export interface Figure {
  readonly value: number;
  readonly kind: FigureKind;
  readonly unit?: string;
  readonly comparator?: Comparator;
  /** `+30%`, `-20%`. */
  readonly signed: boolean;
  /** A share in words: `a quarter`, `half of`. */
  readonly fraction: boolean;
  /** Token of the number itself, for looking at what stands before it. */
  readonly at: number;
  readonly first: number;
  readonly last: number;
}

export const words: ReadonlyMap<string, number> = new Map(Object.entries(numbers.words));
const scales: ReadonlyMap<string, number> = new Map(Object.entries(numbers.scales));
const fractions: ReadonlyMap<string, number> = new Map(Object.entries(numbers.fractions));
const time: ReadonlySet<string> = new Set(numbers.time);
const change: ReadonlySet<string> = new Set(numbers.change_after);
const adjectives: ReadonlySet<string> = new Set(numbers.adjectives);
const notUnits: ReadonlySet<string> = new Set(numbers.not_units);
const comparators: Lexicon = lexicon(numbers.comparators);
const comparatorsAfter: Lexicon = lexicon(numbers.comparators_after);
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
const money: ReadonlySet<string> = new Set(['$', '£', '€', 'usd', 'eur', 'gbp']);
const SIGNS: Readonly<Record<string, Comparator>> = {
  '<': '<',
  '≤': '<=',
  '>': '>',
  '≥': '>=',
  '=': '=',
  '~': '~',
  '≈': '~',
};

export function isDigits(token: Token | undefined): boolean {
  const code = token?.word.charCodeAt(token.word.length - 1) ?? 0;
  return code >= 48 && code <= 57;
}

/** The number that a token spells in digits; undefined for versions and times such as `1.2.3`. */
function digits(word: string): number | undefined {
  const plain = word.replaceAll('_', '');
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain)) return Number(plain.replaceAll(',', ''));
  const value = Number(/^\d+,\d{1,2}$/.test(plain) ? plain.replace(',', '.') : plain.replaceAll(',', ''));
  return Number.isNaN(value) ? undefined : value;
}

/** Reads the number that starts at token `at` with its sign, comparator and unit. */
export function figureAt(tokens: readonly Token[], at: number): Figure | undefined {
  const amount = amountAt(tokens, at);
  if (!amount) return undefined;
  const before = lookBefore(tokens, at);
  const unit: Unit = amount.times
    ? { kind: 'count', unit: 'times', last: amount.last }
    : unitAfter(tokens, amount.last, before.money);
  const after = hitAt(comparatorsAfter, tokens, unit.last + 1);
  const late = after ?? hitAt(comparatorsAfter, tokens, amount.last + 1);
  const plus = tokens[unit.last + 1]?.word === '+' && tokens[unit.last + 1]?.start === tokens[unit.last]?.end;
  const comparator = before.comparator ?? (late?.id as Comparator | undefined) ?? (plus ? '>=' : undefined);
  const kind = amount.fraction && unit.kind === 'count' ? 'percent' : unit.kind;
  const value = amount.fraction && kind !== 'percent' ? amount.value / 100 : amount.value;
  const word = amount.fraction && kind === 'percent' ? '%' : unit.unit;
  return {
    value: before.sign === '-' ? -value : value,
    kind,
    ...(word === undefined ? {} : { unit: word }),
    ...(comparator === undefined ? {} : { comparator }),
    signed: before.sign !== undefined,
    fraction: amount.fraction,
    at,
    first: before.first,
    last: Math.max(unit.last, late?.last ?? 0, plus ? unit.last + 1 : 0),
  };
}

interface Amount {
  readonly value: number;
  readonly last: number;
  readonly fraction: boolean;
  readonly times?: boolean;
}

function amountAt(tokens: readonly Token[], at: number): Amount | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const share = fractionAt(tokens, at) ?? timesAt(tokens, at) ?? oneAt(tokens, at);
  if (share) return share;
  let value = isDigits(token) ? digits(token.word) : words.get(token.word);
  if (value === undefined) return undefined;
  let last = at;
  const ones = words.get(tokens[at + 1]?.word ?? '');
  if (!isDigits(token) && value >= 20 && value % 10 === 0 && ones !== undefined && ones < 10) {
    value += ones;
    last++;
  }
  const range =
    tokens[last + 1]?.word === '-' && isDigits(tokens[last + 2]) && touching(tokens, last, last + 2);
  if (range) last += 2;
  for (let next = tokens[last + 1]; next; next = tokens[last + 1]) {
    const scale = scaleOf(next, tokens[last]);
    if (scale === undefined) break;
    value *= scale;
    last++;
  }
  return { value, last, fraction: false };
}

/** `by a day`, `an hour sooner`, `a million people`; an article is no number elsewhere. */
function oneAt(tokens: readonly Token[], at: number): Amount | undefined {
  const article = tokens[at]?.word;
  if (article !== 'a' && article !== 'an') return undefined;
  const scale = scales.get(tokens[at + 1]?.word ?? '');
  if (scale !== undefined && scale >= 100) return { value: scale, last: at + 1, fraction: false };
  const noun = ['full', 'whole'].includes(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1;
  if (!time.has(tokens[noun]?.key ?? '')) return undefined;
  const changed = tokens[at - 1]?.word === 'by' || change.has(tokens[noun + 1]?.word ?? '');
  return changed ? { value: 1, last: noun - 1, fraction: false } : undefined;
}

/** `once a day`, `at least twice`: a number of times. */
function timesAt(tokens: readonly Token[], at: number): Amount | undefined {
  const value = { once: 1, twice: 2 }[tokens[at]?.word ?? ''];
  if (value === undefined) return undefined;
  const next = tokens[at + 1]?.word ?? '';
  const counted =
    /^(?:a|an|per|every|each|daily|weekly|monthly)$/.test(next) ||
    hitAt(comparatorsAfter, tokens, at + 1) !== undefined ||
    comparatorBefore(tokens, at) !== undefined;
  return counted ? { value, last: at, fraction: false, times: true } : undefined;
}

/** `a quarter`, `two thirds`, `half`; a bare `third` or `quarter` is an ordinal or a date. */
function fractionAt(tokens: readonly Token[], at: number): Amount | undefined {
  const word = tokens[at]?.word ?? '';
  if (word === 'half') return { value: 50, last: at, fraction: true };
  const part = fractions.get(tokens[at + 1]?.word ?? '');
  const many = word === 'a' || word === 'one' ? 1 : (words.get(word) ?? 0);
  const opening = at === 0 && tokens[1]?.word === 'of' ? fractions.get(word) : undefined;
  if (opening !== undefined) return { value: opening, last: at, fraction: true };
  if (part === undefined || many === 0 || many > 9) return undefined;
  return { value: many * part, last: at + 1, fraction: true };
}

function scaleOf(token: Token, before: Token | undefined): number | undefined {
  const scale = scales.get(token.word);
  if (scale === undefined || token.word.length > 2) return scale;
  return before?.end === token.start ? scale : undefined;
}

function touching(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.end !== tokens[at + 1]?.start) return false;
  return true;
}

interface Before {
  readonly first: number;
  readonly money?: string;
  readonly sign?: '+' | '-';
  readonly comparator?: Comparator;
}

function lookBefore(tokens: readonly Token[], at: number): Before {
  let first = at;
  const symbol = tokens[at - 1]?.word ?? '';
  const found: { money?: string; sign?: '+' | '-'; comparator?: Comparator } = {};
  if (money.has(symbol)) {
    found.money = symbol;
    first--;
    if (tokens[first - 1]?.word === 'us') first--;
  }
  const sign = tokens[first - 1];
  if (sign && (sign.word === '+' || sign.word === '-') && isSign(tokens, first - 1)) {
    found.sign = sign.word;
    first--;
  }
  const compared = comparatorBefore(tokens, first);
  if (compared) {
    found.comparator = compared.comparator;
    first = compared.first;
  }
  return { first, ...found };
}

/** A plus or minus that belongs to the number, not a dash between two things. */
function isSign(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (tokens[at]?.end !== tokens[at + 1]?.start) return at === 0;
  return before === undefined || before.end < (tokens[at]?.start ?? 0) || before.word === '(';
}

function comparatorBefore(
  tokens: readonly Token[],
  at: number,
): { comparator: Comparator; first: number } | undefined {
  const last = tokens[at - 1];
  if (!last) return undefined;
  const sign = SIGNS[last.word];
  if (sign === '=' && (tokens[at - 2]?.word === '<' || tokens[at - 2]?.word === '>'))
    return { comparator: tokens[at - 2]?.word === '<' ? '<=' : '>=', first: at - 2 };
  // `->` and a lone arrow between two values are not "greater than".
  if (
    sign === '>' &&
    (tokens[at - 2]?.word === '-' || tokens[at - 2]?.word === '=' || isArrow(tokens, at - 1))
  )
    return undefined;
  if (sign) return { comparator: sign, first: at - 1 };
  for (let back = Math.min(4, at); back > 0; back--) {
    const hit = hitAt(comparators, tokens, at - back);
    if (hit?.last === at - 1) return { comparator: hit.id as Comparator, first: at - back };
  }
  return undefined;
}

/** `12 > 8` and `12% → 8%`: an arrow, because a number or its unit stands before it. */
function isArrow(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && (isDigits(before) || before.word === '%' || isDigits(tokens[at - 2]));
}

interface Unit {
  readonly kind: FigureKind;
  readonly unit?: string;
  readonly last: number;
}

function unitAfter(tokens: readonly Token[], last: number, currency: string | undefined): Unit {
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
  const value = whole && (isDigits(whole) ? digits(whole.word) : words.get(whole.word));
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
