import { describeRule } from '../harness.ts';

describeRule('governance/no-prioritisation', {
  fires: [
    {
      name: 'nothing is ranked',
      yaml: `
product: { id: night-watch, vertical: telehealth }
objectives:
^^^^^^^^^^
  - { title: A, key_results: [Falls of 2] }
  - { title: B, key_results: [Falls of 1] }
`,
      message:
        'Nothing ranks these 2 objectives, so the loudest one wins; score each for patient safety, regulation and the rest under priority.',
      severity: 'hint',
    },
    {
      name: 'one is not ranked, on its title',
      yaml: `
product: { id: night-watch, vertical: telehealth }
objectives:
  - title: Safer nights
    priority: { patient_safety: 5 }
  - title: Shorter days
           ^^^^^^^^^^^^
`,
      message:
        'This objective has no scores, so it cannot be ranked against the others; add them under priority.',
    },
    {
      name: 'two are not',
      yaml: `
product: { id: night-watch, vertical: telehealth }
objectives:
  - { title: Safer nights, priority: { patient_safety: 5 } }
  - title: Shorter days
           ^^^^^^^^^^^^
  - title: Better food
           ^^^^^^^^^^^
`,
      message:
        'This objective has no scores, so it cannot be ranked against the others; add them under priority.',
    },
    {
      name: 'a plain text',
      yaml: `
product: { id: night-watch, vertical: telehealth }
objectives:
  - Safer nights
    ^^^^^^^^^^^^
  - { title: B, priority: { regulatory: 2 } }
`,
      message:
        'This objective has no scores, so it cannot be ranked against the others; add them under priority.',
    },
    {
      name: 'patient data',
      yaml: `
product: { vertical: admin, phi: yes }
objectives:
^^^^^^^^^^
  - { title: A }
  - { title: B }
`,
      message:
        'Nothing ranks these 2 objectives, so the loudest one wins; score each for patient safety, regulation and the rest under priority.',
    },
  ],
  quiet: [
    {
      name: 'all are ranked',
      yaml: `
product: { id: night-watch, vertical: telehealth }
objectives:
  - id: O-1
    title: Grow in the south
    priority: { patient_safety: 3 }
    key_results: [Revenue of $4M]
  - id: O-2
    title: Safer nights
    priority: { patient_safety: 5 }
    key_results: [Falls of 2]
`,
    },
    {
      name: 'one objective',
      yaml: `
product: { id: night-watch, vertical: telehealth }
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
    },
    {
      name: 'the others are over',
      yaml: `
product: { id: night-watch, vertical: telehealth }
objectives:
  - { title: A }
  - { title: B, status: done }
  - { title: C, status: dropped }
  - { title: D, status: paused }
`,
    },
    {
      name: 'neither care nor patient data',
      yaml: `
product: { vertical: payer }
objectives:
  - { title: A }
  - { title: B }
`,
    },
    {
      name: 'nothing is known',
      yaml: `
objectives:
  - { title: Grow }
  - { title: Earn }
`,
    },
    {
      name: 'a file that YAML cannot read',
      yaml: `
product: { clinical: yes }
own
objectives:
  - { title: A }
  - { title: B }
`,
    },
  ],
  fixes: [
    {
      name: 'all of them, in front of the key results',
      title: 'Add scores to rank by',
      yaml: `
product: { id: night-watch, vertical: telehealth }
objectives:
  - title: Safer nights # first
    key_results: [Falls of 2]
  - title: Shorter days
    initiatives: [New forms]
    key_results: [Minutes of 20]
`,
      after: `
product: { id: night-watch, vertical: telehealth }
objectives:
  - title: Safer nights # first
    priority: { patient_safety: TODO, clinical_efficacy: TODO, workflow: TODO, regulatory: TODO, financial: TODO, adoption_risk: TODO }
    key_results: [Falls of 2]
  - title: Shorter days
    priority: { patient_safety: TODO, clinical_efficacy: TODO, workflow: TODO, regulatory: TODO, financial: TODO, adoption_risk: TODO }
    initiatives: [New forms]
    key_results: [Minutes of 20]
`,
    },
    {
      name: 'flow style and a plain text',
      title: 'Add scores to rank by',
      yaml: `
product: { id: night-watch, vertical: telehealth }
objectives:
  - { title: A, key_results: [Falls of 2] }
  - Shorter days
`,
      after: `
product: { id: night-watch, vertical: telehealth }
objectives:
  - { title: A, priority: { patient_safety: TODO, clinical_efficacy: TODO, workflow: TODO, regulatory: TODO, financial: TODO, adoption_risk: TODO }, key_results: [Falls of 2] }
  - title: Shorter days
    priority: { patient_safety: TODO, clinical_efficacy: TODO, workflow: TODO, regulatory: TODO, financial: TODO, adoption_risk: TODO }
`,
    },
    {
      name: 'the one that is missing, CRLF',
      title: 'Add scores to rank by',
      yaml: 'product: { id: night-watch, vertical: telehealth }\r\nobjectives:\r\n  - title: Safer nights\r\n    priority: { patient_safety: 5 }\r\n  - title: Shorter days\r\n',
      after:
        'product: { id: night-watch, vertical: telehealth }\r\nobjectives:\r\n  - title: Safer nights\r\n    priority: { patient_safety: 5 }\r\n  - title: Shorter days\r\n    priority: { patient_safety: TODO, clinical_efficacy: TODO, workflow: TODO, regulatory: TODO, financial: TODO, adoption_risk: TODO }\r\n',
    },
    {
      name: 'four spaces',
      title: 'Add scores to rank by',
      yaml: `
product: { id: night-watch, vertical: telehealth }
objectives:
    - title: Safer nights
    - title: Shorter days
      key_results:
          - Minutes of 20
`,
      after: `
product: { id: night-watch, vertical: telehealth }
objectives:
    - title: Safer nights
      priority: { patient_safety: TODO, clinical_efficacy: TODO, workflow: TODO, regulatory: TODO, financial: TODO, adoption_risk: TODO }
    - title: Shorter days
      priority: { patient_safety: TODO, clinical_efficacy: TODO, workflow: TODO, regulatory: TODO, financial: TODO, adoption_risk: TODO }
      key_results:
          - Minutes of 20
`,
    },
    {
      name: 'a word gives way to the scores',
      yaml: 'product: { clinical: yes }\nobjectives:\n  - title: A\n    priority: high # for now\n  - title: B\n',
      after:
        'product: { clinical: yes }\nobjectives:\n  - title: A\n    priority: { patient_safety: TODO, clinical_efficacy: TODO, workflow: TODO, regulatory: TODO, financial: TODO, adoption_risk: TODO } # for now\n  - title: B\n    priority: { patient_safety: TODO, clinical_efficacy: TODO, workflow: TODO, regulatory: TODO, financial: TODO, adoption_risk: TODO }\n',
    },
  ],
});
