import { money } from '../knowledge/numbers.ts';
import { type Token, wordAt } from '../words/text.ts';
import { amountAt } from './amount.ts';
import { comparatorAfter, comparatorBefore } from './comparator.ts';
import type { Comparator } from './statement.ts';
import { type FigureKind, isMark, type Unit, unitAfter } from './unit.ts';

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

/** Reads the number that starts at token `at` with its sign, comparator and unit. */
export function figureAt(tokens: readonly Token[], at: number): Figure | undefined {
  const amount = amountAt(tokens, at);
  if (!amount) return undefined;
  const before = lookBefore(tokens, at, isMark(tokens, amount.last + 1) || isMark(tokens, amount.last + 2));
  const unit: Unit = amount.times
    ? { kind: 'count', unit: 'times', last: amount.last }
    : unitAfter(tokens, amount.last, before.unit);
  const rate = !amount.fraction && isRate(tokens, amount.last + 1, unit.last);
  const late = comparatorAfter(tokens, unit.last + 1) ?? comparatorAfter(tokens, amount.last + 1);
  const plus = isPlus(tokens, amount.last + 1) || isPlus(tokens, unit.last + 1);
  const comparator = before.comparator ?? late?.id ?? (plus ? '>=' : undefined);
  const isShare = amount.fraction && unit.kind === 'count';
  const kind = rate ? 'count' : isShare ? 'percent' : unit.kind;
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
    last: Math.max(
      isShare ? amount.last : unit.last,
      late?.last ?? 0,
      isPlus(tokens, unit.last + 1) ? unit.last + 1 : 0,
    ),
  };
}

/** `90%+`, `98+%`. */
function isPlus(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word === '+' && tokens[at]?.start === tokens[at - 1]?.end;
}

/** `2 a month`: so many, and no month. */
function isRate(tokens: readonly Token[], from: number, last: number): boolean {
  return last === from + 1 && /^an?$/.test(wordAt(tokens, from));
}

interface Before {
  readonly first: number;
  /** A currency, or a `%`. */
  readonly unit?: string;
  readonly sign?: '+' | '-';
  readonly comparator?: Comparator;
}

function lookBefore(tokens: readonly Token[], at: number, marked: boolean): Before {
  let first = at;
  const symbol = wordAt(tokens, at - 1);
  const found: { unit?: string; sign?: '+' | '-'; comparator?: Comparator } = {};
  if (money.has(symbol)) {
    found.unit = symbol;
    first--;
    // "US $40", "A$40".
    const country = tokens[first - 1];
    const isCountry =
      country?.end === tokens[first]?.start && /^(?:au?|ca?|nz|hk|s)$/.test(country?.word ?? '');
    if (country?.word === 'us' || isCountry) first--;
  } else if (symbol === '%' && isPrefix(tokens, at - 1)) {
    found.unit = symbol;
    first--;
  }
  const sign = tokens[first - 1];
  if (sign && (sign.word === '+' || sign.word === '-') && isSign(tokens, first - 1)) {
    found.sign = sign.word;
    first--;
  }
  // "Past the 200,000 mark".
  const article = marked && tokens[first - 1]?.word === 'the' ? 1 : 0;
  const compared = comparatorBefore(tokens, first - article);
  if (compared) {
    found.comparator = compared.comparator;
    first = compared.first;
  }
  return { first, ...found };
}

/** `%95`, as some languages write it; not the sign of the number before, as in `5%-10`. */
function isPrefix(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.end === tokens[at + 1]?.start && tokens[at - 1]?.end !== tokens[at]?.start;
}

/** A plus or minus that belongs to the number, not a dash between two things. */
function isSign(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (tokens[at]?.end !== tokens[at + 1]?.start) return at === 0;
  return before === undefined || before.end < (tokens[at]?.start ?? 0) || before.word === '(';
}
