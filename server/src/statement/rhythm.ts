import type { Direction, Quantity } from './statement.ts';
import type { Token } from './text.ts';

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
  for (let at = 0; at + 3 < tokens.length; at++) {
    if (tokens[at]?.word !== 'from' || tokens[at + 2]?.word !== 'to') continue;
    const [first, second] = [tokens[at + 1], tokens[at + 3]];
    if (!first || !second) continue;
    const step = rankOf(second) - rankOf(first);
    if (rankOf(first) < 0 || rankOf(second) < 0 || step === 0) return undefined;
    return {
      baseline: quantityOf(first),
      target: quantityOf(second),
      direction: step > 0 ? 'increase' : 'decrease',
    };
  }
  return undefined;
}

function rankOf({ word }: Token): number {
  return rhythms.indexOf(same[word] ?? word);
}

function quantityOf({ word, start, end }: Token): Quantity {
  return { unit: word, relative: false, span: { start, end } };
}
