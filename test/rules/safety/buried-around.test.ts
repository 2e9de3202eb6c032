import assert from 'node:assert/strict';
import { findingsBeside } from '../beside.ts';
import { assertFires, assertFixes, assertQuiet } from '../harness.ts';

const id = 'safety/buried';
const file = (head: string, rest = ''): string =>
  `${head}objectives:\n  - title: Grow\n    key_results: [Revenue of $2M]\n${rest}`;
const product = 'product: { id: p, clinical: true }\n';

const fires = [
  [
    'notes of the file',
    file(`${product}notes: adverse events are in the register\n       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n`),
  ],
  [
    'a list of notes',
    file(`${product}notes: [a small budget, near misses]\n                        ^^^^^^^^^^^\n`),
  ],
  [
    'a block of text',
    file(`${product}notes: |\n       ^\n  The plan.\n  Near misses are in the register.\n`),
  ],
  [
    'a comment on top',
    `${file(`# near misses are in the register\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n${product}`)}`,
  ],
  [
    'a comment above the objectives',
    file(`${product}# near misses are in the register\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n`),
  ],
  [
    'before what stands within the objectives',
    file(`${product}# near misses\n^^^^^^^^^^^^^\n`, '    notes: adverse events\n'),
  ],
  [
    'falls and infections by their bare names',
    file(
      product,
      '    initiatives: [Log falls and infections]\n                  ^^^^^^^^^^^^^^^^^^^^^^^^\n',
    ),
  ],
] as const;

const quiet = [
  [
    'the list of risks and its comments',
    file(`${product}risks:\n  # near misses\n  - { id: R-1, text: wrong dose }\n`),
  ],
  [
    'a suppression',
    file(`# okr-ignore-file safety/buried -- near misses are a goal of the ward\n${product}`),
  ],
  ['other notes', file(`${product}notes: revenue falls in autumn\n# the infection clinic moves\n`)],
  [
    'a safety key result',
    file(
      `${product}notes: near misses are in the register\n`,
      '  - { title: Safe, key_results: [{ title: Falls, category: safety, target: 2 }] }\n',
    ),
  ],
  ['a product that gives no care', file('product: { id: p, clinical: false }\nnotes: near misses\n')],
  [
    'initiatives on other falls',
    file(product, '    initiatives: [Track fall enrolment, Prepare the fall campaign]\n'),
  ],
] as const;

describe(`${id} around the objectives`, () => {
  for (const [name, yaml] of fires) it(`fires: ${name}`, () => assertFires(id, { yaml }));
  for (const [name, yaml] of quiet) it(`quiet: ${name}`, () => assertQuiet(id, { yaml }));
  it('is quiet where another file of the product and cycle measures it', () => {
    const text = file(
      `# Harm to patients is measured in safety.okr.yaml\nproduct: { id: p, clinical: true }\ncycle: 2027-Q1\n`,
    );
    const beside = (goal: string) =>
      findingsBeside(text.replace('Revenue of $2M', goal), text).filter(({ rule }) => rule === id).length;
    assert.equal(beside('{ title: Falls, category: safety, target: "<= 2" }'), 0);
    assert.equal(beside('Revenue of $3M'), 1);
  });
  it('makes the line of a block that speaks of harm a key result of the first objective', () =>
    assertFixes(id, {
      yaml: `${product}notes: |\n  The plan.\n  Near misses are in the register.\nobjectives:\n  - title: Grow\n    key_results:\n      - Revenue of $2M\n`,
      title: 'Make it a safety key result',
      after: `${product}notes: |
  The plan.
  Near misses are in the register.
objectives:
  - title: Grow
    key_results:
      - id: KR-S1
        title: Near misses are in the register.
        category: safety
        type: guardrail
        direction: maintain
        baseline: TODO
        target: TODO
        unit: TODO
        owner: TODO
        measure: { source: safety-register, cadence: weekly }
        escalation:
          warn_at: TODO
          pause_at: TODO
          notify: [chief-medical-officer, patient-safety, product-owner]
          within: 24h
          action: review the whole OKR cycle; pause rollout goals until cleared
      - Revenue of $2M
`,
    }));
});
