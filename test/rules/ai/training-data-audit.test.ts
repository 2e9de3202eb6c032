import { describeRule } from '../harness.ts';

describeRule('ai/training-data-audit', {
  fires: [
    {
      name: 'a block without an audit',
      yaml: `
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
^^
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
      message:
        'Nothing says whom the training data represents; check it for missing groups and record the day under ai.training_data_audit.',
      severity: 'info',
    },
    {
      name: 'an audit without a date',
      yaml: `
ai:
  training_data_audit: { representation: nine hospitals }
  ^^^^^^^^^^^^^^^^^^^
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
      message:
        'This audit of the training data has no date; add the day, so that readers know which data it was about.',
    },
    {
      name: 'the key stands there and says nothing',
      yaml: `
ai:
^^
  deployed: yes
  training_data_audit:
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
    {
      name: 'training of people is another one',
      yaml: `
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
^^
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
      - 90% of nurses complete the training course
`,
    },
  ],
  quiet: [
    {
      name: 'audited',
      yaml: `
ai: { training_data_audit: { representation: nine hospitals, date: 2026-08-20 } }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
    {
      name: 'in a document',
      yaml: `
ai: { training_data_audit: docs/ai/audit-2026.md }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
    {
      name: 'a key result asks for it',
      yaml: `
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
      - Training data covers 12 of 12 age and sex groups at 5% or more
`,
    },
    {
      name: 'no block: missing-governance speaks',
      yaml: `
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
    {
      name: 'there is no AI',
      yaml: `
ai: none
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
    {
      name: 'ignored with a reason',
      yaml: `
# okr-ignore-file ai/training-data-audit -- recorded in the portfolio file
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
  ],
  fixes: [
    {
      name: 'a date that says none',
      title: 'Enter the day of the audit',
      yaml: `
ai:
  training_data_audit: { representation: adults, date: none } # asked for
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
      after: `
ai:
  training_data_audit: { representation: adults, date: TODO } # asked for
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
    {
      name: 'none gives way to the audit',
      yaml: `
ai: { training_data_audit: none }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
      after: `
ai: { training_data_audit: { representation: TODO, date: TODO } }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
    {
      name: 'at its place',
      yaml: `
ai:
  deployed: true # since May
  # agreed
  drift: { metric: auroc }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
      title: 'Record the audit of training data',
      after: `
ai:
  deployed: true # since May
  training_data_audit: { representation: TODO, date: TODO }
  # agreed
  drift: { metric: auroc }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
    {
      name: 'only the date is missing',
      yaml: `
ai:
  training_data_audit:
    representation: nine hospitals # of three states
  drift: { metric: auroc }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
      title: 'Record the audit of training data',
      after: `
ai:
  training_data_audit:
    representation: nine hospitals # of three states
    date: TODO
  drift: { metric: auroc }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
    {
      name: 'in braces',
      yaml: `
ai: { deployed: true }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
      title: 'Record the audit of training data',
      after: `
ai: { deployed: true, training_data_audit: { representation: TODO, date: TODO } }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
    {
      name: 'four spaces, CRLF',
      yaml: 'ai:\r\n    deployed: true\r\nobjectives:\r\n    - title: A\r\n      key_results:\r\n          - Our algorithm spots sepsis earlier\r\n',
      title: 'Record the audit of training data',
      after:
        'ai:\r\n    deployed: true\r\n    training_data_audit: { representation: TODO, date: TODO }\r\nobjectives:\r\n    - title: A\r\n      key_results:\r\n          - Our algorithm spots sepsis earlier\r\n',
    },
  ],
});
