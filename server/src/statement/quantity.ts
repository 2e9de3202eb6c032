import { remember } from '../base/remember.ts';
import { levels, money, vague } from '../knowledge/numbers.ts';
import { firstHit } from '../words/lexicon.ts';
import { readTokens } from '../words/text.ts';
import { secondsIn } from './direction.ts';
import { readNumbers } from './numbers.ts';
import type { Quantity } from './statement.ts';

/**
 * Reads a bare field value: `<= 0.1%`, `$250K`, `12 of 12`, `4.2/5`, `10-15%` (its lower end), `four hours`, `zero`, `reduce by 50%`.
 * `12% to 8%` gives where it goes. Undefined where there is no number: `TODO`, `improve`, a date, nothing.
 */
export const readQuantity: (text: string) => Quantity | undefined = remember((text) => {
  const { target, baseline } = readNumbers(readTokens(text), 'key-result', undefined);
  // "4 last year" in a field of its own.
  return target ?? baseline;
});

/** `low`, `improve`, `as few as possible` in the place of a target: nobody can check it. A level of risk may well be `low`. */
export function isVague(target: string, title: string): boolean {
  const said = target.trim().toLowerCase().replace(/[.!]$/, '');
  return vague.has(said) && !firstHit(levels, readTokens(title).tokens);
}

/** Whether a sentence speaks of a field's amount: "within 60 minutes" does of 45 minutes, "HbA1c below 8%" does not of 80%. */
export function isAbout(said: Quantity, value: Quantity): boolean {
  const isTime = secondsIn(said.unit) !== undefined && said.unit === value.unit;
  return isTime || (said.value === value.value && isSameMeasure(said, value));
}

/** A share, a time and a sum of money are never the same measure; of what is counted that cannot be known. */
export function isSameMeasure(one: Quantity, other: Quantity): boolean {
  if (one.unit === undefined || other.unit === undefined || one.relative || other.relative) return true;
  return kindOf(one.unit) === kindOf(other.unit);
}

function kindOf(unit: string): string {
  if (secondsIn(unit) !== undefined) return 'time';
  return unit === '%' || money.has(unit) ? unit : 'count';
}
