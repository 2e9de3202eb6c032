import { dayNumber } from '../document/cycle.ts';
import type { Span } from '../document/span.ts';
import type { KeyResultReading } from './objective.ts';
import { readQuantity } from './quantity.ts';
import type { Quantity } from './statement.ts';

/** One measured value. `day` counts from 1970-01-01, where the check-in has a date. */
export interface Measured {
  readonly value: number;
  readonly text: string;
  readonly day?: number;
  readonly date?: string;
  readonly span: Span;
}

interface Limit {
  readonly value: number;
  readonly text: string;
}

/** What a safety key result or guardrail was measured at, and what it must not pass. */
export interface Watch {
  /** Oldest first: the check-ins, or `current` alone. Never empty. */
  readonly measured: readonly Measured[];
  /** The side on which harm lies. */
  readonly worse: 'higher' | 'lower';
  readonly warnAt?: Limit;
  readonly pauseAt?: Limit;
  readonly target?: Limit;
  readonly baseline?: number;
  /** The target is a limit that held from the start, not a goal still to be reached. */
  readonly holds: boolean;
  /** `%`, or empty. */
  readonly unit: string;
}

/** Undefined for other key results, without a measured value, and where it cannot be known which way is worse. */
export function watchOf(reading: KeyResultReading): Watch | undefined {
  const { keyResult, safety, type, target, baseline } = reading;
  if (!safety && type !== 'guardrail') return undefined;
  if (keyResult.status?.text === 'done' || keyResult.status?.text === 'dropped') return undefined;
  const measured = measuredValues(reading);
  const [first] = measured;
  if (!first) return undefined;
  const unit = readQuantity(first.text)?.unit;
  const warn = keyResult.escalation?.warn_at && readQuantity(keyResult.escalation.warn_at.text);
  const pause = keyResult.escalation?.pause_at && readQuantity(keyResult.escalation.pause_at.text);
  const worse = worseSide(reading, warn, pause);
  if (!worse) return undefined;
  const goal = limitOf(target, unit, keyResult.target?.text);
  const start = limitOf(baseline, unit)?.value;
  const isLimit = type === 'guardrail' || reading.direction === 'maintain';
  const met = goal && !isPast(worse, start ?? (isLimit ? goal.value : first.value), goal.value);
  return {
    measured,
    worse,
    ...optional('warnAt', limitOf(warn, unit, keyResult.escalation?.warn_at?.text)),
    ...optional('pauseAt', limitOf(pause, unit, keyResult.escalation?.pause_at?.text)),
    ...optional('target', goal),
    ...optional('baseline', start),
    holds: met === true,
    unit: [unit, target?.unit].includes('%') ? '%' : '',
  };
}

export function isPast(worse: Watch['worse'], value: number, limit: number): boolean {
  return worse === 'higher' ? value > limit : value < limit;
}

/** The check-ins with a number, oldest first; `current` alone where there is none. */
export function measuredValues({ keyResult }: KeyResultReading): Measured[] {
  const values = (keyResult.check_ins?.items ?? []).flatMap(({ date, value }): Measured[] => {
    const quantity = value && readQuantity(value.text);
    if (!quantity || quantity.value === undefined || quantity.relative) return [];
    const day = date && dayNumber(date.text);
    const place = { value: quantity.value, text: value.text, span: value.range };
    return [{ ...place, ...(day !== undefined && date && { day, date: date.text }) }];
  });
  if (values.every(({ day }) => day !== undefined)) values.sort((a, b) => (a.day ?? 0) - (b.day ?? 0));
  if (values.length > 0) return values;
  const current = keyResult.current && readQuantity(keyResult.current.text);
  if (!keyResult.current || !current || current.value === undefined || current.relative) return [];
  return [{ value: current.value, text: keyResult.current.text, span: keyResult.current.range }];
}

/** A value of another unit cannot be compared: it is no limit for this measure. */
export function limitOf(
  quantity: Quantity | undefined,
  unit: string | undefined,
  text?: string,
): Limit | undefined {
  if (quantity?.value === undefined || quantity.relative) return undefined;
  if (unit !== undefined && quantity.unit !== undefined && unit !== quantity.unit) return undefined;
  const written = text ?? `${quantity.value}${quantity.unit === '%' ? '%' : ''}`;
  return { value: quantity.value, text: written };
}

/** By the comparators, else by the order of warning and pause, else by where the goal lies. */
export function worseSide(
  { target, baseline, direction }: KeyResultReading,
  warn: Quantity | undefined,
  pause: Quantity | undefined,
): Watch['worse'] | undefined {
  const stop = warn?.comparator ?? pause?.comparator;
  if (stop?.startsWith('>')) return 'higher';
  if (stop?.startsWith('<')) return 'lower';
  if (target?.comparator?.startsWith('<') || target?.value === 0) return 'higher';
  if (target?.comparator?.startsWith('>')) return 'lower';
  const between = side(warn?.value, pause?.value);
  if (between) return between;
  if (direction === 'decrease') return 'higher';
  if (direction === 'increase') return 'lower';
  return (
    side(baseline?.value, warn?.value ?? pause?.value) ?? side(warn?.value ?? pause?.value, target?.value)
  );
}

function side(from: number | undefined, to: number | undefined): Watch['worse'] | undefined {
  if (from === undefined || to === undefined || from === to) return undefined;
  return to > from ? 'higher' : 'lower';
}

function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: V });
}
