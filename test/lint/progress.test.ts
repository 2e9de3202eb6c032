import assert from 'node:assert/strict';
import { type ObjectiveProgress, objectiveProgress } from '../../server/src/lint/progress.ts';
import { goalOf } from './read.ts';

/** How far an objective with these key results has come, its key results by their titles. */
function come(...keyResults: readonly string[]): Record<string, unknown> {
  const { broken, unmeasured, ...rest }: ObjectiveProgress = objectiveProgress(
    goalOf(`title: A\nkey_results:\n${keyResults.map((kr) => `  - ${kr}`).join('\n')}`),
  );
  return {
    ...rest,
    ...(broken && { broken: broken.title }),
    ...(unmeasured && { unmeasured: unmeasured.title }),
  };
}

const half = '{ title: Wait, baseline: 20, target: 10, current: 15 }';

describe('progress of an objective', () => {
  it('is the mean of what was measured, and names what was not', () =>
    assert.deepEqual(
      come(
        half,
        '{ title: Sites, baseline: 0, target: 10, current: 10 }',
        '{ title: Calls, baseline: 9, target: 3 }',
        '{ title: Forms, baseline: 9, target: 3 }',
      ),
      { share: 0.75, measured: 2, goals: 4, held: 0, limits: 0, unmeasured: 'Calls' },
    ));

  it('counts as measured what has a value, even where nobody can say how far that is', () =>
    assert.deepEqual(
      come(
        half,
        '{ title: Sites, target: 10, direction: increase, current: 8 }',
        '{ title: Calls, baseline: 100, target: -20%, current: 90 }',
        '{ title: Forms, baseline: 9, target: 3 }',
      ),
      { share: 0.5, measured: 3, goals: 4, held: 0, limits: 0, unmeasured: 'Forms' },
    ));

  it('weighs', () =>
    assert.deepEqual(
      come(
        '{ title: Wait, weight: 3, baseline: 20, target: 10, current: 20 }',
        '{ title: Sites, baseline: 0, target: 10, current: 10 }',
      ),
      { share: 0.25, measured: 2, goals: 2, held: 0, limits: 0 },
    ));

  it('counts nothing below nothing and beyond the target', () =>
    assert.deepEqual(
      [
        come('{ title: Wait, baseline: 20, target: 10, current: 25 }').share,
        come('{ title: Wait, baseline: 20, target: 10, current: 1 }').share,
      ],
      [0, 1],
    ));

  it('counts limits by themselves, and names the first that does not hold', () =>
    assert.deepEqual(
      come(
        half,
        '{ title: Falls, type: guardrail, target: <= 2, current: 1 }',
        '{ title: Errors, type: guardrail, target: <= 2, current: 3 }',
        '{ title: Harm, type: guardrail, target: <= 0, current: 3 }',
        '{ title: Unread, type: guardrail, target: <= 0 }',
      ),
      { share: 0.5, measured: 1, goals: 1, held: 1, limits: 3, broken: 'Errors' },
    ));

  it('leaves out what was dropped and what has no title', () =>
    assert.deepEqual(come(half, '{ title: Sites, status: dropped }', '{ id: KR-3, target: 4 }'), {
      share: 0.5,
      measured: 1,
      goals: 1,
      held: 0,
      limits: 0,
    }));

  it('takes what is met as whole, without a way to it', () =>
    assert.deepEqual(come('{ title: Sites, target: 10, direction: increase, current: 12 }'), {
      share: 1,
      measured: 1,
      goals: 1,
      held: 0,
      limits: 0,
    }));

  it('knows nothing where nothing weighs', () =>
    assert.deepEqual(come('{ title: Wait, weight: 0, baseline: 20, target: 10, current: 15 }'), {
      measured: 1,
      goals: 1,
      held: 0,
      limits: 0,
    }));
});
