import assert from 'node:assert/strict';
import { sameEnd, sameStart } from '../../server/src/lint/same-parts.ts';

/** Two versions whose parts are single letters: how many are the same at the start and at the end. */
function same(before: string, now: string): [number, number] {
  const [one, other] = [before, now].map((letters) => [...letters].map((text) => ({ text })));
  assert.ok(one && other);
  return [sameStart(one, other), sameEnd(one, other)];
}

describe('parts of two versions that are the same', () => {
  for (const [before, now, expected] of [
    ['', '', [0, 0]],
    ['abc', 'abc', [3, 3]],
    ['abc', '', [0, 0]],
    ['', 'abc', [0, 0]],
    ['abcd', 'abxd', [2, 1]],
    ['abcd', 'abd', [2, 1]],
    ['abd', 'abcd', [2, 1]],
    ['abc', 'ab', [2, 0]],
    ['abc', 'bc', [0, 2]],
    ['ab', 'abab', [2, 2]],
    ['abab', 'ab', [2, 2]],
  ] as const)
    it(`are ${expected.join(' at the start and ')} at the end of '${before}' and '${now}'`, () =>
      assert.deepEqual(same(before, now), expected));
});
