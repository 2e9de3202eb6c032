import { numberWords as numbers } from '../knowledge/numbers.ts';
import { keyAt, type Token, wordAt } from '../words/text.ts';
import type { Direction, Quantity } from './statement.ts';

/** How often a day. */
const rhythms: Readonly<Record<string, number>> = {
  yearly: 1 / 365,
  annual: 1 / 365,
  annually: 1 / 365,
  quarterly: 1 / 90,
  monthly: 1 / 30,
  fortnightly: 1 / 14,
  biweekly: 1 / 14,
  weekly: 1 / 7,
  daily: 1,
  nightly: 1,
  hourly: 24,
};
const periods: Readonly<Record<string, number>> = {
  hour: 24,
  day: 1,
  week: 1 / 7,
  month: 1 / 30,
  quarter: 1 / 90,
  year: 1 / 365,
};

export interface Rhythms {
  readonly baseline: Quantity;
  readonly target: Quantity;
  readonly direction: Direction;
}

interface Rhythm {
  readonly perDay: number;
  readonly last: number;
}

/** "Deployment frequency from monthly to weekly", "huddles from twice a week to daily": how often, at least once without a number. */
export function readRhythms(tokens: readonly Token[]): Rhythms | undefined {
  const at = tokens.findIndex(
    (_, index) => wordAt(tokens, index - 1) === 'from' && rhythmAt(tokens, index) !== undefined,
  );
  const first = at > 0 ? rhythmAt(tokens, at) : undefined;
  if (!first || wordAt(tokens, first.last + 1) !== 'to') return undefined;
  const to = first.last + 2;
  const second = rhythmAt(tokens, to);
  if (!second || first.perDay === second.perDay || (first.last > at && second.last > to)) return undefined;
  return {
    baseline: quantityOf(tokens, at, first),
    target: quantityOf(tokens, to, second),
    direction: second.perDay > first.perDay ? 'increase' : 'decrease',
  };
}

function rhythmAt(tokens: readonly Token[], at: number): Rhythm | undefined {
  const word = wordAt(tokens, at);
  const named = rhythms[word];
  if (named !== undefined) return { perDay: named, last: at };
  const adverb = ['once', 'twice'].indexOf(word) + 1;
  const times =
    adverb > 0 ? adverb : wordAt(tokens, at + 1) === 'times' ? (numbers.get(word) ?? Number(word)) : 0;
  const link = adverb > 0 ? at + 1 : at + 2;
  const period = periods[keyAt(tokens, link + 1)];
  if (!times || period === undefined || !/^(?:an?|per|each|every)$/.test(wordAt(tokens, link)))
    return undefined;
  return { perDay: times * period, last: link + 1 };
}

function quantityOf(tokens: readonly Token[], at: number, { last }: Rhythm): Quantity {
  const [start, end] = [tokens[at]?.start ?? 0, tokens[last]?.end ?? 0];
  return { unit: last > at ? 'times' : wordAt(tokens, at), relative: false, span: { start, end } };
}
