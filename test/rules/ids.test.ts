import assert from 'node:assert/strict';
import { Source } from '../../server/src/document/source.ts';
import {
  countOn,
  firstKeyResultId,
  keyResultIds,
  lastNumbered,
  nextIds,
  nextKeyResultId,
  nextKeyResultIds,
  nextSafetyId,
  objectiveIds,
} from '../../server/src/rules/ids.ts';

const source = (...objectives: readonly string[]) =>
  new Source(`objectives:\n${objectives.map((objective) => `  - ${objective}\n`).join('')}`);

describe('new ids', () => {
  it('count on from the last sibling with a number, in its style', () => {
    const file = source(
      '{ id: O-1, title: A, key_results: [{ id: KR-1.1 }, { id: KR-1.2 }, { id: safety }] }',
    );
    assert.equal(nextKeyResultId(file, 0), 'KR-1.3');
    assert.deepEqual(nextIds(file, ['KR-1.9'], 'KR-1', 3), ['KR-1.10', 'KR-1.11', 'KR-1.12']);
  });

  it('begin with the given one where no sibling has a number', () => {
    assert.equal(nextKeyResultId(source('{ title: A, key_results: [{ id: safety }] }'), 0), 'KR-1');
    assert.equal(nextKeyResultId(source('A'), 0), 'KR-1');
    assert.equal(nextKeyResultId(source('A'), 4), 'KR-1');
  });

  it('begin as the file numbers its others, below each objective or not', () => {
    const second = (id: string, first: string, ...more: string[]) =>
      source(`{ title: A, key_results: [{ id: ${first} }] }`, `{ id: ${id}, key_results: [B] }`, ...more);
    assert.equal(nextKeyResultId(second('O-2', 'KR-1.1'), 1), 'KR-2.1');
    assert.deepEqual(nextKeyResultIds(second('Goal', 'KR-1.1'), 1, 2), ['KR-2.1', 'KR-2.2']);
    const taken = '{ title: C, key_results: [{ id: KR-7.1 }] }';
    assert.equal(nextKeyResultId(second('O-7', 'KR-1.1', taken), 1), 'KR-7.2');
    assert.equal(nextKeyResultId(second('O-2', 'KR-1'), 1), 'KR-2');
  });

  it('are none that stands anywhere in the file, however it is written', () => {
    for (const written of [
      '{ id: KR-1 }',
      '{ "id": "KR-1" }',
      "{ id: 'KR-1' }",
      '{ id:   KR-1, title: B }',
      '{ id: "KR-1" # first\n }',
    ])
      assert.equal(
        nextKeyResultId(source('A', `{ title: B, key_results: [${written}] }`), 0),
        'KR-2',
        written,
      );
  });

  it('may stand in texts, in references, and at the start of longer ids', () => {
    for (const text of [
      '{ title: As KR-1 }',
      '{ validates: [KR-1] }',
      '{ id: KR-12 }',
      '{ id: KR-1-b }',
      '{ paid: of KR-1 }',
    ])
      assert.equal(nextKeyResultId(source('A', `{ title: B, key_results: [${text}] }`), 0), 'KR-1', text);
  });

  it('are looked for from the first character on', () =>
    assert.equal(nextIds(new Source('id: KR-1\nobjectives: [A]\n'), [], 'KR-1', 1)[0], 'KR-2'));

  it('leave out those that are taken, wherever they stand', () => {
    const file = source('{ title: A, key_results: [{ id: KR-S1 }, { id: KR-S3 }] }');
    assert.equal(nextSafetyId(file), 'KR-S2');
    assert.equal(nextSafetyId(source('{ title: A }')), 'KR-S1');
    assert.deepEqual(countOn(new Set(['a2', 'a4']), ['a1'], 'b1', 3), ['a3', 'a5', 'a6']);
    assert.deepEqual(countOn(new Set(), [], 'b1', 0), []);
  });

  it('take the number of the objective for its first key result', () =>
    assert.deepEqual(
      [firstKeyResultId('O-2', 0), firstKeyResultId('Falls', 4), firstKeyResultId(undefined, 0)],
      ['KR-2.1', 'KR-5.1', 'KR-1.1'],
    ));

  it('are the same for all that ask, and may have spaces', () => {
    const file = source('A', '{ title: B, key_results: [{ id: "Aim 1" }, { id: Aim 2 }, { id: KR-1 }] }');
    for (const _ of ['once', 'again']) assert.equal(nextKeyResultId(file, 0), 'KR-2');
    assert.deepEqual(nextIds(file, ['Aim 1'], 'KR-1', 2), ['Aim 3', 'Aim 4']);
  });
});

describe('the last ids with a number', () => {
  it('are two of different names', () => {
    assert.deepEqual(lastNumbered(['A-1', 'A-2', 'safety', 'A-2']), ['A-2', 'A-1']);
    assert.deepEqual(lastNumbered(['safety', 'A-2', 'A-2']), ['A-2']);
    assert.deepEqual(lastNumbered(['safety']), []);
  });
});

describe('the ids of a file', () => {
  const file = source(
    '{ id: O-1, key_results: [{ id: KR-1 }, { title: B }, { id: KR-3 }] }',
    'A',
    '{ id: O-3 }',
  );

  it('are those of its objectives, in order', () => assert.deepEqual(objectiveIds(file), ['O-1', 'O-3']));

  it('are those of an objective’s key results, in order', () => {
    assert.deepEqual(keyResultIds(file, 0), ['KR-1', 'KR-3']);
    assert.deepEqual(keyResultIds(file, 1), []);
  });
});
