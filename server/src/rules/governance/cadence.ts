/** Days of the longest period of each kind: nobody is late who keeps to the calendar. */
export const days = { day: 1, week: 7, fortnight: 14, month: 31, quarter: 92, half: 183, year: 366 } as const;

const names: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:daily|every (?:week)?day|each day|per day|hourly|continuous|real-?time|every shift|per shift)\b/i,
    days.day,
  ],
  [/\b(?:bi-?weekly|fortnightly|every (?:two|2|other|second) weeks?)\b/i, days.fortnight],
  [/\b(?:weekly|every week|each week|per week|once a week)\b/i, days.week],
  [/\b(?:monthly|every month|each month|per month|once a month)\b/i, days.month],
  [/\b(?:quarterly|every quarter|each quarter|per quarter|once a quarter)\b/i, days.quarter],
  [/\b(?:semi-?annual(?:ly)?|half-?yearly|twice a year|every (?:six|6) months)\b/i, days.half],
  [/\b(?:yearly|annual(?:ly)?|every year|per year)\b/i, days.year],
];

/** Days between two looks at a number, from words such as `weekly`, `every 2 weeks`; undefined where they name no rhythm. */
export function cadenceDays(text: string): number | undefined {
  const counted = /\bevery (\d{1,3}) (day|week|month|quarter|year)s?\b/i.exec(text);
  const [, count, unit] = counted ?? [];
  if (count && unit) return Number(count) * days[unit.toLowerCase() as keyof typeof days];
  return names.find(([pattern]) => pattern.test(text))?.[1];
}
