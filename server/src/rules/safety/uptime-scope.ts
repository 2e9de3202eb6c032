import * as l10n from '../../base/l10n.ts';
import type { ObjectiveRule } from '../../lint/rule.ts';
import type { KeyResultReading } from '../../statement/objective.ts';
import { topicsOf } from '../../statement/topics.ts';
import { addToKeyResult } from '../add-fields.ts';
import { isCare } from '../care.ts';

const minutesIn30Days = 30 * 24 * 60;
/** What a title without it need not be read for. */
const uptime = /uptime|downtime|outage|availab|\bup\b|of the time/i;
/** A share of time, and nothing that is available: "99.9% availability". */
const onlyAvailability = /^[\d.,%≥>= ]*\bavailability(?: of)?[\d.,:%≥>= ]*$/i;
const amount = /\b(?!24 )\d[\d.,]{0,9} hours?\b/gi;
/** "Between 07:00 and 19:00", "from 7am to 10pm". */
const clock = /\b\d{1,2}(?::\d\d| ?[ap]m)\b/i;

export const uptimeScope: ObjectiveRule = {
  id: 'safety/uptime-scope',
  level: 'objective',
  summary: 'An uptime goal that does not say of what, or at which hours.',
  why: 'An hour of downtime at night in a report is not an hour without medication orders at noon. Uptime protects patients where it names the critical data or workflow and the clinical hours.',
  severity: 'info',
  tier: 'second',
  references: ['S0:14', 'S1:30'],
  absence: true,

  *check(reading, { signals }) {
    if (!isCare(reading, signals)) return;
    for (const each of reading.keyResults) {
      if (!isBareUptime(each)) continue;
      yield { message: messageFor(each), span: each.anchor, keyResult: each.index };
    }
  },

  fixes(finding, source) {
    const keys = 'window: peak-clinical-hours\nscope: critical-patient-data';
    const edits = addToKeyResult(source, finding, keys, 'unit');
    const title = l10n.t('Limit it to critical data in clinical hours');
    return [{ title, edits }];
  },
};

function isBareUptime({ keyResult, statement, type, target, categories }: KeyResultReading): boolean {
  if (!statement || type === 'milestone' || keyResult.scope || keyResult.window) return false;
  if (categories.includes('financial') || target?.unit === '$') return false;
  const { text } = statement;
  if (!uptime.test(text)) return false;
  const topics = topicsOf(text);
  if (!(topics.uptime || onlyAvailability.test(text)) || topics.critical) return false;
  // "Downtime below 2 hours per month" is how long, not when.
  const told = withUnit(text, keyResult.unit?.text).replace(amount, '');
  return !topicsOf(told).window && !clock.test(told);
}

function withUnit(text: string, unit: string | undefined): string {
  return unit === undefined ? text : `${text} ${unit}`;
}

function messageFor({ target }: KeyResultReading): string {
  const percent = target?.unit === '%' && !target.relative ? target.value : undefined;
  if (percent === undefined || percent < 90 || percent >= 100)
    return l10n.t(
      'This uptime counts every part and every hour alike; name the critical data or workflow (scope) and the clinical hours (window).',
    );
  return l10n.t(
    '{percent}% uptime allows {outage} without the system in 30 days, at any hour; name the critical data (scope) and clinical hours (window).',
    { percent, outage: outage(percent) },
  );
}

/** The time without the system in 30 days: `4.3 minutes`, `7.2 hours`. */
function outage(percent: number): string {
  const minutes = ((100 - percent) / 100) * minutesIn30Days;
  return minutes < 120
    ? l10n.t('{amount} minutes', { amount: rounded(minutes) })
    : l10n.t('{amount} hours', { amount: rounded(minutes / 60) });
}

function rounded(amount: number): number {
  return Number(amount.toFixed(amount < 10 ? 1 : 0));
}
