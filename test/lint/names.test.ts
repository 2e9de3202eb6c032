import assert from 'node:assert/strict';
import { goalIds, goalNames, headerNames, type Names, splitReference } from '../../server/src/lint/names.ts';
import { Conclusions } from '../../server/src/lint/overall.ts';
import { documentOf } from './made.ts';
import { factsIn, goalOf } from './read.ts';

/** The names alone, each with what else is told of it. */
function told({ ids, references, documents }: Names) {
  return {
    ids: ids.map(({ name, kind, title }) => [name, kind, title]),
    references: references.map(({ name, keyResult, wanted, isParent }) => [
      name,
      keyResult,
      wanted,
      isParent,
    ]),
    documents: documents.map(({ name }) => name),
  };
}

function ofHeader(head: string) {
  const { header } = factsIn(`${head}\nobjectives: [A]\n`);
  assert.ok(header);
  return told(headerNames(header));
}

describe('the names of an objective', () => {
  const text = `id: O-1
title: Safer nights
parent: company.okr.yaml#O-9
key_results:
  - { title: Falls of 2 }
  - id: KR-1
    title: Use of 60%
    guardrails: [{ metric: KR-2 }]
    validates: [KR-3, b.okr.yaml#KR-4]
    evidence: { protocol: docs/protocol.md }
  - { id: KR-2, evidence: { protocol: in SharePoint } }`;

  it('are its ids, what it refers to, and its documents', () =>
    assert.deepEqual(told(goalNames(goalOf(text))), {
      ids: [
        ['O-1', 'objective', 'Safer nights'],
        ['KR-1', 'keyResult', 'Use of 60%'],
        ['KR-2', 'keyResult', undefined],
      ],
      references: [
        ['company.okr.yaml#O-9', undefined, 'objective', true],
        ['KR-2', 1, 'keyResult', false],
        ['KR-3', 1, 'keyResult', false],
        ['b.okr.yaml#KR-4', 1, 'keyResult', false],
      ],
      documents: ['docs/protocol.md'],
    }));

  it('tell of each id how far it is, and what is known beside', () => {
    const { ids } = goalNames(
      goalOf(`id: O-1
title: Safer nights
key_results:
  - { id: KR-1, title: Falls, category: safety, baseline: 10, target: 4, unit: falls, current: 7 }
  - { id: KR-2, title: Falls stay below 5, type: maintain, target: "< 5", current: 4 }
  - { id: KR-3 }`),
    );
    assert.deepEqual(
      ids.map(({ name: _, span: __, kind: ___, title: ____, ...rest }) => rest),
      [
        { overall: { share: 0.5, held: 1, limits: 1 } },
        { category: 'safety', newest: '7', progress: { limit: false, share: 0.5, met: false } },
        { category: 'safety', newest: '4', progress: { limit: true, met: true } },
        {},
      ],
    );
    const [objective] = goalNames(goalOf('id: O-2')).ids;
    assert.deepEqual(objective?.overall, { held: 0, limits: 0 });
  });

  it('are documents only where they are said to be', () =>
    assert.deepEqual(told(goalNames(goalOf('id: O-1\nparent: a/b'))).documents, []));

  it('are counted as often as they stand there, empty ones left out', () => {
    const file = factsIn(
      'objectives:\n  - { id: O-1, key_results: [{ id: KR-1 }, { id: "" }] }\n  - { id: O-1 }\n',
    );
    const { names, count } = goalIds(file);
    assert.deepEqual(
      [[...names], count],
      [
        [
          ['O-1', 'objective'],
          ['KR-1', 'keyResult'],
        ],
        3,
      ],
    );
  });

  it('are others where an id is written anew', () => {
    const concluded: Conclusions = new Conclusions();
    const idsOf = (id: string) => [...goalIds(documentOf([goalOf(`id: ${id}`)], concluded)).names.keys()];
    assert.deepEqual([idsOf('O-1'), idsOf('O-2')], [['O-1'], ['O-2']]);
  });
});

describe('the names of a header', () => {
  it('are the ids of risks and findings', () =>
    assert.deepEqual(
      ofHeader(
        'risks: [{ id: R-1, text: missed alert }, { text: no id }]\nregulatory: { audit_findings: [{ id: F-1 }, { text: no id }] }',
      ).ids,
      [
        ['R-1', 'risk', 'missed alert'],
        ['F-1', 'finding', undefined],
      ],
    ));

  it('are what findings, risks, stakeholders and reviews refer to', () =>
    assert.deepEqual(
      ofHeader(
        'risks: [{ id: R-1, mitigated_by: [KR-2] }]\nregulatory: { audit_findings: [{ id: F-1, mitigated_by: [KR-1] }] }\nstakeholders: [{ group: clinical, covered_by: [KR-3] }]\nreview: [{ date: 2027-01-09, trigger: KR-4, paused: [O-2, O-3] }, { date: 2027-01-10 }]',
      ).references,
      ['KR-1', 'KR-2', 'KR-3', 'KR-4', 'O-2', 'O-3'].map((name) => [
        name,
        undefined,
        name.startsWith('O') ? 'objective' : 'keyResult',
        false,
      ]),
    ));

  it('are the documents that it names', () =>
    assert.deepEqual(
      ofHeader(
        'regulatory: { playbook: a/p.md, qms: { design_history: b/h, risk_file: c/r }, states: { US-OH: { evidence: d/e }, US-TX: { telehealth_review: done } } }\nintegration: { data_mapping: e/m.csv }\nai: { override_path: f/o, decision_log: g/d }\nplan: { file: h/plan.md }\nplan_ref: i/plan',
      ).documents,
      ['a/p.md', 'b/h', 'c/r', 'd/e', 'e/m.csv', 'f/o', 'g/d', 'h/plan.md', 'i/plan'],
    ));

  it('are no documents where they are words, lie elsewhere, or are to be filled in', () =>
    assert.deepEqual(
      ofHeader(
        'regulatory: { playbook: SharePoint, qms: { design_history: /srv/x, risk_file: a b/c } }\nai: { decision_log: TODO/log.md }\nplan_ref: https://a.b/c',
      ).documents,
      [],
    ));
});

describe('a reference', () => {
  it('is an id, of this file or of another', () => {
    assert.deepEqual(splitReference('KR-1'), { id: 'KR-1' });
    assert.deepEqual(splitReference('a.okr.yaml#KR-1'), { file: 'a.okr.yaml', id: 'KR-1' });
    assert.deepEqual(splitReference('#KR-1'), { id: 'KR-1' });
  });
});
