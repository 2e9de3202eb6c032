import { describeRule } from '../harness.ts';

describeRule('ai/no-equity-metric', {
  fires: [
    {
      name: 'a block without equity',
      yaml: `
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
^^
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
      message:
        'A good average can hide groups for whom this AI fails; say under ai.equity which groups are compared, by what, and the largest gap.',
      severity: 'warning',
    },
    {
      name: 'equity: none',
      yaml: `
ai:
  equity: none
          ^^^^
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
    {
      name: 'equity of another kind',
      yaml: `
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
^^
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
      - Pay equity review done for 100% of nurses
`,
    },
    {
      name: 'before it is in use, too',
      yaml: `
ai: { deployed: no }
^^
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
  ],
  quiet: [
    {
      name: 'Sensitivity for dark skin within 3 points of that for light skin',
      yaml: `
ai: { deployed: true }
objectives:
  - title: AI flags sepsis for the ward
    key_results:
      - Sensitivity for dark skin within 3 points of that for light skin
`,
    },
    {
      name: 'AUROC within 0.02 for each age group',
      yaml: `
ai: { deployed: true }
objectives:
  - title: AI flags sepsis for the ward
    key_results:
      - AUROC within 0.02 for each age group
`,
    },
    {
      name: 'False-negative rate differs by at most 2 points between Black and white patients',
      yaml: `
ai: { deployed: true }
objectives:
  - title: AI flags sepsis for the ward
    key_results:
      - False-negative rate differs by at most 2 points between Black and white patients
`,
    },
    {
      name: 'groups that may not differ much',
      yaml: `
ai: { deployed: true }
objectives:
  - title: AI flags sepsis for the ward
    key_results:
      - False negatives of women and men differ by at most 2 points
`,
    },
    {
      name: 'a gap between the sexes',
      yaml: `
ai: { deployed: true }
objectives:
  - title: AI flags sepsis for the ward
    key_results:
      - Sensitivity gap between women and men under 2 points
`,
    },
    {
      name: 'groups are compared',
      yaml: `
ai: { equity: { groups: [sex, age-band], metric: false-negative-rate, max_gap: 2pp } }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
    {
      name: 'a key result compares them',
      yaml: `
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
      - Largest gap in sensitivity between patient groups at or below 2pp
`,
    },
    {
      name: 'skin tones',
      yaml: `
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
      - "Missed melanomas across skin tones: gap of 6pp to 2pp"
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
# okr-ignore-file ai/no-equity-metric -- recorded in the portfolio file
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
      name: 'into an empty block, once',
      yaml: `
ai: {}
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
      title: 'Add an equity metric',
      after: `
ai: { training_data_audit: { representation: TODO, date: TODO }, equity: { groups: [sex, age-band, skin-tone], metric: false-negative-rate, max_gap: 2pp } }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
    {
      name: 'with the audit of training data that belongs to it',
      yaml: `
ai:
  deployed: true
  # monthly
  drift: { metric: auroc }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
      title: 'Add an equity metric',
      after: `
ai:
  deployed: true
  training_data_audit: { representation: TODO, date: TODO }
  equity: { groups: [sex, age-band, skin-tone], metric: false-negative-rate, max_gap: 2pp }
  # monthly
  drift: { metric: auroc }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
    {
      name: 'the audit is there',
      yaml: `
ai: { deployed: true, training_data_audit: { representation: nine hospitals, date: 2026-08-20 } }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
      title: 'Add an equity metric',
      after: `
ai: { deployed: true, training_data_audit: { representation: nine hospitals, date: 2026-08-20 }, equity: { groups: [sex, age-band, skin-tone], metric: false-negative-rate, max_gap: 2pp } }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
    {
      name: 'in the place of one word',
      yaml: `
ai: { training_data_audit: 2026-08-20, equity: none }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
      title: 'Add an equity metric',
      after: `
ai: { training_data_audit: 2026-08-20, equity: { groups: [sex, age-band, skin-tone], metric: false-negative-rate, max_gap: 2pp } }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
    {
      name: 'four spaces, CRLF',
      yaml: 'ai:\r\n    deployed: true\r\n    training_data_audit: 2026-08-20 # by the data team\r\nobjectives:\r\n    - title: A\r\n      key_results:\r\n          - Our algorithm spots sepsis earlier\r\n',
      title: 'Add an equity metric',
      after:
        'ai:\r\n    deployed: true\r\n    training_data_audit: 2026-08-20 # by the data team\r\n    equity: { groups: [sex, age-band, skin-tone], metric: false-negative-rate, max_gap: 2pp }\r\nobjectives:\r\n    - title: A\r\n      key_results:\r\n          - Our algorithm spots sepsis earlier\r\n',
    },
  ],
});
