import { dayNumber } from '../../document/cycle.ts';
import { keyResultsThat } from '../../lint/key-results.ts';
import { onceFor } from '../../lint/once.ts';
import { isPast, type Measured, type Watch } from '../../statement/watch.ts';

/** How a watched value fails, in the words of a message: what comes after the key result's name. */
export interface Failure {
  readonly says: string;
  readonly pause: boolean;
}

/**
 * Fails at its pause value, at its warning value, past the limit it has to hold, moving away from its target twice in a row,
 * or heading past its limit before the cycle ends (S0:14).
 * @param cycleEnd ISO date; without it, nothing is projected.
 */
export const failureOf = onceFor(
  (watch: Watch, cycleEnd: string | undefined, today: string): Failure | undefined => {
    const { worse, target, warnAt, pauseAt, measured } = watch;
    const latest = measured.at(-1);
    if (!latest) return undefined;
    const stop = [
      { limit: pauseAt, name: 'pause value', pause: true },
      { limit: warnAt, name: 'warning value', pause: false },
    ].find(({ limit }) => limit && hasReached(watch, latest, limit.value));
    if (stop?.limit) {
      const where = latest.value === stop.limit.value ? 'at' : 'past';
      return {
        says: `is at ${latest.text}, ${where} its ${stop.name} ${stop.limit.text}`,
        pause: stop.pause,
      };
    }
    const isMissed = target && isPast(worse, latest.value, target.value);
    if (isMissed && watch.holds)
      return { says: `is at ${latest.text}, past its limit ${target.text}`, pause: false };
    if (isMissed && isMovingAway(watch))
      return { says: `moved away from its target twice in a row, to ${latest.text}`, pause: false };
    const end = target && watch.holds && !isMissed ? projected(measured, cycleEnd, today) : undefined;
    if (!target || end === undefined || !isPast(worse, end, target.value)) return undefined;
    const value = `${Number(end.toPrecision(2))}${watch.unit}`;
    return { says: `is heading for ${value} by ${cycleEnd}, past its limit ${target.text}`, pause: false };
  },
);

/** Exactly at the target is not a failure, where the stop is the target itself. */
function hasReached({ worse, target }: Watch, { value }: Measured, stop: number): boolean {
  return isPast(worse, value, stop) || (value === stop && value !== target?.value);
}

function isMovingAway({ worse, measured, baseline }: Watch): boolean {
  const values = measured.map(({ value }) => value);
  const [a, b, c] = (baseline === undefined ? values : [baseline, ...values]).slice(-3);
  return a !== undefined && b !== undefined && c !== undefined && isPast(worse, b, a) && isPast(worse, c, b);
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

/** The key results of an objective whose value is watched. */
export const watchedIn = keyResultsThat(({ watch }) => watch !== undefined);
