import { describeRule } from '../harness.ts';

describeRule('ai/no-drift-monitoring', {
  fires: [
    {
      name: 'patients are monitored, the model is not',
      yaml: `
ai: { deployed: true }
^^
objectives:
  - title: AI flags sepsis for the ward
    key_results:
      - Patients flagged by the model are monitored weekly on 12 of 12 wards
`,
    },
    {
      name: 'a block without drift',
      yaml: `
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
^^
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
      message:
        'A model can get worse unseen as patients and practice change; say under ai.drift what is watched, when it alarms and who looks.',
      severity: 'warning',
    },
    {
      name: 'drift: none',
      yaml: `
ai:
  deployed: true
  drift: none
         ^^^^
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
    {
      name: 'the product has AI, no key result names it',
      yaml: `
product: { ai: true }
ai: { decision_log: yes }
^^
objectives:
  - title: Calmer nights
    key_results:
      - Falls at or below 2 per 1,000 bed days
`,
    },
    {
      name: 'drift of something else',
      yaml: `
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
^^
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
      - Sensor drift of the pumps below 1%
`,
    },
    {
      name: 'the key stands there and says nothing',
      yaml: `
ai:
^^
  deployed: yes
  drift:
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
  ],
  quiet: [
    {
      name: 'Population stability index under 0.1',
      yaml: `
ai: { deployed: true }
objectives:
  - title: AI flags sepsis for the ward
    key_results:
      - Population stability index under 0.1
`,
    },
    {
      name: 'Model retrained within 30 days when the AUROC drops by 0.03',
      yaml: `
ai: { deployed: true }
objectives:
  - title: AI flags sepsis for the ward
    key_results:
      - Model retrained within 30 days when the AUROC drops by 0.03
`,
    },
    {
      name: 'Alarm when the positive predictive value falls under 20%',
      yaml: `
ai: { deployed: true }
objectives:
  - title: AI flags sepsis for the ward
    key_results:
      - Alarm when the positive predictive value falls under 20%
`,
    },
    {
      name: 'Monthly performance report on the model for 12 of 12 sites',
      yaml: `
ai: { deployed: true }
objectives:
  - title: AI flags sepsis for the ward
    key_results:
      - Monthly performance report on the model for 12 of 12 sites
`,
    },
    {
      name: 'its performance is monitored',
      yaml: `
ai: { deployed: true }
objectives:
  - title: AI flags sepsis for the ward
    key_results:
      - Model performance monitored weekly on 12 of 12 wards
`,
    },
    {
      name: 'a number of the live model that is checked',
      yaml: `
ai: { deployed: true }
objectives:
  - title: AI flags sepsis for the ward
    key_results:
      - AUROC of the live model checked every month, never under 0.82
`,
    },
    {
      name: 'it is watched',
      yaml: `
ai: { drift: { metric: auroc, alarm: -0.03, review: monthly, owner: ana } }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
    {
      name: 'in words',
      yaml: `
ai: { drift: docs/ai/drift.md }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
    {
      name: 'a key result watches it',
      yaml: `
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
      - Drift review starts when AUROC falls more than 0.03 below baseline
`,
    },
    {
      name: 'recalibration as a goal',
      yaml: `
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
      - Model recalibrated within 14 days of an alarm in 95% of cases
`,
    },
    {
      name: 'not in use yet',
      yaml: `
ai: { deployed: false, equity: { groups: [sex] } }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
  ],
  fixes: [
    {
      name: 'in a block, at its place, comments kept',
      yaml: `
ai:
  deployed: true # since May
  # shown beside each alert
  explainability: three values
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
      title: 'Add drift monitoring',
      after: `
ai:
  deployed: true # since May
  drift: { metric: auroc, alarm: -0.03, review: monthly, owner: TODO }
  # shown beside each alert
  explainability: three values
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
    {
      name: 'in braces',
      yaml: `
ai: { deployed: true, decision_log: yes }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
      title: 'Add drift monitoring',
      after: `
ai: { deployed: true, drift: { metric: auroc, alarm: -0.03, review: monthly, owner: TODO }, decision_log: yes }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
    {
      name: 'in the place of one word',
      yaml: `
ai: { deployed: true, drift: none }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
      title: 'Add drift monitoring',
      after: `
ai: { deployed: true, drift: { metric: auroc, alarm: -0.03, review: monthly, owner: TODO } }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
    {
      name: 'a block that is one word',
      yaml: `
ai: true
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
      title: 'Add drift monitoring',
      after: `
ai: { deployed: true, drift: { metric: auroc, alarm: -0.03, review: monthly, owner: TODO } }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
    {
      name: 'four spaces, CRLF',
      yaml: 'ai:\r\n    deployed: true\r\nobjectives:\r\n    - title: A\r\n      key_results:\r\n          - Our algorithm spots sepsis earlier\r\n',
      title: 'Add drift monitoring',
      after:
        'ai:\r\n    deployed: true\r\n    drift: { metric: auroc, alarm: -0.03, review: monthly, owner: TODO }\r\nobjectives:\r\n    - title: A\r\n      key_results:\r\n          - Our algorithm spots sepsis earlier\r\n',
    },
  ],
});
