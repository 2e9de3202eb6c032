import * as l10n from '../../base/l10n.ts';
import { dayNumber } from '../../document/cycle.ts';
import { onceFor } from '../../lint/once.ts';
import { isPast, type Measured, type Watch } from '../../statement/watch.ts';

/** How a watched value fails. */
export interface Failure {
  /** The first half of a message, about the key result of this name. */
  readonly says: (keyResult: string) => string;
  readonly pause: boolean;
  /** No limit is broken: it is at its warning value, or moves away from a target that is still to be reached. */
  readonly early?: 'warns' | 'moves-away';
}

/**
 * Fails at its pause value, at its warning value, past the limit it has to hold or gets no nearer to, moving away from its target
 * twice in a row, standing still short of it in the later half of the cycle, or heading past its limit before the cycle ends (S0:14).
 * @param cycleEnd ISO date; without it, nothing is projected and nothing stands still.
 */
export const failureOf = onceFor(
  (watch: Watch, cycleEnd: string | undefined, today: string): Failure | undefined => {
    const { worse, target, measured } = watch;
    const latest = measured.at(-1);
    if (!latest) return undefined;
    const { text: value } = latest;
    const stop = stopOf(watch);
    if (stop?.kind === 'pause') {
      const values = { value, limit: stop.limit };
      const { isAt } = stop;
      return {
        says: (keyResult) =>
          isAt
            ? l10n.t('{keyResult} is at {value}, at its pause value {limit}', { keyResult, ...values })
            : l10n.t('{keyResult} is at {value}, past its pause value {limit}', { keyResult, ...values }),
        pause: true,
      };
    }
    const isMissed = target && isPast(worse, latest.value, target.value);
    const isBroken = watch.holds || watch.unmet === 'limit';
    if (stop) {
      const values = { value, limit: stop.limit };
      const { isAt } = stop;
      return {
        says: (keyResult) =>
          isAt
            ? l10n.t('{keyResult} is at {value}, at its warning value {limit}', { keyResult, ...values })
            : l10n.t('{keyResult} is at {value}, past its warning value {limit}', { keyResult, ...values }),
        pause: false,
        ...(target && !(isMissed && isBroken) && { early: 'warns' }),
      };
    }
    if (isMissed && (watch.holds || isStuck(watch)))
      return {
        says: (keyResult) =>
          l10n.t('{keyResult} is at {value}, past its limit {limit}', {
            keyResult,
            value,
            limit: target.text,
          }),
        pause: false,
      };
    if (isMissed && isMovingAway(watch))
      return {
        says: (keyResult) =>
          l10n.t('{keyResult} moved away from its target twice in a row, to {value}', { keyResult, value }),
        pause: false,
        early: 'moves-away',
      };
    if (isMissed && standsStill(watch, cycleEnd))
      return {
        says: (keyResult) =>
          l10n.t('{keyResult} is at {value}, and its last three check-ins came no nearer to {limit}', {
            keyResult,
            value,
            limit: target.text,
          }),
        pause: false,
      };
    const isWorse = measured.some((each) => isPast(worse, latest.value, each.value));
    // As good as it ever was, it heads nowhere: one mismatch among weeks without any.
    const end =
      target && watch.holds && !isMissed && isWorse ? projected(measured, cycleEnd, today) : undefined;
    if (!target || end === undefined || !isPast(worse, end, target.value)) return undefined;
    const heading = `${roundedPast(watch, end, target.value)}${watch.unit}`;
    return {
      says: (keyResult) =>
        l10n.t('{keyResult} is heading for {value} by {date}, past its limit {limit}', {
          keyResult,
          value: heading,
          date: cycleEnd ?? '',
          limit: target.text,
        }),
      pause: false,
    };
  },
);

/** A value of the escalation that was reached. */
interface Stop {
  readonly kind: 'pause' | 'warning';
  /** As written. */
  readonly limit: string;
  /** Reached and not passed. */
  readonly isAt: boolean;
}

/** The pause value where the newest value has reached it, else the warning value, but on the way out of it. */
export function stopOf(watch: Watch): Stop | undefined {
  const { warnAt, pauseAt, measured } = watch;
  const latest = measured.at(-1);
  if (!latest) return undefined;
  if (pauseAt && hasReached(watch, latest, pauseAt))
    return { kind: 'pause', limit: pauseAt.text, isAt: latest.value === pauseAt.value };
  if (warnAt && hasReached(watch, latest, warnAt) && !isLeaving(watch, warnAt))
    return { kind: 'warning', limit: warnAt.text, isAt: latest.value === warnAt.value };
  return undefined;
}

