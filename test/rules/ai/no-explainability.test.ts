import { describeRule } from '../harness.ts';

describeRule('ai/no-explainability', {
  fires: [
    {
      name: 'decision support without an explanation',
      yaml: `
product: { id: tideline, vertical: clinical-decision-support, ai: true }
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
^^
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
      message:
        'Clinicians need to see why this AI says what it says before they act on it; say under ai.explainability what they are shown.',
      severity: 'info',
    },
    {
      name: 'a title that detects',
      yaml: `
product: { clinical: true }
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
^^
objectives:
  - title: Better days
    key_results:
      - The AI detects melanoma in 92% of cases
`,
    },
    {
      name: 'a black box',
      yaml: `
product: { id: tideline, vertical: clinical-decision-support, ai: true }
ai:
  explainability: black-box
                  ^^^^^^^^^
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
    {
      name: 'explainability: none',
      yaml: `
product: { id: tideline, vertical: clinical-decision-support, ai: true }
ai: { explainability: none }
                      ^^^^
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
    {
      name: 'an explanation of benefits is none',
      yaml: `
product: { id: tideline, vertical: clinical-decision-support, ai: true }
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
^^
objectives:
  - title: Better days
    key_results:
      - Explanation of benefits sent within 5 days for 90% of claims
`,
    },
  ],
  quiet: [
    {
      name: 'physicians see the reasons',
      yaml: `
product: { vertical: clinical-decision-support }
ai: { deployed: true }
objectives:
  - title: AI flags sepsis for the ward
    key_results:
      - All physicians see the reasons behind a recommendation of the AI
`,
    },
    {
      name: 'said',
      yaml: `
product: { id: tideline, vertical: clinical-decision-support, ai: true }
ai: { explainability: reasons-shown-to-clinician }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
    {
      name: 'a key result shows the reasons',
      yaml: `
product: { id: tideline, vertical: clinical-decision-support, ai: true }
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
objectives:
  - title: Better days
    key_results:
      - Alerts shown with the reason from 20% to 95%
`,
    },
    {
      name: 'AI for the office',
      yaml: `
product: { clinical: true, ai: true }
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
objectives:
  - title: Better days
    key_results:
      - AI detects claim denials in 90% of cases before they are sent
`,
    },
    {
      name: 'a product outside care',
      yaml: `
product: { vertical: supply, ai: true }
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
objectives:
  - title: Better days
    key_results:
      - AI recommends orders for 80% of stock
`,
    },
    {
      name: 'no word on decisions',
      yaml: `
product: { clinical: true, ai: true }
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
objectives:
  - title: Calmer nights
    key_results:
      - Falls at or below 2 per 1,000 bed days
`,
    },
    {
      name: 'patients who would recommend it',
      yaml: `
product: { clinical: true, ai: true }
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
objectives:
  - title: Better days
    key_results:
      - 70% of patients would recommend the app
`,
    },
    {
      name: 'no block: missing-governance speaks',
      yaml: `
product: { id: tideline, vertical: clinical-decision-support, ai: true }
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
# okr-ignore-file ai/no-explainability -- recorded in the portfolio file
product: { id: tideline, vertical: clinical-decision-support, ai: true }
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
product: { id: tideline, vertical: clinical-decision-support, ai: true }
ai:
  deployed: true # since May
  # agreed
  override_path: docs/override.md
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
      title: 'Say what clinicians see of the reasons',
      after: `
product: { id: tideline, vertical: clinical-decision-support, ai: true }
ai:
  deployed: true # since May
  explainability: TODO
  # agreed
  override_path: docs/override.md
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
    {
      name: 'a black box gives way',
      yaml: `
product: { id: tideline, vertical: clinical-decision-support, ai: true }
ai: { explainability: black-box, deployed: true }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
      title: 'Say what clinicians see of the reasons',
      after: `
product: { id: tideline, vertical: clinical-decision-support, ai: true }
ai: { explainability: TODO, deployed: true }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
    {
      name: 'four spaces, CRLF',
      yaml: 'product:\r\n    vertical: clinical-ai\r\n    ai: true\r\nai:\r\n    deployed: true\r\nobjectives:\r\n  - title: Fewer sepsis deaths\r\n    key_results:\r\n      - The sepsis model flags deterioration 6 hours before the ward does\r\n',
      title: 'Say what clinicians see of the reasons',
      after:
        'product:\r\n    vertical: clinical-ai\r\n    ai: true\r\nai:\r\n    deployed: true\r\n    explainability: TODO\r\nobjectives:\r\n  - title: Fewer sepsis deaths\r\n    key_results:\r\n      - The sepsis model flags deterioration 6 hours before the ward does\r\n',
    },
  ],
});
