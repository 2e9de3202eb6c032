import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/document/apply.ts';
import { Source } from '../../server/src/document/source.ts';
import { addFields, addToKeyResult } from '../../server/src/rules/add-fields.ts';

const head = 'objectives:\n  - title: A\n    key_results:\n      - ';

/** A key result, written in braces or as a text, with a template added. */
function withKeys(keyResult: string, template: string, behind?: string): string {
  const source = new Source(`${head}${keyResult}\n`);
  const edits = addToKeyResult(source, { objective: 0, keyResult: 0 }, template, behind);
  return applyEdits(source.text.toString(), edits).slice(head.length).trimEnd();
}

describe('keys that are added to a goal', () => {
  it('stand in front of the first that comes behind the last of them in the usual order', () => {
    const keyResult = '{ title: B, goal: 5, owner: ana, notes: x }';
    assert.equal(
      withKeys(keyResult, 'direction: decrease'),
      '{ title: B, direction: decrease, goal: 5, owner: ana, notes: x }',
    );
    assert.equal(
      withKeys(keyResult, 'direction: decrease\nunit: days'),
      '{ title: B, goal: 5, direction: decrease, unit: days, owner: ana, notes: x }',
    );
    assert.equal(
      withKeys(keyResult, 'due: 2027-03-01'),
      '{ title: B, goal: 5, owner: ana, due: 2027-03-01, notes: x }',
    );
  });

  it('come last where nothing comes behind them', () =>
    assert.equal(withKeys('{ title: B, id: KR-1 }', 'tags: [a]'), '{ title: B, id: KR-1, tags: [a] }'));

  it('stand where another key would, if that is asked for', () =>
    assert.equal(
      withKeys('{ title: B, owner: ana }', 'scope: x', 'unit'),
      '{ title: B, scope: x, owner: ana }',
    ));

  it('make a map of a text', () => assert.equal(withKeys('B', 'unit: days'), 'title: B\n        unit: days'));

  it('are none where there is no goal, or no key', () => {
    const source = new Source(`${head}[B]\n`);
    assert.deepEqual(addToKeyResult(source, { objective: 0, keyResult: 0 }, 'unit: days'), []);
    assert.deepEqual(addFields(source, undefined, 'objective', 'due: 2027-03-01'), []);
    assert.equal(withKeys('{ title: B }', ''), '{ title: B }');
  });
});
