import { describeRule } from '../harness.ts';

describeRule('ai/no-conflict-escalation', {
  fires: [
    {
      name: 'AI in care without a path',
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
        'Nothing says what happens when the AI and the clinician disagree; say under ai.override_path who decides and who reviews the case.',
      severity: 'warning',
    },
    {
      name: 'override_path: none',
      yaml: `
product: { id: tideline, vertical: clinical-decision-support, ai: true }
ai:
  override_path: none
                 ^^^^
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
    {
      name: 'overridden alerts are a number, no path',
      yaml: `
product: { id: tideline, vertical: clinical-decision-support, ai: true }
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
^^
objectives:
  - title: Better days
    key_results:
      - Interruptive AI alerts overridden by nurses from 61% to 45%
`,
    },
    {
      name: 'the goals make it clinical',
      yaml: `
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
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
      name: 'a pharmacist signs each one off',
      yaml: `
product: { vertical: clinical-decision-support }
ai: { deployed: true }
objectives:
  - title: AI flags sepsis for the ward
    key_results:
      - Every recommendation of the AI signed off by a pharmacist before it is given
`,
    },
    {
      name: 'a path',
      yaml: `
product: { id: tideline, vertical: clinical-decision-support, ai: true }
ai: { override_path: docs/ai/clinical-override.md }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
    {
      name: 'a key result on disagreement',
      yaml: `
product: { id: tideline, vertical: clinical-decision-support, ai: true }
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
objectives:
  - title: Better days
    key_results:
      - Cases of disagreement between AI and physician reviewed within 7 days, 60% to 95%
`,
    },
    {
      name: 'a human in the loop',
      yaml: `
product: { id: tideline, vertical: clinical-decision-support, ai: true }
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
objectives:
  - title: Better days
    key_results:
      - 100% of AI reports reviewed by a radiologist before release
`,
    },
    {
      name: 'AI for the office',
      yaml: `
product: { clinical: true }
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
objectives:
  - title: Better days
    key_results:
      - AI drafts billing codes for 80% of visits
`,
    },
    {
      name: 'a product outside care',
      yaml: `
product: { vertical: supply, ai: true }
ai: { deployed: true, validation: { sensitivity: 84%, specificity: 88% } }
objectives:
  - title: Calmer nights
    key_results:
      - Falls at or below 2 per 1,000 bed days
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
# okr-ignore-file ai/no-conflict-escalation -- recorded in the portfolio file
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
  # kept 6 years
  decision_log: alert table
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
      title: 'Add an override path',
      after: `
product: { id: tideline, vertical: clinical-decision-support, ai: true }
ai:
  deployed: true # since May
  override_path: TODO
  # kept 6 years
  decision_log: alert table
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
    {
      name: 'in braces',
      yaml: `
product: { id: tideline, vertical: clinical-decision-support, ai: true }
ai: { override_path: none }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
      title: 'Add an override path',
      after: `
product: { id: tideline, vertical: clinical-decision-support, ai: true }
ai: { override_path: TODO }
objectives:
  - title: Fewer sepsis deaths
    key_results:
      - The sepsis model flags deterioration 6 hours before the ward does
`,
    },
    {
      name: 'four spaces, CRLF',
      yaml: 'product:\r\n    vertical: clinical-ai\r\n    ai: true\r\nai:\r\n    deployed: true\r\nobjectives:\r\n  - title: Fewer sepsis deaths\r\n    key_results:\r\n      - The sepsis model flags deterioration 6 hours before the ward does\r\n',
      title: 'Add an override path',
      after:
        'product:\r\n    vertical: clinical-ai\r\n    ai: true\r\nai:\r\n    deployed: true\r\n    override_path: TODO\r\nobjectives:\r\n  - title: Fewer sepsis deaths\r\n    key_results:\r\n      - The sepsis model flags deterioration 6 hours before the ward does\r\n',
    },
  ],
});
