import assert from 'node:assert/strict';
import { isRecurring, isSoon } from '../../server/src/statement/recurring.ts';
import { readTokens } from '../../server/src/words/text.ts';

/** The first two words are the thing and what is done with it. */
const DONE = 2;

describe('what is done with a thing', () => {
  const CASES: readonly [text: string, again: boolean][] = [
    ['Pumps checked', false],
    ['Pumps checked daily', true],
    ['Pumps checked nightly', true],
    ['Pumps checked hourly', true],
    ['Pumps checked with care and daily', true],
    ['Pumps checked daily, by nurses', true],
    ['Pumps checked daily on 4 wards', true],
    ['Pumps checked before daily huddles', false],
    ['Pumps checked before every transfusion', true],
    ['Pumps checked at each handover', true],
    ['Pumps checked on every floor', false],
    ['Pumps checked before transfusion', false],
    ['Pumps checked every 2 hours', true],
    ['Pumps checked every 7 days', true],
    ['Pumps checked every 29 days', true],
    ['Pumps checked every 30 days', false],
    ['Pumps checked every 2 weeks', false],
    ['Pumps checked every 2 shifts', false],
    ['Pumps checked in 7 days', false],
    ['Pumps checked in 100% of surgeries', true],
    ['Pumps checked in 100% of clinics', false],
    ['Pumps checked for 100% of surgeries', false],
    ['Pumps checked in 100% before surgeries', false],
    ['Pumps checked in 100 list of surgeries', false],
  ];
  for (const [text, again] of CASES)
    it(`${text}: ${again ? 'again and again' : 'once'}`, () =>
      assert.equal(isRecurring(readTokens(text).tokens, DONE), again));
});

describe('how long a step takes', () => {
  const CASES: readonly [text: string, soon: boolean][] = [
    ['in a day', true],
    ['within two hours', true],
    ['inside 30 minutes', true],
    ['the same day', true],
    ['next working day', true],
    ['in clinic hours', false],
    ['in two clinics', false],
    ['for two hours', false],
    ['within', false],
    ['', false],
  ];
  for (const [text, soon] of CASES)
    it(`${soon ? 'is said' : 'is not said'}: ${text}`, () =>
      assert.equal(isSoon(readTokens(text).tokens, 0), soon));
});
