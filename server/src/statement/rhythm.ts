import type { Token } from '../words/text.ts';
import type { Direction, Quantity } from './statement.ts';

/** From seldom to often. */
const rhythms = ['yearly', 'quarterly', 'monthly', 'fortnightly', 'weekly', 'daily', 'hourly'];
const same: Readonly<Record<string, string>> = {
  annual: 'yearly',
  annually: 'yearly',
  biweekly: 'fortnightly',
  nightly: 'daily',
};

export interface Rhythms {
  readonly baseline: Quantity;
  readonly target: Quantity;
  readonly direction: Direction;
}

/** "Deployment frequency from monthly to weekly": how often, without a number. */
export function readRhythms(tokens: readonly Token[]): Rhythms | undefined {
  const at = tokens.findIndex(({ word }, from) => word === 'from' && tokens[from + 2]?.word === 'to');
  const [first, second] = [tokens[at + 1], tokens[at + 3]];
  if (at < 0 || !first || !second) return undefined;
  const [before, after] = [rankOf(first), rankOf(second)];
  if (before < 0 || after < 0 || before === after) return undefined;
  return {
    baseline: quantityOf(first),
    target: quantityOf(second),
    direction: after > before ? 'increase' : 'decrease',
  };
}

function rankOf({ word }: Token): number {
  return rhythms.indexOf(same[word] ?? word);
}

function quantityOf({ word, start, end }: Token): Quantity {
  return { unit: word, relative: false, span: { start, end } };
}
