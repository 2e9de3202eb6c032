import assert from 'node:assert/strict';
import { readRhythms } from '../../server/src/statement/rhythm.ts';
import { readTokens } from '../../server/src/words/text.ts';

describe('how often, from and to', () => {
  const CASES: readonly [text: string, told: string | undefined][] = [
    ['Releases from monthly to weekly', 'monthly, weekly: increase'],
    ['Reviews from yearly to quarterly', 'yearly, quarterly: increase'],
    ['Reviews from weekly to annual', 'weekly, annual: decrease'],
    ['Backups from daily to hourly', 'daily, hourly: increase'],
    ['Backups from biweekly to nightly', 'biweekly, nightly: increase'],
    ['Reviews annually from quarterly to yearly', 'quarterly, yearly: decrease'],
    ['Free from harm: reviews from weekly to daily', 'weekly, daily: increase'],
    ['Log-ins from once a month to weekly', 'times, weekly: increase'],
    ['Huddles from twice a week to daily', 'times, daily: increase'],
    ['Rounds from daily to 3 times a week', 'daily, times: decrease'],
    ['Rounds from 2 times a week to 4 times a week', undefined],
    ['Rounds from once a day to daily', undefined],
    ['Letters from once-weekly clinics to patients', undefined],
    ['Reviews from nightly to daily', undefined],
    ['Reviews from paper to weekly', undefined],
    ['Reviews from weekly to paper', undefined],
    ['Reviews from weekly to', undefined],
    ['Reviews from weekly or daily', undefined],
    ['Reviews go weekly to daily', undefined],
    ['Weekly and daily reviews', undefined],
  ];
  for (const [text, told] of CASES)
    it(text, () => {
      const found = readRhythms(readTokens(text).tokens);
      assert.equal(found && `${found.baseline.unit}, ${found.target.unit}: ${found.direction}`, told);
    });
});
