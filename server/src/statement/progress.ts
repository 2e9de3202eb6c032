import type { KeyResultReading } from './objective.ts';
import { readQuantity } from './quantity.ts';
import { currentOf, isPast, limitOf, type Measured, measuredValues, type Watch, worseSide } from './watch.ts';

export type Trend = 'better' | 'worse' | 'same';

/** How far a key result has come. */
export interface Progress {
  /** The value it is judged by, with the date of the check-in that tells it; absent for a milestone. Its span is an offset into the key result's part. */
  readonly newest?: Measured;
  /** 0 at the baseline, 1 at the target; below or above where it went further. Absent for limits and without a baseline. */
  readonly share?: number;
  /** The target is reached or, for a limit, held; absent where it cannot be known which side is the good one. */
  readonly met?: boolean;
  /** A value to be kept (guardrail, maintain), not a way to go: met or not met, never half-way. */
  readonly limit: boolean;
  /** From the value before to the newest one. */
  readonly trend?: Trend;
}

/**
 * `current`, else the newest check-in, on the way from baseline to target: (current - baseline) / (target - baseline).
 * Undefined where nothing was measured and no milestone is done; hours are compared with minutes, other units with none but their own.
 */
export function progressOf(reading: KeyResultReading): Progress | undefined {
  const { keyResult, type, baseline } = reading;
  if (keyResult.status?.text === 'dropped') return undefined;
  const isDone = keyResult.status?.text === 'done';
  const values = measuredValues(reading);
  const newest = newestOf(currentOf(reading), values.at(-1));
  if (!newest) return isDone ? { met: true, share: 1, limit: false } : undefined;
  if (type === 'milestone') return { newest, limit: false, ...(isDone && { met: true, share: 1 }) };
  const unit = readQuantity(newest.text)?.unit;
  const start = limitOf(baseline, unit)?.value;
  const target = limitOf(reading.target, unit)?.value ?? changed(start, reading);
  const comparator = reading.target?.comparator;
  const limit = isLimit(reading, start, target, comparator);
  const worse = sideOf(reading, start, target, comparator);
  const trend = trendOf(values, start, worse);
  return {
    newest,
    limit,
    ...(target !== undefined &&
      start !== undefined &&
      !limit && { share: (newest.value - start) / (target - start) }),
    ...(target !== undefined && metOf(newest.value, target, worse, comparator)),
    ...(trend && { trend }),
  };
}

/** A `current` that repeats the last check-in was measured then; of any other nobody knows when. */
function newestOf(current: Measured | undefined, last: Measured | undefined): Measured | undefined {
  if (!current) return last;
  return last?.date !== undefined && last.value === current.value ? { ...current, date: last.date } : current;
}

/** `62%`, never `100%` for what is not there yet; whole percents. */
export function percentOf(share: number): string {
  const percent = Math.round(share * 100);
  return `${share < 1 ? Math.min(percent, 99) : percent}%`;
}

/**
 * Where a change leads that is counted from the baseline: `-25%` of 40 is 30. Of a share nobody knows whether its percents or its
 * points are meant, and "at least 20% fewer" has its comparator on the other side.
 */
function changed(
  start: number | undefined,
  { target, baseline, direction }: KeyResultReading,
): number | undefined {
  if (start === undefined || target?.value === undefined || !target.relative || target.comparator)
    return undefined;
  const { value, unit } = target;
  const signed = value < 0 ? value : signs[direction ?? 'maintain'] * value;
  if (signed === 0) return undefined;
  if (unit === '%') return baseline?.unit === '%' ? undefined : start * (1 + signed / 100);
  return unit === 'points' && baseline?.unit === '%' ? start + signed : undefined;
}

const signs = { increase: 1, decrease: -1, maintain: 0 } as const;

/** Declared so, or the value was on the good side of its comparator from the start. */
function isLimit(
  { type, direction }: KeyResultReading,
  start: number | undefined,
  target: number | undefined,
  comparator: string | undefined,
): boolean {
  if (type === 'guardrail' || direction === 'maintain') return true;
  if (start === undefined || target === undefined) return false;
  if (start === target) return true;
  return start < target ? comparator?.startsWith('<') === true : comparator?.startsWith('>') === true;
}

function sideOf(
  reading: KeyResultReading,
  start: number | undefined,
  target: number | undefined,
  comparator: string | undefined,
): Watch['worse'] | undefined {
  if (comparator?.startsWith('<')) return 'higher';
  if (comparator?.startsWith('>')) return 'lower';
  const { escalation, direction } = reading.keyResult;
  // A direction inferred from a baseline in another unit says nothing.
  if (reading.baseline && start === undefined && !direction) return undefined;
  const stated = worseSide(
    reading,
    quantity(escalation?.warn_at?.text),
    quantity(escalation?.pause_at?.text),
  );
  if (stated || start === undefined || target === undefined || start === target) return stated;
  // "Mortality kept at 2%" from 1.8%: how far it may go, but not on which side harm lies.
  if (reading.direction === 'maintain' && !direction) return undefined;
  return target > start ? 'lower' : 'higher';
}

function quantity(text: string | undefined) {
  return text === undefined ? undefined : readQuantity(text);
}

function metOf(
  value: number,
  target: number,
  worse: Watch['worse'] | undefined,
  comparator: string | undefined,
): { met?: boolean } {
  if (value === target) return { met: comparator !== '<' && comparator !== '>' };
  return worse ? { met: !isPast(worse, value, target) } : {};
}

function trendOf(
  values: readonly Measured[],
  start: number | undefined,
  worse: Watch['worse'] | undefined,
): Trend | undefined {
  const last = values.at(-1)?.value;
  const before = values.at(-2)?.value ?? start;
  if (last === undefined || before === undefined) return undefined;
  if (last === before) return 'same';
  if (!worse) return undefined;
  return isPast(worse, last, before) ? 'worse' : 'better';
}
