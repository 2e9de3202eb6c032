import assert from 'node:assert/strict';
import { today } from '../../server/src/today.ts';

describe('today', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  const evening = new Date('2027-01-01T03:00:00Z');
  for (const [place, day] of [
    ['America/Los_Angeles', '2026-12-31'],
    ['Europe/Berlin', '2027-01-01'],
  ] as const)
    it(`is ${day} in ${place}`, () => {
      process.env.TZ = place;
      assert.equal(today(evening), day);
    });
});
