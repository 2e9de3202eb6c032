import { describeRule } from '../harness.ts';

describeRule('ai/missing-governance', {
  fires: [
    {
      name: 'a key result on AI',
      related: [['This speaks of AI.', 'The sepsis model flags deterioration 6 hours before the ward does']],
      yaml: `
objectives:
^^^^^^^^^^
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
      message:
        'Nothing says how this AI is governed; record its validation, equity, drift and override path under ai; if this is not AI, write ai: none.',
      severity: 'warning',
    },
    {
      name: 'an objective on AI',
      related: [['This speaks of AI.', 'Bring machine learning into triage']],
      yaml: `
objectives:
^^^^^^^^^^
  - title: Bring machine learning into triage
    key_results: [Door-to-doctor time from 40 to 25 minutes]
`,
    },
    {
      name: 'the product says that it has AI',
      yaml: `
product: { id: x, ai: true }
objectives:
^^^^^^^^^^
  - title: Calmer nights
    key_results:
      - Falls at or below 2 per 1,000 bed days
`,
    },
    {
      name: 'a category of the author',
      related: [['This speaks of AI.', 'Sensitivity on CT']],
      yaml: `
objectives:
^^^^^^^^^^
  - title: See strokes sooner
    key_results:
      - { title: Sensitivity on CT, category: ai, target: 92% }
`,
    },
    {
      name: 'the key stands there and says nothing',
      related: [['This speaks of AI.', 'The sepsis model flags deterioration 6 hours before the ward does']],
      yaml: `
ai:
objectives:
^^^^^^^^^^
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
    {
      name: 'a draft is told more softly',
      related: [['This speaks of AI.', 'The sepsis model flags deterioration 6 hours before the ward does']],
      yaml: `
status: draft
objectives:
^^^^^^^^^^
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
      severity: 'info',
    },
  ],
  quiet: [
    {
      name: 'no AI anywhere',
      yaml: `
objectives:
  - title: Calmer nights
    key_results:
      - Falls at or below 2 per 1,000 bed days
`,
    },
    {
      name: 'the block is there, its gaps have rules of their own',
      yaml: `
ai: {}
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
    {
      name: 'the author says that there is none',
      yaml: `
ai: none
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
    {
      name: 'a product that declares to have none',
      yaml: `
product: { ai: false }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
    {
      name: 'an algorithm on paper',
      yaml: `
objectives:
  - title: Use the resuscitation algorithm poster in every bay
    key_results: [The care model covers 12 of 12 wards]
`,
    },
    {
      name: 'no objectives yet',
      yaml: `
product: { ai: true }
objectives: []
`,
    },
    {
      name: 'ignored with a reason',
      yaml: `
# okr-ignore-file ai/missing-governance -- recorded in the portfolio file
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
  ],
  fixes: [
    {
      name: 'the block, above the objectives',
      yaml: `
product: { id: tide, ai: true }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
      title: 'Add the AI governance block',
      after: `
product: { id: tide, ai: true }
ai:
  deployed: true
  training_data_audit: { representation: TODO, date: TODO }
  validation: { reference_standard: TODO, cohort: TODO, sensitivity: TODO, specificity: TODO }
  equity: { groups: [sex, age-band], metric: false-negative-rate, max_gap: 2pp }
  drift: { metric: auroc, alarm: -0.03, review: monthly, owner: TODO }
  explainability: TODO
  override_path: TODO
  decision_log: TODO
  ethics_review: TODO
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
    {
      name: 'into a key that stands there, four spaces, comments and CRLF',
      yaml: 'product:\r\n    id: x\r\nai: # to do\r\nobjectives: # goals\r\n    - title: A\r\n      key_results:\r\n          - Our algorithm spots sepsis earlier\r\n',
      title: 'Add the AI governance block',
      after:
        'product:\r\n    id: x\r\nai: # to do\r\n    deployed: true\r\n    training_data_audit: { representation: TODO, date: TODO }\r\n    validation: { reference_standard: TODO, cohort: TODO, sensitivity: TODO, specificity: TODO }\r\n    equity: { groups: [sex, age-band], metric: false-negative-rate, max_gap: 2pp }\r\n    drift: { metric: auroc, alarm: -0.03, review: monthly, owner: TODO }\r\n    explainability: TODO\r\n    override_path: TODO\r\n    decision_log: TODO\r\n    ethics_review: TODO\r\nobjectives: # goals\r\n    - title: A\r\n      key_results:\r\n          - Our algorithm spots sepsis earlier\r\n',
    },
    {
      name: 'in braces',
      yaml: `
{ product: { id: tide }, objectives: [{ title: A, key_results: [Our algorithm spots sepsis earlier] }] }
`,
      title: 'Add the AI governance block',
      after: `
{ product: { id: tide }, ai: { deployed: true, training_data_audit: { representation: TODO, date: TODO }, validation: { reference_standard: TODO, cohort: TODO, sensitivity: TODO, specificity: TODO }, equity: { groups: [sex, age-band], metric: false-negative-rate, max_gap: 2pp }, drift: { metric: auroc, alarm: -0.03, review: monthly, owner: TODO }, explainability: TODO, override_path: TODO, decision_log: TODO, ethics_review: TODO }, objectives: [{ title: A, key_results: [Our algorithm spots sepsis earlier] }] }
`,
    },
    {
      name: 'there is no AI',
      yaml: `
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
      title: 'Say that there is no AI',
      after: `
ai: none
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
  ],
});
