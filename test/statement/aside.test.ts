import assert from 'node:assert/strict';
import { lint } from '../../server/src/lint/engine.ts';
import { defaultSettings } from '../../server/src/lint/severity.ts';

function asides(text: string): unknown[] {
  const { facts } = lint([], text, { settings: defaultSettings, today: '2027-02-01' });
  return facts.objectives.map(({ aside }) => aside && [aside.where, aside.text]);
}

describe('talk of harm beside the goals', () => {
  it('is taken from initiatives before notes, and from notes before comments', () => {
    const comment = '    # near misses\n';
    const notes = '    notes: [buy pumps, hazard log]\n';
    const initiatives = '    initiatives: [train, review adverse events]\n';
    const head = 'objectives:\n  - title: A\n';
    assert.deepEqual(asides(head + comment + notes + initiatives), [
      ['initiatives', 'review adverse events'],
    ]);
    assert.deepEqual(asides(head + comment + notes), [['notes', 'hazard log']]);
    assert.deepEqual(asides(head + comment), [['a comment', 'near misses']]);
    assert.deepEqual(asides(head), [undefined]);
  });

  it('belongs to the objective that it stands in or above', () => {
    assert.deepEqual(asides('objectives:\n  - title: A\n  # patient safety\n  - title: B\n'), [
      undefined,
      ['a comment', 'patient safety'],
    ]);
  });

  it('belongs to its objective also in a file that cannot be cut', () => {
    assert.deepEqual(
      asides('objectives: [\n  { title: A },\n  { title: B, # patient safety\n    owner: ana } ]\n'),
      [undefined, ['a comment', 'patient safety']],
    );
  });

  it('is not what a comment to this tool says', () => {
    assert.deepEqual(
      asides('objectives:\n  # okr-ignore safety/buried -- patient safety is elsewhere\n  - title: A\n'),
      [undefined],
    );
  });
});
