import { matchMetric } from '../../statement/named-metric.ts';
import type { KeyResultReading } from '../../statement/objective.ts';
import { topicsOf } from '../../statement/topics.ts';

/** "Near-miss reports up 50%", more near misses caught: people speak up; how much harm there is, it does not say. */
export function wantsReports({ keyResult, statement, direction }: KeyResultReading): boolean {
  if (direction !== 'increase' || !statement) return false;
  const { text } = statement;
  return countsReports(text, keyResult.unit?.text) || (nearMiss.test(text) && brought.test(text));
}

/** No harm was done yet, so that more of them, brought to light, are no more harm. */
const nearMiss = /\b(?:near[ -]miss(?:es)?|good catch(?:es)?|close calls?)\b/i;
const brought = /\b(?:caught|reported|logged|raised|filed|submitted|spotted|good catch(?:es)?)\b/i;

/** How late, how long or how complete reports are is another matter: there, less is better. */
const otherMeasure =
  /\b(?:time|times|hours?|days?|minutes?|delays?|late|overdue|open|backlog|waiting|pending|queued|unread|unreviewed|unanswered|unreported|missing|incomplete|duplicate|errors?|mistakes?|incorrect|rejected|closed?|closure|lag|burden|clicks|steps|effort|not|without|never|under-?report\w*)\b/i;
/** What a title without it need not be read for. */
const reports = /report/i;
const ceiling = /\b(?:below|under|at most|less than|fewer than|no more than|or less|or fewer)\b|[<≤]/i;

const harm =
  '(?:(?:medication|medicine|drug|dosing|dose|prescribing|dispensing|administration|use) errors?|falls?|infections?|pressure (?:ulcers?|injury|injuries)|(?<!\\b(?:it|security|service|system|software|privacy|data) )incidents?|near[ -]miss(?:es)?|(?:adverse(?: drug)?|safety|sentinel|never) events?|needle[ -]?sticks?|violence|assaults?|aggression|abuse)';
/** "Reported falls", "incidents reported by nurses", "reports of medication errors": what is counted is what somebody wrote. */
const reportedHarm = new RegExp(
  `\\breported (?:[\\w-]{1,20} )?${harm}\\b|\\b${harm} (?:are |were )?reported\\b|\\breports? (?:of|on|about) ${harm}\\b|\\b(?:datix|near[ -]miss|safety event|harm) reports?\\b`,
  'i',
);
/** "Every near miss is reported": more reports are asked for. */
const asksForReports = new RegExp(
  `\\b(?:all|every|each|any|more) (?:[\\w-]{1,20} )?${harm} (?:is |are |to be |being )?reported\\b`,
  'i',
);
const harmWord = new RegExp(`\\b${harm}`, 'gi');
/** What patients tell of themselves is their outcome; events per denominator are a rate of harm. */
const ofPatients =
  /\b(?:patients?|self)[ -]reported\b|\breported by (?:the )?(?:patients?|members?|residents?|famil|clients?|parents?)|\bper (?:\d|(?:patient|bed|line|order|visit|dose|admission)\b)/i;

/** Whether fewer reports of harm are wanted, or a ceiling is set on them; reports that come late or are incomplete may well become fewer. */
export function rewardsSilence({ keyResult, statement, type, target, direction }: KeyResultReading): boolean {
  if (!statement || type === 'milestone' || keyResult.direction?.text === 'increase') return false;
  const { text } = statement;
  if (!reports.test(text) || asksForReports.test(text)) return false;
  if (!countsReports(text, keyResult.unit?.text) || topicsOf(text).operations) return false;
  if (
    otherMeasure.test(withoutPeriods(text).replace(harmWord, '')) ||
    /\b(?:days?|hours?|minutes?)\b/i.test(periodOf(keyResult.unit?.text))
  )
    return false;
  if (direction === 'decrease' || target?.value === 0) return true;
  return target?.comparator?.startsWith('<') === true || ceiling.test(text);
}

function countsReports(text: string, unit = ''): boolean {
  if (matchMetric(text)?.id === 'safety-event-reports') return true;
  return reportedHarm.test(text) && !ofPatients.test(`${text} ${unit}`);
}

/** "per 1,000 patient days", "a day" are denominators. */
function withoutPeriods(text: string): string {
  return text.replace(
    /\b(?:per|a|each|every|in)(?: [\d,.]+)?(?: [\w-]{1,20}){0,2}[ -](?:days?|hours?)\b/gi,
    '',
  );
}

function periodOf(unit: string | undefined): string {
  return withoutPeriods(unit ?? '');
}
