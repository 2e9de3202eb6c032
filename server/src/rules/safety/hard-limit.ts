import type { KeyResultReading } from '../../statement/objective.ts';
import { wantsReports } from './reports.ts';

/** An absolute number; or no change from a start that is a number. More reports are wanted, so they need no limit at all. */
export function isHard(reading: KeyResultReading): boolean {
  const { target, baseline } = reading;
  if (target && wantsReports(reading)) return true;
  if (!target || target.relative) return false;
  return target.value !== undefined || (target.unit !== 'rank' && baseline?.value !== undefined);
}

/** What a percentage off a known start comes to, with what that is per: `by 50%` from 4.2 is `<= 2.1`. Undefined where it cannot be worked out. */
export function limitFromStart({
  keyResult,
  target,
  baseline,
  direction,
}: KeyResultReading): string | undefined {
  if (!target?.relative || target.unit !== '%' || target.value === undefined) return undefined;
  if (baseline?.value === undefined || baseline.relative) return undefined;
  if (direction !== 'decrease' && direction !== 'increase') return undefined;
  const share = Math.abs(target.value) / 100;
  const value = baseline.value * (direction === 'decrease' ? 1 - share : 1 + share);
  const sign = direction === 'decrease' ? '<=' : '>=';
  const [per = ''] = /(?<= )per [\w, -]{1,30}$/.exec(keyResult.baseline?.text ?? '') ?? [];
  return `${sign} ${Number(value.toPrecision(3))}${baseline.unit === '%' ? '%' : ''}${per && ` ${per}`}`;
}
