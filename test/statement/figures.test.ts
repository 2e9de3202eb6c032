import assert from 'node:assert/strict';
import { readFigures } from '../../server/src/statement/figures.ts';
import { readTokens } from '../../server/src/statement/text.ts';

/** Each figure of a sentence: its comparator, value, unit and kind, what else is known of it, and its words. */
function told(text: string): string[] {
  const reading = readTokens(text);
  return readFigures(reading).map(
    ({ comparator, value, unit, kind, signed, fraction, aside, first, last }) => {
      const words = text.slice(reading.tokens[first]?.start, reading.tokens[last]?.end);
      const more = [signed && 'signed', fraction && 'fraction', aside && 'aside'];
      return [comparator, value, unit, kind, ...more, `"${words}"`]
        .filter((each) => each || each === 0)
        .join(' ');
    },
  );
}

const GROUPS: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  'with a comparator': [
    ['Wait of 12 minutes or less', '<= 12 minutes time "12 minutes or less"'],
    ['Wait <= 12 min', '<= 12 min time "<= 12 min"'],
    ['Wait >= 12 min', '>= 12 min time ">= 12 min"'],
    ['Wait ≤ 12 min', '<= 12 min time "≤ 12 min"'],
    ['Score = 5', '= 5 count "= 5"'],
    ['Score of ~5', '~ 5 count "~5"'],
    ['Errors > 8', '> 8 count "> 8"'],
    ['No more than 3 falls', '<= 3 falls count "No more than 3 falls"'],
    ['Satisfaction 90%+', '>= 90 % percent "90%+"'],
    ['Rating 4+ stars', '>= 4 count "4+"'],
    ['Coverage up to 90%', '90 % percent "90%"'],
    ['Score up to 55', '55 count "55"'],
    ['Falls up to 5', '<= 5 count "up to 5"'],
    ['Allow up to 3% waste', '<= 3 % percent "up to 3%"'],
    ['Up to 3% waste', '<= 3 % percent "Up to 3%"'],
    ['Satisfaction 90% + access', '90 % percent "90%"'],
  ],
  'on both sides of an arrow': [
    ['Falls 12 > 8', '12 count "12"', '8 count "8"'],
    ['Falls 12% > 8%', '12 % percent "12%"', '8 % percent "8%"'],
    ['Falls 12% -> 8%', '12 % percent "12%"', '8 % percent "8%"'],
    ['Falls 12 beds => 8', '12 beds count "12 beds"', '8 count "8"'],
  ],
  'of money': [
    ['Cost of $3', '3 $ money "$3"'],
    ['Cost of US $3', '3 $ money "US $3"'],
    ['Cost of -$3', '-3 $ money signed "-$3"'],
    ['Cost of 3 €', '3 € money "3 €"'],
    ['Cost 3 usd', '3 usd money "3 usd"'],
    ['Cost below £1.2m', '< 1200000 £ money "below £1.2m"'],
  ],
  'with a sign': [
    ['Use +30%', '30 % percent signed "+30%"'],
    ['Use -20%', '-20 % percent signed "-20%"'],
    ['+5', '5 count signed "+5"'],
    ['- 5 beds', '-5 beds count signed "- 5 beds"'],
    ['(-5) points', '-5 count signed aside "-5"'],
    ['Between wards - 20 beds', '20 beds count "20 beds"'],
  ],
  'in words': [
    ['Half of nurses', '50 % percent fraction "Half"'],
    ['Half an hour later', '0.5 hour time fraction "Half an hour"'],
    ['A quarter of nurses', '25 % percent fraction "A quarter"'],
    ['One quarter of nurses', '25 % percent fraction "One quarter"'],
    ['Two thirds of wards', '66 % percent fraction "Two thirds"'],
    ['Third of the wards', '33 % percent fraction "Third"'],
    ['Half a million downloads', '500000 downloads count "Half a million downloads"'],
    ['Hundred thousand downloads', '100000 downloads count "Hundred thousand downloads"'],
    ['Two million visits', '2000000 visits count "Two million visits"'],
    ['A million people', '1000000 people count "A million people"'],
    ['A hundred people', '100 people count "A hundred people"'],
    ['Twenty five beds', '25 beds count "Twenty five beds"'],
    ['Twenty-five beds', '25 beds count "Twenty-five beds"'],
    ['Thirty beds', '30 beds count "Thirty beds"'],
    ['Wards in their third month'],
  ],
  'as a number of times': [
    ['Seen twice a day', '2 times count "twice"'],
    ['Seen once weekly', '1 times count "once"'],
    ['At least twice', '>= 2 times count "At least twice"'],
    ['Twice or more', '>= 2 times count "Twice or more"'],
    ['Seen once'],
  ],
  'as one of a kind': [
    ['Cut by a day', '1 day time "a day"'],
    ['An hour sooner', '1 hour time "An hour"'],
    ['A full day sooner', '1 day time "A full day"'],
    ['By a whole week', '1 week time "a whole week"'],
    ['Within an hour', '<= 1 hour time aside "Within an hour"'],
    ['A day'],
    ['A nurse sooner'],
  ],
  'with digits of their own': [
    ['4k visits', '4000 visits count "4k visits"'],
    ['4 k visits', '4 count "4"'],
    ['10-15% of patients', '10 % percent "10-15%"'],
    ['10 - 15 patients', '10 count "10"', '15 patients count "15 patients"'],
    ['95th percentile of 4 hours', '95 percentile points "95th percentile"', '4 hours time "4 hours"'],
    ['3rd place'],
  ],
  'of a whole': [
    ['Rating 4.2/5', '4.2 /5 scale "4.2/5"'],
    ['Rating 9 out of 10', '9 /10 scale "9 out of 10"'],
    ['Found 9 out of 11', '9 of 11 share "9 out of 11"'],
    ['Live in 4 of 5 wards', '4 of 5 share "4 of 5"'],
    ['Live in 4 of the 12 wards', '4 of 12 share "4 of the 12"'],
    ['Live in 4 of all our twelve wards', '4 of twelve share "4 of all our twelve"'],
    ['9 in 10 patients', '9 of 10 share "9 in 10"'],
    ['1 in 7 patients', '1 count "1"', '7 patients count "7 patients"'],
    ['4 in 10% of wards', '4 count "4"', '10 % percent "10%"'],
    ['12 of them', '12 count "12"'],
  ],
  'with a unit': [
    ['5 percentage points', '5 points points "5 percentage points"'],
    ['5 % points', '5 points points "5 % points"'],
    ['5 percent', '5 % percent "5 percent"'],
    ['5 per cent', '5 % percent "5 per cent"'],
    ['2x faster', '2 x multiple "2x"'],
    ['Two fold', '2 x multiple "Two fold"'],
    ['3 times faster', '3 x multiple "3 times faster"'],
    ['12 working days', '12 days time "12 working days"'],
    ['12 business days', '12 days time "12 business days"'],
    ['12 bed days', '12 days time "12 bed days"'],
    ['12 new beds', '12 beds count "12 new beds"'],
    ['12 a day', '12 day time "12 a day"'],
    ['12 full calendar days', '12 days time "12 full calendar days"'],
    ['The 12 and the 14', '12 count "12"', '14 count "14"'],
  ],
  'beside others': [
    ['Seen within 24 hours', '<= 24 hours time aside "within 24 hours"'],
    ['Alive for 30 days', '30 days time aside "30 days"'],
    ['Wait of at least 12 minutes', '>= 12 minutes time aside "at least 12 minutes"'],
    ['For 30 patients', '30 patients count "30 patients"'],
    ['(12 beds) 14 beds', '12 beds count aside "12 beds"', '14 beds count "14 beds"'],
    ['[12] 14', '12 count aside "12"', '14 count "14"'],
    ['90% seen within 2 hours', '90 % percent "90%"', '<= 2 hours time aside "within 2 hours"'],
  ],
};

for (const [group, sentences] of Object.entries(GROUPS))
  describe(`figures ${group}`, () => {
    for (const [text, ...figures] of sentences) it(text, () => assert.deepEqual(told(text), figures));
  });
