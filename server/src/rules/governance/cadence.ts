const names: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:daily|every (?:week)?day|each day|per day|hourly|continuous|real-?time|every shift|per shift)\b/i,
    1,
  ],
  [/\b(?:bi-?weekly|fortnightly|every (?:two|2|other|second) weeks?)\b/i, 14],
  [/\b(?:weekly|every week|each week|per week|once a week)\b/i, 7],
  [/\b(?:monthly|every month|each month|per month|once a month)\b/i, 31],
  [/\b(?:quarterly|every quarter|each quarter|per quarter|once a quarter)\b/i, 92],
  [/\b(?:semi-?annual(?:ly)?|half-?yearly|twice a year|every (?:six|6) months)\b/i, 183],
  [/\b(?:yearly|annual(?:ly)?|every year|per year)\b/i, 366],
];
const days: Readonly<Record<string, number>> = { day: 1, week: 7, month: 31, quarter: 92, year: 366 };

/** Days between two looks at a number, from words such as `weekly`, `every 2 weeks`; undefined where they name no rhythm. */
export function cadenceDays(text: string): number | undefined {
  const counted = /\bevery (\d{1,3}) (day|week|month|quarter|year)s?\b/i.exec(text);
  const [, count, unit] = counted ?? [];
  if (count && unit) return Number(count) * (days[unit.toLowerCase()] ?? 1);
  return names.find(([pattern]) => pattern.test(text))?.[1];
}
