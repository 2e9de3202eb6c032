import assert from 'node:assert/strict';
import { Source } from '../../server/src/document/source.ts';
import { movement } from '../../server/src/rules/movement.ts';
import { keyResultReading } from '../../server/src/rules/readings.ts';

/** `increase 1 -> 2`, or nothing. */
function moved(keyResult: string): string | undefined {
  const source = new Source(`objectives:\n  - title: A\n    key_results:\n      - ${keyResult}\n`);
  const reading = keyResultReading(source, { objective: 0, keyResult: 0 });
  assert.ok(reading);
  const found = movement(reading);
  return found && `${found.direction} ${found.from} -> ${found.to}`;
}

describe('from where to where a key result goes', () => {
  it('is told by its fields, or by its sentence', () => {
    assert.equal(moved('{ title: Wait, baseline: 20, target: 30 }'), 'increase 20 -> 30');
    assert.equal(moved('{ title: Wait, baseline: 30 days, target: 20 days }'), 'decrease 30 days -> 20 days');
    assert.equal(moved('Wait from 30 to 20 days'), 'decrease 30 -> 20 days');
  });

  it('compares values of one unit, in whatever letters and number, or told once for both, and times', () => {
    assert.equal(moved('{ title: Wait, baseline: 1 day, target: 3 Days }'), 'increase 1 day -> 3 Days');
    assert.equal(moved('{ title: Wait, baseline: 30, target: 20 days }'), 'decrease 30 -> 20 days');
    assert.equal(moved('{ title: Wait, baseline: 30 days, target: 20 }'), 'decrease 30 days -> 20');
    assert.equal(
      moved('{ title: Wait, baseline: 3 hours, target: 20 minutes }'),
      'decrease 3 hours -> 20 minutes',
    );
    assert.equal(moved('{ title: Wait, baseline: 3 hours, target: 20 patients }'), undefined);
  });

  it('takes a sentence of two units as it was read', () =>
    assert.equal(
      moved('Cut handover from four hours to ninety minutes'),
      'decrease four hours -> ninety minutes',
    ));

  it('is nothing where a number is absent, the same, a change, or none', () => {
    for (const keyResult of [
      'Wait of 20 days',
      '{ title: Wait, baseline: 20, target: 20 }',
      '{ title: Wait, baseline: 20, target: -5% }',
      '{ title: Wait, baseline: none, target: 20 }',
      '{ title: Wait, baseline: None, target: 20 }',
    ])
      assert.equal(moved(keyResult), undefined, keyResult);
  });

  it('cuts values of more than twenty characters', () =>
    assert.equal(
      moved('{ title: Wait, baseline: "12,345,678,901 weeks", target: "123,456,789,012 weeks" }'),
      'increase 12,345,678,901 weeks -> 123,456,789,012 w...',
    ));
});