/** Exactly at the target is not a failure, where the stop is the target itself. */
function hasReached(
  { worse, target }: Watch,
  { value }: Measured,
  stop: NonNullable<Watch['warnAt']>,
): boolean {
  if (value !== stop.value) return isPast(worse, value, stop.value);
  return !stop.isBeyond && value !== target?.value;
}

/** From a start at a stop or past it, and nearer to the target with every value, be the first the start itself: a goal on its way. */
export function isLeaving({ worse, measured, baseline }: Watch, stop: Watch['warnAt']): boolean {
  if (baseline === undefined || stop === undefined || isPast(worse, stop.value, baseline)) return false;
  return measured.every(({ value }, at) => {
    if (at === 0 && value === baseline) return measured.length > 1;
    const before = measured[at - 1]?.value ?? baseline;
    return isPast(worse, before, value) && !isPast(worse, stop.value, before);
  });
}

/** Past a limit from the first value on, and no nearer to it: a goal may rest, but not move away. */
function isStuck({ worse, measured, unmet }: Watch): boolean {
  const [first, before, latest] = [measured[0], measured.at(-2), measured.at(-1)].map((each) => each?.value);
  if (unmet === undefined || first === undefined || before === undefined || latest === undefined)
    return false;
  const isNearer = isPast(worse, first, latest) || isPast(worse, before, latest);
  return !isNearer && (unmet === 'limit' || isPast(worse, latest, first));
}

function isMovingAway({ worse, measured, baseline }: Watch): boolean {
  const values = measured.map(({ value }) => value);
  const [a, b, c] = (baseline === undefined ? values : [baseline, ...values]).slice(-3);
  return a !== undefined && b !== undefined && c !== undefined && isPast(worse, b, a) && isPast(worse, c, b);
}

/** How many check-ins without a step forward are no rest any more. */
const STILL = 3;

/** The last check-ins are no better than the best value before them, and more of the cycle is measured than is left. */
function standsStill({ worse, measured, baseline }: Watch, cycleEnd: string | undefined): boolean {
  const [first, last] = [measured[0]?.day, measured.at(-1)?.day];
  const end = cycleEnd === undefined ? undefined : dayNumber(cycleEnd);
  if (measured.length < STILL || first === undefined || last === undefined || end === undefined) return false;
  if (last - first < end - last) return false;
  const latest = measured.slice(-STILL);
  const before = [baseline ?? [], measured.slice(0, -STILL).map(({ value }) => value)].flat();
  return before.length > 0 && latest.every(({ value }) => before.some((best) => !isPast(worse, best, value)));
}

/** As exact as what was measured, and more so where it would else be the limit itself. */
function roundedPast({ worse, measured }: Watch, value: number, limit: number): number {
  const digits = Math.max(...[...measured, { value: limit }].map((each) => decimals(each.value)));
  for (let places = digits; places <= MOST_PLACES; places++) {
    const rounded = Number(value.toFixed(places));
    if (isPast(worse, rounded, limit)) return rounded;
  }
  return value;
}

const MOST_PLACES = 20;

function decimals(value: number): number {
  return Math.min(String(value).split('.')[1]?.length ?? 0, MOST_PLACES);
}

/** The value on the cycle's last day, on the straight line through all dated values; undefined after the cycle. */
function projected(
  measured: readonly Measured[],
  cycleEnd: string | undefined,
  today: string,
): number | undefined {
  const end = cycleEnd === undefined ? undefined : dayNumber(cycleEnd);
  const dated = measured.flatMap(({ day, value }) => (day === undefined ? [] : [{ day, value }]));
  const last = dated.at(-1)?.day;
  if (cycleEnd === undefined || end === undefined || last === undefined || last >= end || today > cycleEnd)
    return undefined;
  const count = dated.length;
  const meanDay = dated.reduce((sum, { day }) => sum + day, 0) / count;
  const meanValue = dated.reduce((sum, { value }) => sum + value, 0) / count;
  const spread = dated.reduce((sum, { day }) => sum + (day - meanDay) ** 2, 0);
  if (spread === 0) return undefined;
  const slope =
    dated.reduce((sum, { day, value }) => sum + (day - meanDay) * (value - meanValue), 0) / spread;
  return meanValue + slope * (end - meanDay);
}
