import { spared } from '../knowledge/harm.ts';
import { firstHit } from '../words/lexicon.ts';
import { readTokens } from '../words/text.ts';
import { directionWords } from './direction.ts';
import type { KeyResultReading } from './objective.ts';
import type { Quantity } from './statement.ts';
import { topicsOf } from './topics.ts';

/**
 * Whether a goal is the share of safe care that should grow ("VTE risk assessed in 98%", "huddles on 14 of 14 wards"), which only its words make
 * a matter of safety: no limit past which somebody has to stop. What an author declares, and the share that is spared harm, is one.
 */
export function isSafeCare(reading: KeyResultReading): boolean {
  const { declared, type, direction, target, keyResult, statement } = reading;
  if (declared || type === 'guardrail' || direction === 'decrease' || !target) return false;
  if (target.comparator?.startsWith('<')) return false;
  const share = shareOf(target, keyResult.unit?.text);
  const text = statement?.text ?? '';
  if (share === undefined || firstHit(spared, readTokens(text).tokens)) return false;
  if (topicsOf(text)['safe-practice'] || (share >= MOST && !target.relative)) return true;
  return direction === 'increase' && !wantsLess(text);
}

/** "Reduce infections from 1% to 2%": the numbers are swapped. */
function wantsLess(text: string): boolean {
  const [first] = directionWords(readTokens(text));
  return first?.id === 'decrease';
}

/** Nobody allows harm in half of the cases. */
const MOST = 50;

/** A target of `95%`, or of `12 of 14`, as percents. */
function shareOf({ value, unit }: Quantity, written: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if ((unit ?? written)?.startsWith('%')) return value;
  const [, whole] = /^of (\d[\d,]*)/.exec(unit ?? '') ?? [];
  return whole === undefined ? undefined : (100 * value) / Number(whole.replaceAll(',', ''));
}
