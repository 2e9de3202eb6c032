import assert from 'node:assert/strict';
import { readStatement } from '../../server/src/statement/read.ts';

describe('what a goal wants to reach', () => {
  const TARGETS: readonly [text: string, target: string, hasUnit: boolean][] = [
    ['All wards live (12 of 14)', '12 of 14', true],
    ['Reviews from weekly to daily on 90% of wards', '90 %', true],
    ['All elective patients called two days before surgery', '2 days', true],
    ['Form submissions without error up 15%', '15 % change', true],
    ['ISO 15189 kept with no more than 2 minor findings', '<= 2 findings', true],
    ['No patient waits over four hours', '0 patient', true],
    ['Site 4: no patient waits over four hours', '0 patient', true],
    ['No falls on 90% of wards', '90 %', true],
    ['Four wards with no falls', '4 wards', true],
    ['Every consultant logs in once a week', '1 times', true],
    ['Every patient with two or more medicines reviewed', '100 %', true],
    ['Every patient with a wait under 20 minutes', '< 20 minutes', true],
    ['Calls halved six weeks after launch', '50 % change', true],
    ['Falls halved on 4 wards', '4 wards', true],
    ['Messaging used by half of our users', '50 %', true],
    ['Make AI the colleague every radiologist wants', '100 %', true],
    ['All wards and their staff', '100 %', true],
    ['All staff use it', '100 %', false],
    ['Raise coverage from 60% to 80% and staffing to 90%', '80 %', true],
    ['Nobody waits', '0 waits', false],
    ['No staff harmed', '0 staff', true],
    ['Limit waits to 10 days', '<= 10 days', true],
    ['Cap boarding at 10 hours', '<= 10 hours', true],
    ['Hold waits to 10 days', '10 days', true],
    ['Limit waits by 10 days', '10 days', true],
    ['Score 4', '4', true],
    ['Falls to 4', '4', true],
    ['Reach 4', '4', false],
    ['Status 4', '4', false],
  ];
  for (const [text, told, hasUnit] of TARGETS)
    it(`${text}: ${told}`, () => {
      const { target, ...found } = readStatement(text, 'key-result');
      assert.ok(target);
      const { comparator, value, unit, relative } = target;
      const parts = [comparator, value, unit, relative ? 'change' : undefined];
      assert.equal(parts.filter((part) => part !== undefined).join(' '), told);
      assert.equal(found.hasUnit, hasUnit);
    });

  it('is never a change where the start is named', () => {
    const { baseline, target } = readStatement('Raise vaccination of over-65s from 68% to 80%', 'key-result');
    assert.deepEqual([baseline?.relative, target?.relative], [false, false]);
  });

  it('is not when it is due', () => {
    for (const text of ['Keep falls down by 30 June', '2027-06-30', 'Live in 6 months'])
      assert.equal(readStatement(text, 'key-result').target, undefined, text);
  });
});
