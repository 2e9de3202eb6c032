import assert from 'node:assert/strict';
import { leadersOf } from '../../server/src/lint/leaders.ts';
import { Conclusions } from '../../server/src/lint/overall.ts';
import { documentOf } from './made.ts';
import { factsIn, goalOf } from './read.ts';

describe('who leads', () => {
  it('is who owns, steers, approved or is registered, by name and by function, each once', () =>
    assert.deepEqual(
      leadersOf(
        factsIn(`owner: { product: ana, clinical: ben }
steering: [cas, ana]
approvals: { dia: cmo }
owners: { eli: compliance }
objectives:
  - { title: A, owner: fay, key_results: [{ title: B, owner: gus }, { title: C, owner: fay }, D] }
  - { title: E, key_results: [{ title: F, owner: hal }] }
`),
      ),
      ['ana', 'ben', 'product', 'clinical', 'cas', 'dia', 'cmo', 'eli', 'compliance', 'fay', 'gus', 'hal'],
    ));

  it('is nobody where nobody is named', () =>
    assert.deepEqual(leadersOf(documentOf([goalOf('title: A')])), []));

  it('is another where a goal has another owner', () => {
    const concluded: Conclusions = new Conclusions();
    const found = ['ana', 'ben'].map((owner) =>
      leadersOf(documentOf([goalOf(`owner: ${owner}`)], concluded)),
    );
    assert.deepEqual(found, [['ana'], ['ben']]);
  });
});
