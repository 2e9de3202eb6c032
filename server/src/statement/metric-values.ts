import type { Span } from '../document/span.ts';
import { ceilings, limits, paces, shares, sizes } from '../knowledge/metric-words.ts';
import type { Hit } from '../words/lexicon.ts';
import { type Token, wordAt } from '../words/text.ts';
import { secondsIn } from './direction.ts';

/** What is known of a key result's numbers. */
export interface Values {
  readonly units: readonly (string | undefined)[];
  /** Where in the text they stand; none for those in fields of their own. */
  readonly spans: readonly Span[];
}

/** "Seen within 15 minutes: 80%" counts cases, and not minutes. */
export function countsCases(tokens: readonly Token[], unit: string): boolean {
  if (!sizes.has(unit)) return false;
  return tokens.some(({ word }) => shares.has(word)) && tokens.some(({ word }) => limits.has(word));
}

/** "Clinics with no-shows below 10%": the limit has a number of its own, which is none of the values, so they count something else. */
export function countsOtherCases(
  tokens: readonly Token[],
  { last }: Hit,
  unit: string,
  spans: readonly Span[],
): boolean {
  return tokens.some(({ word }, at) => {
    if (at <= last || !(ceilings.has(word) || (paces.has(word) && sizes.has(unit)))) return false;
    const number = tokens[/^(?:than|=|\$)$/.test(wordAt(tokens, at + 1)) ? at + 2 : at + 1];
    if (!number || !/^\d/.test(number.word)) return false;
    return !spans.some(({ start, end }) => start <= number.start && number.start < end);
  });
}

type Kind = 'share' | 'rate' | 'time' | 'amount';

/** Can values with these units be a metric's of this unit? A share can be a rate; what is not known can be anything. */
export function fits(unit: string, units: readonly (string | undefined)[]): boolean {
  const own = kindOf(unit) ?? 'amount';
  return units.every((each) => {
    const kind = each === undefined ? undefined : kindOf(each);
    return kind === undefined || kind === own || (kind === 'share' && own === 'rate');
  });
}

function kindOf(unit: string): Kind | undefined {
  const lower = unit.trim().toLowerCase();
  if (/^(?:%|percent)/.test(lower)) return 'share';
  if (/^(?:per |ratio$|0 to 1$)/.test(lower)) return 'rate';
  return secondsIn(lower.split(' ', 1)[0]) === undefined ? undefined : 'time';
}
