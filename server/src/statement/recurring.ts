import data from '../generated/output.json';
import type { Token } from './text.ts';

const units: ReadonlySet<string> = new Set(data.recurring);

/**
 * "Checked before every transfusion", "updated daily", "reviewed on each round": what is to happen again and again is how care is given
 * and no work of the team. What comes once a week or a quarter is a list
 * that a team works through.
 */
export function isRecurring(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from).some(({ word, key }, index) => {
    if (word === 'daily' || word === 'hourly' || word === 'nightly') return true;
    const at = from + index - 1;
    const counted = /^\d/.test(tokens[at]?.word ?? '');
    if (!/^(?:every|each)$/.test(tokens[counted ? at - 1 : at]?.word ?? '')) return false;
    return counted ? key === 'hour' || key === 'minute' : units.has(key);
  });
}
