import assert from 'node:assert/strict';
import { changedLines, isConcerned, moved } from '../../server/src/document/changed-lines.ts';

describe('the lines in which two texts differ', () => {
  const before = 'a: 1\n  b: 2\n  c: 3\n';
  const cases: readonly (readonly [
    name: string,
    after: string,
    start: number,
    oldEnd: number,
    newEnd: number,
  ])[] = [
    ['none', before, 19, 19, 19],
    ['a new one that begins like the next', 'a: 1\n  x\n  b: 2\n  c: 3\n', 5, 5, 9],
    ['a new one that ends like the one before', 'a: 1\n  b: 2\n  d: 2\n  c: 3\n', 12, 12, 19],
    ['one that goes', 'a: 1\n  c: 3\n', 5, 12, 5],
    ['one that grows', 'a: 1\n  b: 25\n  c: 3\n', 5, 12, 13],
    ['the last, without a line break', 'a: 1\n  b: 2\n  c: 3', 12, 19, 18],
    ['all', 'x', 0, 19, 1],
  ];
  for (const [name, after, start, oldEnd, newEnd] of cases)
    it(name, () => assert.deepEqual(changedLines(before, after), { start, oldEnd, newEnd }));

  it('move what is below them, and keep what is in them within them', () => {
    const lines = changedLines(before, 'a: 1\n  b\n  c: 3\n');
    assert.deepEqual(moved({ start: 0, end: 4 }, lines), { start: 0, end: 4 });
    assert.deepEqual(moved({ start: 7, end: 11 }, lines), { start: 7, end: 9 });
    assert.deepEqual(moved({ start: 14, end: 18 }, lines), { start: 11, end: 15 });
  });

  it('concern what stands in them, and not what reaches over them', () => {
    const lines = changedLines(before, 'a: 1\n  b\n  c: 3\n');
    assert.equal(isConcerned({ start: 0, end: 4 }, lines), false);
    assert.equal(isConcerned({ start: 7, end: 11 }, lines), true);
    assert.equal(isConcerned({ start: 14, end: 18 }, lines), false);
    assert.equal(isConcerned({ start: 0, end: 18 }, lines), false);
  });
});
