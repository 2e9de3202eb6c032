import assert from 'node:assert/strict';
import { lastAt } from '../../server/src/document/search.ts';

describe('lastAt', () => {
  const starts = [2, 5, 9];
  const at = (offset: number) => lastAt(starts, offset, (start) => start);

  it('finds the last that begins at or before an offset', () =>
    assert.deepEqual([1, 2, 4, 5, 8, 9, 100].map(at), [-1, 0, 0, 1, 1, 2, 2]));

  it('finds nothing among none', () =>
    assert.equal(
      lastAt([], 3, (start: number) => start),
      -1,
    ));

  it('looks at few of many', () => {
    let looks = 0;
    const many = Array.from({ length: 20_000 }, (_, index) => index * 2);
    const found = lastAt(many, 20_001, (start) => {
      looks++;
      return start;
    });
    assert.deepEqual([found, looks <= 15], [10_000, true]);
  });
});
