import assert from 'node:assert/strict';
import { readStatement } from '../../server/src/statement/read.ts';

describe('phrases that say a category by themselves', () => {
  const sentences: Record<string, readonly string[]> = {
    safety: [
      'Falls from 9 to 4',
      'Reduce falls by 50%',
      'Lower the fall rate by a fifth',
      'SSI rate below 1.5%',
      'Cut infections from 9 to 4',
      'Prescribing errors down 50%',
    ],
    adoption: ['Nurses using the list each week at 70%', 'Patient engagement at 60%'],
  };
  for (const [category, texts] of Object.entries(sentences))
    for (const text of texts)
      it(`${category}: ${text}`, () =>
        assert.ok(readStatement(text, 'key-result').categories.some((each) => each === category)));

  it('are not what only looks like them', () => {
    for (const text of [
      'No-shows fall by 50%',
      'Patient engagement score up 10%',
      'Costs fall from 9 to 4 million',
    ])
      assert.ok(
        !readStatement(text, 'key-result').categories.some(
          (each) => each === 'safety' || each === 'adoption',
        ),
        text,
      );
  });
});

describe('safety', () => {
  const isSafety = (text: string) => readStatement(text, 'key-result').categories.includes('safety');

  for (const text of [
    'Adverse events tied to the product stay at or below 0.1% of monitored days',
    'Zero never events this quarter',
    'Dosing errors cut from 12 to 4 per 10,000 doses',
    'Alarm fatigue reported by fewer than 10% of nurses',
    'Critical results available 99.99% of the time',
    'No patient is harmed by a missed referral',
    'Downtime of critical patient data under 5 minutes',
  ])
    it(`is what this is about: ${text}`, () => assert.ok(isSafety(text)));

  for (const text of [
    'Fatal errors in the app below 0.1%',
    'Safety net hospitals signed: 12',
    'Critical audit findings: 0',
    'Nurses send 30% more alerts about suspicious pictures',
    'Infection clinic waits under 14 days',
    'Claims denied in error below 3%',
    'Median wait for a first appointment under 10 days',
    'Fall season beds at 40',
    'Fall enrolment at 40%',
    'Fall in volume below 4%',
  ])
    it(`is not what this is about: ${text}`, () => assert.ok(!isSafety(text)));
});
