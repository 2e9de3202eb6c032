import assert from 'node:assert/strict';
import type { SiblingFacts } from '../../../server/src/lint/facts.ts';
import { Conclusions } from '../../../server/src/lint/overall.ts';
import { validatedIds } from '../../../server/src/rules/evidence/validated.ts';
import { documentOf } from '../../lint/made.ts';
import { goalOf } from '../../lint/read.ts';

const goal = (validates: string) =>
  goalOf(`title: A\nkey_results: [{ title: B, validates: ${validates} }, { title: C }]`);

describe('the ids that are validated', () => {
  it('are those that key results of this file name, each once', () =>
    assert.deepEqual(
      [...validatedIds(documentOf([goal('[KR-1, KR-2]'), goal('KR-2'), goal('KR-3')]))],
      ['KR-1', 'KR-2', 'KR-3'],
    ));

  it('are those behind the name of a file that other files name', () => {
    const siblings = [
      { validates: ['a.okr.yaml#KR-4', 'KR-5'] },
      { validates: ['a.okr.yaml#KR-6#x'] },
    ] as unknown as readonly SiblingFacts[];
    assert.deepEqual(
      [...validatedIds({ ...documentOf([goal('KR-1')]), siblings })],
      ['KR-1', 'KR-4', 'KR-6'],
    );
  });

  it('are others where a key result names another', () => {
    const concluded: Conclusions = new Conclusions();
    const found = ['KR-1', 'KR-2'].map((id) => [...validatedIds(documentOf([goal(id)], concluded))]);
    assert.deepEqual(found, [['KR-1'], ['KR-2']]);
  });
});
