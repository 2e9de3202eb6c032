import assert from 'node:assert/strict';
import type { KeyResultFacts, ObjectiveFacts } from '../../server/src/lint/facts.ts';
import { hasKeyResultThat, keyResultsThat, objectivesWith } from '../../server/src/lint/key-results.ts';
import { Conclusions } from '../../server/src/lint/overall.ts';
import { documentOf } from './made.ts';

/** An objective whose key results are single letters. */
function goal(titles: string): ObjectiveFacts {
  const keyResults = [...titles].map((title, index) => ({ title, index }) as KeyResultFacts);
  return { keyResults } as Partial<ObjectiveFacts> as ObjectiveFacts;
}

/** Looks for an `x`, and counts how many key results it was shown. */
function looking() {
  const seen = { count: 0 };
  const test = ({ title }: KeyResultFacts): boolean => {
    seen.count++;
    return title === 'x';
  };
  return { seen, test };
}

describe('the key results of an objective that pass a test', () => {
  const { seen, test } = looking();
  const found = keyResultsThat(test);

  it('are looked for once', () => {
    const objective = goal('axbx');
    assert.deepEqual(
      found(objective).map(({ index }) => index),
      [1, 3],
    );
    assert.equal(found(objective), found(objective));
    assert.equal(seen.count, 4);
  });

  it('are the same empty list wherever there are none', () => {
    assert.deepEqual(found(goal('ab')), []);
    assert.equal(found(goal('ab')), found(goal('')));
  });
});

describe('whether some key result of a file passes a test', () => {
  it('is asked of the objectives that have changed', () => {
    const { seen, test } = looking();
    const has = hasKeyResultThat(test);
    const concluded = new Conclusions();
    const [none, other, one] = [goal('ab'), goal('bc'), goal('bx')];
    assert.deepEqual(
      [
        [none, none],
        [none, other],
        [none, one],
        [none, one],
      ].map((goals) => has(documentOf(goals, concluded))),
      [false, false, true, true],
    );
    assert.equal(seen.count, 8);
    assert.equal(has(documentOf([])), false);
  });

  it('changes with an objective', () => {
    const has = hasKeyResultThat(looking().test);
    const concluded = new Conclusions();
    assert.deepEqual(
      ['ab', 'ax', 'xx', 'a'].map((titles) => has(documentOf([goal('b'), goal(titles)], concluded))),
      [false, true, true, false],
    );
  });
});

describe('the objectives with a key result that passes a test', () => {
  it('come with their numbers, and are looked at once', () => {
    const { seen, test } = looking();
    const having = objectivesWith(test);
    const concluded = new Conclusions();
    const goals = [goal('a'), goal('x'), goal('b'), goal('bx')];
    const expected = [
      [1, goals[1]],
      [3, goals[3]],
    ];
    assert.deepEqual(having(documentOf(goals, concluded)), expected);
    assert.deepEqual(having(documentOf([...goals], concluded)), expected);
    assert.equal(seen.count, 5);
  });

  it('are those of the version at hand', () => {
    const having = objectivesWith(looking().test);
    const concluded = new Conclusions();
    for (const titles of [['x', 'a'], ['xb', 'a'], ['a', 'xb'], ['a', 'b'], ['x']]) {
      const goals = titles.map(goal);
      const expected = goals.flatMap((each, index) => (titles[index]?.includes('x') ? [[index, each]] : []));
      assert.deepEqual(having(documentOf(goals, concluded)), expected);
    }
  });
});
