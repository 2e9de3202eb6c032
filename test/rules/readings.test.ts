import assert from 'node:assert/strict';
import { Source } from '../../server/src/document/source.ts';
import { keyResultReading, objectiveReading, safetyId } from '../../server/src/rules/readings.ts';

const text = `objectives:
  - title: Grow
    key_results:
      - Increase visits from 10 to 50
  - title: Do no harm
    key_results:
      - { category: safety, title: Zero falls with harm }
      - { id: KR-S1, category: safety, title: Zero wrong doses }
`;

describe('readings of a text', () => {
  it('understands an objective once', () => {
    const source = new Source(text);
    const reading = objectiveReading(source, 0);
    assert.equal(reading?.keyResults.length, 1);
    assert.equal(objectiveReading(source, 0), reading);
    assert.equal(keyResultReading(source, { objective: 0, keyResult: 0 }), reading?.keyResults[0]);
  });

  it('has none of what is not there', () => {
    const source = new Source(text);
    assert.deepEqual(
      [objectiveReading(source, 2), keyResultReading(source, { objective: 0 }), keyResultReading(source, {})],
      [undefined, undefined, undefined],
    );
  });

  it('finds the first safety key result with an id', () => {
    assert.equal(safetyId(new Source(text)), 'KR-S1');
    assert.equal(safetyId(new Source('objectives:\n  - title: Grow\n')), undefined);
  });
});
