import { type Cycle, cycleNamed, isDate, periodOf } from './cycle.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month = '(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
const year = '(?<year>\\d{4}|\\d{2})';
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';

/** Ways to write a day. */
const written: readonly RegExp[] = [
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})$/,
  new RegExp(`^${month} ${day}(?:,? ${year})?$`, 'i'),
  new RegExp(`^${day}[ -](?:of )?${month}(?:,?[ -]${year})?$`, 'i'),
];
/** Two numbers and a year, of which either number may be the month. */
const inNumbers = /^(?<first>\d{1,2})[-/.](?<second>\d{1,2})[-/.](?<year>\d{4}|\d{2})$/;
const lastDay = new RegExp(`^(?:the )?end of (?:(?<period>[QH][1-4])|${month})(?:,? (?<year>\\d{4}))?$`, 'i');

/**
 * The day that a text can only mean, as the format writes it; undefined where it may mean several, or none.
 * @param cycle gives the year where the text does not: the one in which the day lies in the cycle.
 */
export function dayMeant(text: string, cycle: Cycle | undefined): string | undefined {
  const said = text.trim();
  const end = lastDay.exec(said)?.groups;
  const parts =
    end ?? written.map((form) => form.exec(said)?.groups).find((groups) => groups) ?? ordered(said);
  if (!parts) return undefined;
  const years = parts.year === undefined ? yearsOf(cycle) : [parts.year.padStart(4, '20')];
  const days = years.flatMap((each) => (end ? lastDayOf(end, each) : dateOf(parts, each)) ?? []);
  const isMeant = (date: string): boolean =>
    isDate(date) && (parts.year !== undefined || (!!cycle && cycle.start <= date && date <= cycle.end));
  const [only, other] = days.filter(isMeant);
  return other === undefined ? only : undefined;
}

type Parts = Readonly<Record<string, string | undefined>>;

function ordered(said: string): Parts | undefined {
  const { first = '', second = '', year } = inNumbers.exec(said)?.groups ?? {};
  if (year === undefined) return undefined;
  if (Number(second) > 12 || first === second) return { year, month: first, day: second };
  return Number(first) > 12 ? { year, month: second, day: first } : undefined;
}

function dateOf({ month = '', day = '' }: Parts, year: string): string {
  return `${year}-${numberOf(month)}-${day.padStart(2, '0')}`;
}

function lastDayOf({ period, month = '' }: Parts, year: string): string | undefined {
  return (period === undefined ? periodOf(`${year}-${numberOf(month)}`) : cycleNamed(`${year}-${period}`))
    ?.end;
}

function numberOf(name: string): string {
  const index = months.indexOf(name.slice(0, 3).toLowerCase());
  return index < 0 ? name.padStart(2, '0') : String(index + 1).padStart(2, '0');
}

/** A cycle is in one year or in two. */
function yearsOf(cycle: Cycle | undefined): readonly string[] {
  return cycle ? [...new Set([cycle.start.slice(0, 4), cycle.end.slice(0, 4)])] : [];
}
