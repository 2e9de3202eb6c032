import assert from 'node:assert/strict';
import { readWorded } from '../../server/src/statement/worded.ts';
import { readTokens } from '../../server/src/words/text.ts';

/** A target in words: its kind, value and unit, and its words. */
function told(text: string, kind: 'objective' | 'key-result'): string | undefined {
  const reading = readTokens(text);
  const worded = readWorded(reading, kind);
  if (!worded) return undefined;
  const words = text.slice(reading.tokens[worded.first]?.start, reading.tokens[worded.last]?.end);
  return [worded.kind, worded.value, worded.unit, `"${words}"`]
    .filter((each) => each !== undefined)
    .join(' ');
}

const KEY_RESULTS: Readonly<Record<string, readonly (readonly [string, string | undefined])[]>> = {
  'first of a kind, and a change before the rest': [
    ['Zero falls on all wards', 'none 0 falls "Zero"'],
    ['On all wards, halve falls', 'half 50 % "halve"'],
    ['Double visits, halve waits', 'multiple 2 x "Double"'],
    ['All wards in the top quartile', 'rank rank "top quartile"'],
    ['On all wards, triple visits', 'multiple 3 x "triple"'],
    ['No falls and all wounds healed', 'none 0 falls "No"'],
  ],
  'a change': [
    ['Twice as many visits', 'multiple 2 x "Twice as many"'],
    ['Fourfold more referrals', 'multiple 4 x "Fourfold"'],
    ['Double-check doses', undefined],
    ['Double checks of doses', undefined],
    ['Double negative swabs', undefined],
    ['Waits cut in half', 'half 50 % "in half"'],
  ],
  'a place or a par': [
    ['Top 3 in the national survey', 'rank rank "Top 3"'],
    ['Safety survey: top ten nationally', 'rank rank "top ten"'],
    ['Visit the top 15 in the region', undefined],
    ['Top 15 suppliers visited', undefined],
    ['Survival above the national average', 'rank "above the national average"'],
  ],
  'what is gone': [
    ['78-week waiters eliminated', 'none 0 waiters "eliminated"'],
    ['Overnight stay eliminated by June', 'none 0 "eliminated"'],
    ['Duplicate orders eliminated for nurses', undefined],
    ['Eliminated', undefined],
  ],
  none: [
    ['No falls', 'none 0 falls "No"'],
    ['No preventable falls on wards', 'none 0 falls "No"'],
    ['No avoidable harm', 'none 0 "No"'],
    ['No harm', 'none 0 "No"'],
    ['No one waits for a bed', 'none 0 "No"'],
    ['No-shows from the clinic', undefined],
    ['No longer on paper', undefined],
    ['Care second to none', undefined],
    ['Falls: none', 'none 0 "none"'],
    ['Paper forms: no', undefined],
    ['Discharged without harm', 'none 0 "without harm"'],
    ['Discharged without a single', 'none 0 "without a single"'],
    ['No increase in falls', 'no-change "No increase"'],
    ['No deterioration alerts', 'none 0 alerts "No"'],
    ['Eliminate wrong-site surgery', 'none 0 "Eliminate"'],
    ['Eliminate the need for insulin', undefined],
    ['Staff eliminate falls', undefined],
  ],
  all: [
    ['All 14 wards', 'all 100 % "All"'],
    ['Every 2 wards', undefined],
    ['Every inpatient', 'all 100 % "Every"'],
    ['Every in-patient screened', 'all 100 % "Every"'],
    ['Everyone in the county', 'all 100 "Everyone"'],
    ['Beds for everybody', 'all 100 "everybody"'],
    ['Every day', undefined],
    ['All in one view', undefined],
    ['Not all wards', undefined],
    ['At all', undefined],
    ['At all wards', 'all 100 % "all"'],
    ['Both wards', 'all 100 % "Both"'],
    ['Whole wards', undefined],
    ['Each ward', undefined],
    ['Beds made on time and fully', 'all 100 % "fully"'],
    ['Beds on the two wards are fully staffed', 'all 100 % "fully"'],
    ['Beds on the two new wards are fully staffed', undefined],
    ['All-cause mortality', undefined],
  ],
};

for (const [name, cases] of Object.entries(KEY_RESULTS))
  describe(`a target in words: ${name}`, () => {
    for (const [text, expected] of cases) it(text, () => assert.equal(told(text, 'key-result'), expected));
  });

describe('a target in words, in an objective', () => {
  it('is no manner of speaking', () => {
    assert.equal(told('Safe care for all', 'objective'), undefined);
    assert.equal(told('All wards safe', 'objective'), 'all 100 % "All"');
    assert.equal(told('Nobody repeats their story', 'objective'), undefined);
    assert.equal(told('No one repeats their story', 'objective'), undefined);
    assert.equal(told('No ward is unsafe', 'objective'), 'none 0 ward "No"');
  });
});
