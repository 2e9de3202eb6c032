import assert from 'node:assert/strict';
import { cycleNamed, quarterOf } from '../../server/src/document/cycle.ts';

describe('quarter of a day', () => {
  it('begins and ends with its months', () => {
    const days = ['2027-01-01', '2027-03-31', '2027-04-01', '2027-09-30', '2027-10-01', '2027-12-31'];
    assert.deepEqual(
      days.map((day) => quarterOf(day)),
      ['2027-Q1', '2027-Q1', '2027-Q2', '2027-Q3', '2027-Q4', '2027-Q4'],
    );
  });

  it('is counted on into the next years', () => {
    assert.equal(quarterOf('2027-11-05', 1), '2028-Q1');
    assert.equal(quarterOf('2027-02-05', 3), '2027-Q4');
    assert.equal(quarterOf('2027-02-05', 9), '2029-Q2');
  });
});

describe('cycle by its name', () => {
  it('has days where the name is that of a quarter, a half-year or a year', () => {
    assert.deepEqual(cycleNamed('2027-H2'), { start: '2027-07-01', end: '2027-12-31' });
    assert.deepEqual(cycleNamed('q3 2027'), { start: '2027-07-01', end: '2027-09-30' });
    for (const name of ['', 'spring', '2027-Q5', '2027-H3', '2027-01-01'])
      assert.equal(cycleNamed(name), undefined, name);
  });
});
