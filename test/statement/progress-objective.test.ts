import assert from 'node:assert/strict';
import { lint } from '../../server/src/lint/engine.ts';
import { objectiveProgress } from '../../server/src/lint/progress.ts';
import { defaultSettings } from '../../server/src/lint/severity.ts';

function objectiveOf(...keyResults: readonly string[]) {
  const text = `objectives:\n  - title: A\n    key_results:\n${keyResults.map((kr) => `      - ${kr}\n`).join('')}`;
  const [objective] = lint([], text, { settings: defaultSettings, today: '2027-02-01' }).facts.objectives;
  assert.ok(objective);
  return objective;
}

describe('progress of a key result', () => {
  it('survives what is half typed', () => {
    for (const half of [
      '{ title: A, baseline: , target: 8, current: 9 }',
      '{ title: A, current: }',
      'A',
      '{ current: 4 }',
      '',
    ])
      assert.doesNotThrow(() => objectiveOf(half));
  });
});

describe('progress of an objective', () => {
  it('is the weighted mean of its goals, counts limits by themselves, and knows what to look at first', () => {
    const { broken, unmeasured, ...counts } = objectiveProgress(
      objectiveOf(
        '{ title: Wait, baseline: 20, target: 10, current: 15, weight: 3 }',
        '{ title: Sites, baseline: 0, target: 10, current: 20 }',
        '{ title: Calls, baseline: 0, target: 10 }',
        '{ title: Visits, baseline: 0, target: 10, current: 1, status: dropped }',
        '{ title: Harm, type: guardrail, target: <= 0.1%, current: 0.07% }',
        '{ title: Falls, type: guardrail, target: <= 2, current: 3 }',
      ),
    );
    assert.deepEqual(counts, { share: 0.625, measured: 2, goals: 3, held: 1, limits: 2 });
    assert.deepEqual([broken?.title, unmeasured?.title], ['Falls', 'Calls']);
  });

  it('is unknown where nothing was measured', () => {
    const { unmeasured, ...counts } = objectiveProgress(
      objectiveOf('{ title: Calls, baseline: 0, target: 10 }'),
    );
    assert.deepEqual(counts, { measured: 0, goals: 1, held: 0, limits: 0 });
    assert.equal(unmeasured?.title, 'Calls');
  });
});
