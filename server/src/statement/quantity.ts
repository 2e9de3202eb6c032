import { remember } from '../base/remember.ts';
import { readNumbers } from './numbers.ts';
import type { Quantity } from './statement.ts';
import { readTokens } from './text.ts';

/**
 * Reads a bare field value: `<= 0.1%`, `$250K`, `12 of 12`, `4.2/5`, `10-15%` (its lower end), `four hours`, `zero`, `reduce by 50%`.
 * `12% to 8%` gives where it goes. Undefined where there is no number: `TODO`, `improve`, a date, nothing.
 */
export const readQuantity: (text: string) => Quantity | undefined = remember((text) => {
  const { target, baseline } = readNumbers(readTokens(text), 'key-result', undefined);
  // "4 last year" in a field of its own.
  return target ?? baseline;
});

/** Whether what a sentence says of an amount is about a field's value: "95% answered within 60 minutes" limits minutes, not a share. */
export function isAbout(said: Quantity, value: Quantity): boolean {
  return said.value === value.value || (said.unit !== undefined && said.unit === value.unit);
}
