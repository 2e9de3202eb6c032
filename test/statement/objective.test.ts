import assert from 'node:assert/strict';
import { Source } from '../../server/src/document/source.ts';
import { understand } from '../../server/src/statement/objective.ts';

function typesOf(...keyResults: readonly string[]): string[] {
  const items = keyResults.map((text) => `      - ${text}\n`).join('');
  const objective = new Source(`objectives:\n  - title: A\n    key_results:\n${items}`).objectiveModel(0);
  assert.ok(objective);
  return understand(objective).keyResults.map(({ type, workDone }) => `${type}${workDone ? ' work' : ''}`);
}

describe('the type of a key result', () => {
  it('is a metric where the title names the measure of a target in its own field', () =>
    assert.deepEqual(
      typesOf(
        '{ title: Interruptive alerts overridden by nurses, target: 50% }',
        '{ title: Deployed sites with bi-directional EHR sync, target: 80% }',
        '{ title: Restore drills passed, unit: drills }',
        '{ title: Falls on the ward, type: metric }',
      ),
      ['metric', 'metric', 'metric', 'metric'],
    ));

  it('is a milestone where the title starts with the work, whatever the fields say', () =>
    assert.deepEqual(
      typesOf('Deploy the discharge toggle', '{ title: Deploy the discharge toggle, target: 12 wards }'),
      ['milestone work', 'milestone work'],
    ));

  it('is what the author declares', () =>
    assert.deepEqual(
      typesOf(
        '{ title: Falls on the ward, type: guardrail }',
        '{ title: Falls per 1,000 days, type: milestone }',
      ),
      ['guardrail', 'milestone'],
    ));

  it('is a milestone with a date and no number', () =>
    assert.deepEqual(typesOf('{ title: Improve sleep on the ward, due: 2027-03-31 }'), ['milestone']));
});
