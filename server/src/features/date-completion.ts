import { CompletionItemKind } from 'vscode-languageserver';
import * as l10n from '../base/l10n.ts';
import { cycleOf, periodOf, quarterOf } from '../document/cycle.ts';
import type { Offer } from './offer.ts';
import type { Site } from './site.ts';

/** Keys that say what happened: today comes first. All others look ahead. */
const past: ReadonlySet<string> = new Set([
  'date',
  'reviewed',
  'last_risk_analysis',
  'due_diligence',
  'start',
]);
const months = [
  l10n.mark('January'),
  l10n.mark('February'),
  l10n.mark('March'),
  l10n.mark('April'),
  l10n.mark('May'),
  l10n.mark('June'),
  l10n.mark('July'),
  l10n.mark('August'),
  l10n.mark('September'),
  l10n.mark('October'),
  l10n.mark('November'),
  l10n.mark('December'),
];

interface Day {
  readonly text: string;
  readonly detail: string;
}

/**
 * Days and periods for a key of one of the forms `date`, `when` (a period will do) and `cycle`.
 * @returns the likely ones first: the cycle's end, the month ends in it, today.
 */
export function dateOffers(key: string, form: string, site: Site): Offer[] {
  const days = form === 'cycle' ? cycles(site.today) : daysFor(key, form, site);
  const unique = days.filter((day, at) => days.findIndex(({ text }) => text === day.text) === at);
  return unique.map(({ text, detail }, index) => ({
    label: text,
    kind: CompletionItemKind.Value,
    detail,
    order: String(index).padStart(2, '0'),
  }));
}

/** The date that a whole block starts with. */
export function likelyDate(key: string, site: Site): string {
  const [first] = dateOffers(key, 'date', site);
  return first?.label ?? site.today;
}

function daysFor(key: string, form: string, { facts, today }: Site): Day[] {
  const named = facts?.header?.cycle;
  const cycle = cycleOf(named) ?? periodOf(quarterOf(today)) ?? { start: today, end: today };
  const name = named?.name?.text ?? quarterOf(today);
  const whole = cycleOf(named) ? l10n.t('the cycle') : name;
  const now = { text: today, detail: l10n.t('today') };
  const start = { text: cycle.start, detail: l10n.t('first day of {period}', { period: whole }) };
  const end = { text: cycle.end, detail: l10n.t('last day of {period}', { period: whole }) };
  const inside = monthsOf(cycle.start, cycle.end);
  const ends = inside.flatMap((month): Day[] => {
    const last = periodOf(month)?.end;
    return last ? [{ text: last, detail: l10n.t('end of {month}', { month: monthName(month) }) }] : [];
  });
  if (key === 'start') return [start, now];
  if (past.has(key)) return [now, start, ...ends.filter(({ text }) => text <= today), end];
  const spans = inside.map((month) => ({ text: month, detail: monthName(month) }));
  const period = periodOf(name) ? [{ text: name, detail: spanName(cycle.start, cycle.end) }] : [];
  return form === 'when' ? [end, ...ends, ...period, ...spans, now] : [end, ...ends, now];
}

/** This quarter and the three after it, this half-year and the next, this year and the next. */
function cycles(today: string): Day[] {
  const year = Number(today.slice(0, 4));
  const half = Number(today.slice(5, 7)) <= 6 ? 1 : 2;
  const names = [
    ...[0, 1, 2, 3].map((ahead) => quarterOf(today, ahead)),
    `${year}-H${half}`,
    half === 1 ? `${year}-H2` : `${year + 1}-H1`,
    String(year),
    String(year + 1),
  ];
  return names.flatMap((text) => {
    const period = periodOf(text);
    return period ? [{ text, detail: spanName(period.start, period.end) }] : [];
  });
}

/** `2027-01` to `2027-03` of the days of a quarter; a year at most. */
function monthsOf(start: string, end: string): string[] {
  const first = monthIndex(start);
  const count = Math.min(Math.max(monthIndex(end) - first + 1, 0), 12);
  return Array.from({ length: count }, (_, at) => {
    const index = first + at;
    return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
  });
}

function monthIndex(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

function monthName(date: string): string {
  const month = months[monthIndex(date) % 12] ?? '';
  return l10n.t('{month} {year}', { month: l10n.t(month), year: date.slice(0, 4) });
}

function spanName(start: string, end: string): string {
  return l10n.t('{start} to {end}', { start: monthName(start), end: monthName(end) });
}
