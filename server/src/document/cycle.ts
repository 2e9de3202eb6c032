import type { Header } from './header.ts';

/** First and last day, ISO dates, both included. */
export interface Cycle {
  readonly start: string;
  readonly end: string;
}

const quarterEnds = ['03-31', '06-30', '09-30', '12-31'];

/** The days of `2027-Q1`, `Q1 2027`, `2027-H1`, `2027` or `{ start, end }`; undefined when they cannot be known. */
export function cycleOf(cycle: Header['cycle']): Cycle | undefined {
  if (cycle?.start && cycle.end && isDate(cycle.start.text) && isDate(cycle.end.text))
    return { start: cycle.start.text, end: cycle.end.text };
  return cycleNamed(cycle?.name?.text ?? '');
}

/** What tells one cycle from another, however each file writes it: its days where they are known, else its name. */
export function cycleKey(cycle: Header['cycle']): string | undefined {
  const days = cycleOf(cycle);
  return days ? `${days.start}/${days.end}` : cycle?.name?.text;
}

/** The days of a date, a month, a quarter, a half-year or a year: `2027-03-31`, `2027-03`, `2027-Q1`. */
export function periodOf(text: string): Cycle | undefined {
  if (isDate(text)) return { start: text, end: text };
  const last = [31, 30, 29, 28].find((day) => isDate(`${text}-${day}`));
  return last === undefined ? cycleNamed(text) : { start: `${text}-01`, end: `${text}-${last}` };
}

/** The quarter of the year that an ISO date falls into, as `2027-Q1`; or one so many quarters later. */
export function quarterOf(day: string, later = 0): string {
  const index = Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3) + later;
  return `${Math.floor(index / 4)}-Q${(index % 4) + 1}`;
}

/** The days of a quarter, a half-year or a year by its name; undefined where it is none. */
export function cycleNamed(text: string): Cycle | undefined {
  const match =
    /^(?:(?<y1>\d{4})(?:[- ]?(?<p1>[QH])(?<n1>[1-4]))?|(?<p2>[QH])(?<n2>[1-4])[- ](?<y2>\d{4}))$/i.exec(
      text.trim(),
    );
  if (!match?.groups) return undefined;
  const { y1, p1, n1, y2, p2, n2 } = match.groups;
  const year = y1 ?? y2;
  const period = (p1 ?? p2)?.toUpperCase();
  const number = Number(n1 ?? n2);
  if (!period) return { start: `${year}-01-01`, end: `${year}-12-31` };
  const quarters =
    period === 'Q' ? { first: number, last: number } : { first: number * 2 - 1, last: number * 2 };
  const end = quarterEnds[quarters.last - 1];
  return end
    ? { start: `${year}-${String(quarters.first * 3 - 2).padStart(2, '0')}-01`, end: `${year}-${end}` }
    : undefined;
}

/** From the first of March of the year 0. */
const DAYS_TO_1970 = 719_468;

/** A calendar date in ISO form, checked down to the day of the month. */
export function isDate(text: string): boolean {
  return dayNumber(text) !== undefined;
}

/**
 * Days since 1970-01-01 of an ISO date, by the proleptic Gregorian calendar; undefined when it is none. Years are counted from March,
 * so that the leap day is their last: then the months are 153 days in five, and 400 years 146,097. (Hinnant, days_from_civil.)
 */
export function dayNumber(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  if (length === undefined || day < 1 || day > length) return undefined;
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146_097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    DAYS_TO_1970
  );
}
