import assert from 'node:assert/strict';
import { wideFix } from '../../server/src/rules/wide-fix.ts';

/** A fix of so many goals, and how often its edits were worked out. */
function fixOf(goals: number) {
  const made = { times: 0 };
  const fix = wideFix({ title: 'Fix', confirm: true }, goals, () => {
    made.times++;
    return [{ start: 0, end: 0, text: 'x' }];
  });
  return { fix, made };
}

describe('a fix of several goals', () => {
  it('is worked out at once where they are few', () => {
    const { fix, made } = fixOf(19);
    assert.deepEqual(fix, { title: 'Fix', confirm: true, edits: [{ start: 0, end: 0, text: 'x' }] });
    assert.equal(made.times, 1);
  });

  it('is worked out once, when it is asked for, where they are many', () => {
    const { fix, made } = fixOf(20);
    assert.deepEqual([fix.title, fix.confirm, fix.wide, made.times], ['Fix', true, true, 0]);
    assert.equal(fix.edits.length, 1);
    assert.equal(fix.edits, fix.edits);
    assert.equal(made.times, 1);
  });
});
