import { describeRule } from '../harness.ts';

describeRule('ai/undocumented-decisions', {
  fires: [
    {
      name: 'a block without a log',
      yaml: `
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
^^
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
      message:
        'Nothing says where the recommendations of this AI are recorded, so no case can be reviewed later; name the record in ai.decision_log.',
      severity: 'info',
    },
    {
      name: 'decision_log: none',
      yaml: `
ai: { decision_log: none }
                    ^^^^
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
    {
      name: 'a log of accesses is another one',
      yaml: `
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
^^
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
      - PHI access events in the audit log reviewed monthly, 100%
`,
    },
  ],
  quiet: [
    {
      name: 'what it said and what was answered is recorded',
      yaml: `
ai: { deployed: true }
objectives:
  - title: AI flags sepsis for the ward
    key_results:
      - AI recommendations and the clinician's answer recorded for 100% of cases
`,
    },
    {
      name: 'named',
      yaml: `
ai: { decision_log: alert table with model version, kept 6 years }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
    {
      name: 'a key result records them',
      yaml: `
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
      - 100% of AI decisions reviewable with input and model version
`,
    },
    {
      name: 'a key result logs the recommendations',
      yaml: `
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
      - Every recommendation logged with its model version for 99.9% of alerts
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
# okr-ignore-file ai/undocumented-decisions -- recorded in the portfolio file
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
      name: 'at its place',
      yaml: `
ai:
  override_path: docs/override.md # agreed
  ethics_review: 2026-09-24
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
      title: 'Name the record of decisions',
      after: `
ai:
  override_path: docs/override.md # agreed
  decision_log: TODO
  ethics_review: 2026-09-24
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
    {
      name: 'in braces',
      yaml: `
ai: { decision_log: none }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
      title: 'Name the record of decisions',
      after: `
ai: { decision_log: TODO }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
    {
      name: 'four spaces, CRLF',
      yaml: 'ai:\r\n    deployed: true\r\nobjectives:\r\n    - title: A\r\n      key_results:\r\n          - Our algorithm spots sepsis earlier\r\n',
      title: 'Name the record of decisions',
      after:
        'ai:\r\n    deployed: true\r\n    decision_log: TODO\r\nobjectives:\r\n    - title: A\r\n      key_results:\r\n          - Our algorithm spots sepsis earlier\r\n',
    },
  ],
});
