import { given } from '../base/given.ts';
import { dayNumber } from '../document/cycle.ts';
import type { Field } from '../document/shape.ts';
import type { Span } from '../document/span.ts';
import { isOver } from '../document/status.ts';
import { readTokens } from '../words/text.ts';
import { directionWords, secondsIn } from './direction.ts';
import type { KeyResultReading } from './objective.ts';
import { readQuantity } from './quantity.ts';
import type { Quantity } from './statement.ts';

/** One measured value. `day` counts from 1970-01-01, where the check-in has a date. */
export interface Measured {
  readonly value: number;
  readonly unit?: string;
  readonly text: string;
  readonly day?: number;
  readonly date?: string;
  readonly span: Span;
}

interface Limit {
  readonly value: number;
  readonly text: string;
  /** The value itself is still good: `> 2.8`, "more than 2.8". */
  readonly isBeyond?: true;
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
  /** The target is a limit (`<= 2`, `0`) past which the first value was, without a word on where it started: a goal, or broken. */
  readonly unmet?: 'goal' | 'limit';
  /** As it stands behind a value: `%`, ` min`, or empty. */
  readonly unit: string;
}

/** Undefined for other key results, without a measured value, and where it cannot be known which way is worse. */
export function watchOf(reading: KeyResultReading): Watch | undefined {
  const { keyResult, safety, type, target, baseline } = reading;
  if (!safety && type !== 'guardrail') return undefined;
  if (isOver(keyResult.status?.text)) return undefined;
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
    ...given('warnAt', limitOf(warn, unit, keyResult.escalation?.warn_at?.text)),
    ...given('pauseAt', limitOf(pause, unit, keyResult.escalation?.pause_at?.text)),
    ...given('target', goal),
    ...given('baseline', start),
    holds: met === true,
    ...given('unmet', met === false && start === undefined ? unmetBy(reading) : undefined),
    unit: behind(unit ?? target?.unit),
  };
}

/** A field or a verb ("Cut falls to <= 3") says that the limit is still to be reached. */
function unmetBy({ keyResult, statement, target }: KeyResultReading): Watch['unmet'] {
  if (target?.value !== 0 && !/^[<>]/.test(target?.comparator ?? '')) return undefined;
  const [way] = directionWords(readTokens(statement?.text ?? ''));
  return (keyResult.direction ?? way) ? 'goal' : 'limit';
}

/** A count is written without its noun: `heading for 4`. */
function behind(unit: string | undefined): string {
  if (unit === '%') return unit;
  return secondsIn(unit) === undefined ? '' : ` ${unit}`;
}

/** A value on the wrong side of a limit; the limit itself still holds. */
export function isPast(worse: Watch['worse'], value: number, limit: number): boolean {
  return worse === 'higher' ? value > limit : value < limit;
}

/** The check-ins with a number, oldest first; `current` alone where there is none. */
export function measuredValues(reading: KeyResultReading): Measured[] {
  const { check_ins } = reading.keyResult;
  const values = (check_ins?.items ?? []).flatMap(({ date, value }): Measured[] => {
    const measured = measuredIn(value, reading);
    const day = date && dayNumber(date.text);
    return measured ? [{ ...measured, ...(day !== undefined && date && { day, date: date.text }) }] : [];
  });
  if (values.every(({ day }) => day !== undefined)) values.sort((a, b) => (a.day ?? 0) - (b.day ?? 0));
  const newest = values.at(-1);
  if (newest) return values.filter(({ unit }) => isSameScale(unit, newest.unit));
  const current = currentOf(reading);
  return current ? [current] : [];
}

/** Not `1:5` and `1:7`, `3 of 12` and `4 of 20`, hours and minutes. */
function isSameScale(one: string | undefined, other: string | undefined): boolean {
  if (one === other || one === undefined || other === undefined) return true;
  return !/(?:^|\|)(?::|of )/.test(`${one}|${other}`) && secondsIn(one) === secondsIn(other);
}

/** `current`, where it is a number. */
export function currentOf(reading: KeyResultReading): Measured | undefined {
  return measuredIn(reading.keyResult.current, reading);
}

function measuredIn(field: Field | undefined, { target }: KeyResultReading): Measured | undefined {
  const quantity = field && readQuantity(field.text);
  if (!quantity || quantity.value === undefined || quantity.relative) return undefined;
  if (isBareShare(quantity, target)) return undefined;
  const { value, unit } = quantity;
  return { value, ...(unit !== undefined && { unit }), text: field.text, span: field.range };
}

/** `0.74` of a target of `90%`: 74% or 0.74%, nobody can know. */
function isBareShare({ value = 0, unit }: Quantity, target: Quantity | undefined): boolean {
  return unit === undefined && value > 0 && value < 1 && target?.unit === '%' && (target.value ?? 0) >= 10;
}

/** In the unit of the measure, where that can be: hours are told in minutes. A value of any other unit is no limit for it. */
export function limitOf(
  quantity: Quantity | undefined,
  unit: string | undefined,
  text?: string,
): Limit | undefined {
  if (quantity?.value === undefined || quantity.relative) return undefined;
  const value = inUnit(quantity.value, quantity.unit, unit);
  if (value === undefined) return undefined;
  const written = text ?? `${quantity.value}${quantity.unit === '%' ? '%' : ''}`;
  const isBeyond = quantity.comparator === '>' || quantity.comparator === '<';
  return { value, text: written, ...(isBeyond && { isBeyond }) };
}

function inUnit(value: number, from: string | undefined, to: string | undefined): number | undefined {
  if (from === undefined || to === undefined || from === to) return value;
  const [own, other] = [secondsIn(from), secondsIn(to)];
  return own !== undefined && other !== undefined ? (value * own) / other : undefined;
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
  const between = side(warn, pause);
  if (between) return between;
  if (direction === 'decrease') return 'higher';
  if (direction === 'increase') return 'lower';
  return side(baseline, warn ?? pause) ?? side(warn ?? pause, target);
}

function side(from: Quantity | undefined, to: Quantity | undefined): Watch['worse'] | undefined {
  if (from?.value === undefined || to?.value === undefined) return undefined;
  const start = inUnit(from.value, from.unit, to.unit) ?? from.value;
  if (start === to.value) return undefined;
  return to.value > start ? 'higher' : 'lower';
}
