import { describeRule } from '../harness.ts';

describeRule('vertical/unknown', {
  fires: [
    {
      name: 'a typing slip',
      yaml: `
product: { id: demo, vertical: telehelth }
                               ^^^^^^^^^
objectives:
  - id: O-1
    title: A better year
    key_results:
      - { id: KR-1.1, title: Falls fall from 4 to 2 per 1,000 bed days }
`,
      message: "'telehelth' is no known vertical, so its checks stay off; did you mean telehealth?",
      severity: 'hint',
    },
    {
      name: 'a short name',
      yaml: `
product: { id: demo, vertical: RPM }
                               ^^^
objectives:
  - id: O-1
    title: A better year
    key_results:
      - { id: KR-1.1, title: Falls fall from 4 to 2 per 1,000 bed days }
`,
      message: "'RPM' is no known vertical, so its checks stay off; did you mean remote-patient-monitoring?",
      severity: 'hint',
    },
    {
      name: 'another word for it',
      yaml: `
product: { id: demo, vertical: telemedicine }
                               ^^^^^^^^^^^^
objectives:
  - id: O-1
    title: A better year
    key_results:
      - { id: KR-1.1, title: Falls fall from 4 to 2 per 1,000 bed days }
`,
      message: "'telemedicine' is no known vertical, so its checks stay off; did you mean telehealth?",
      severity: 'hint',
    },
    {
      name: 'in other letters',
      yaml: `
product: { id: demo, vertical: Digital Therapeutics }
                               ^^^^^^^^^^^^^^^^^^^^
objectives:
  - id: O-1
    title: A better year
    key_results:
      - { id: KR-1.1, title: Falls fall from 4 to 2 per 1,000 bed days }
`,
      message:
        "'Digital Therapeutics' is no known vertical, so its checks stay off; did you mean digital-therapeutics?",
      severity: 'hint',
    },
    {
      name: 'nothing near',
      yaml: `
product: { id: demo, vertical: agriculture }
                               ^^^^^^^^^^^
objectives:
  - id: O-1
    title: A better year
    key_results:
      - { id: KR-1.1, title: Falls fall from 4 to 2 per 1,000 bed days }
`,
      message:
        "'agriculture' is no known vertical, so its checks stay off; choose one, such as telehealth, ehr or medical-device.",
      severity: 'hint',
    },
    {
      name: 'before there are goals',
      yaml: 'product: { vertical: devise }\n                     ^^^^^^\n',
      message:
        "'devise' is no known vertical, so its checks stay off; choose one, such as telehealth, ehr or medical-device.",
      severity: 'hint',
    },
    {
      name: 'a name of the language',
      yaml: `
product: { id: demo, vertical: constructor }
                               ^^^^^^^^^^^
objectives:
  - id: O-1
    title: A better year
    key_results:
      - { id: KR-1.1, title: Falls fall from 4 to 2 per 1,000 bed days }
`,
      message:
        "'constructor' is no known vertical, so its checks stay off; choose one, such as telehealth, ehr or medical-device.",
      severity: 'hint',
    },
  ],
  quiet: [
    {
      name: 'telehealth',
      yaml: `
product: { id: demo, vertical: telehealth }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - { id: KR-1.1, title: Falls fall from 4 to 2 per 1,000 bed days }
`,
    },
    {
      name: 'ehr',
      yaml: `
product: { id: demo, vertical: ehr }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - { id: KR-1.1, title: Falls fall from 4 to 2 per 1,000 bed days }
`,
    },
    {
      name: 'digital-therapeutics',
      yaml: `
product: { id: demo, vertical: digital-therapeutics }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - { id: KR-1.1, title: Falls fall from 4 to 2 per 1,000 bed days }
`,
    },
    {
      name: 'medical-device',
      yaml: `
product: { id: demo, vertical: medical-device }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - { id: KR-1.1, title: Falls fall from 4 to 2 per 1,000 bed days }
`,
    },
    {
      name: 'remote-patient-monitoring',
      yaml: `
product: { id: demo, vertical: remote-patient-monitoring }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - { id: KR-1.1, title: Falls fall from 4 to 2 per 1,000 bed days }
`,
    },
    {
      name: 'wearable',
      yaml: `
product: { id: demo, vertical: wearable }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - { id: KR-1.1, title: Falls fall from 4 to 2 per 1,000 bed days }
`,
    },
    {
      name: 'clinical-ai',
      yaml: `
product: { id: demo, vertical: clinical-ai }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - { id: KR-1.1, title: Falls fall from 4 to 2 per 1,000 bed days }
`,
    },
    {
      name: 'clinical-decision-support',
      yaml: `
product: { id: demo, vertical: clinical-decision-support }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - { id: KR-1.1, title: Falls fall from 4 to 2 per 1,000 bed days }
`,
    },
    {
      name: 'diagnostics-ai',
      yaml: `
product: { id: demo, vertical: diagnostics-ai }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - { id: KR-1.1, title: Falls fall from 4 to 2 per 1,000 bed days }
`,
    },
    {
      name: 'patient-engagement',
      yaml: `
product: { id: demo, vertical: patient-engagement }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - { id: KR-1.1, title: Falls fall from 4 to 2 per 1,000 bed days }
`,
    },
    {
      name: 'admin',
      yaml: `
product: { id: demo, vertical: admin }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - { id: KR-1.1, title: Falls fall from 4 to 2 per 1,000 bed days }
`,
    },
    {
      name: 'hospital-management',
      yaml: `
product: { id: demo, vertical: hospital-management }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - { id: KR-1.1, title: Falls fall from 4 to 2 per 1,000 bed days }
`,
    },
    {
      name: 'supply',
      yaml: `
product: { id: demo, vertical: supply }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - { id: KR-1.1, title: Falls fall from 4 to 2 per 1,000 bed days }
`,
    },
    {
      name: 'payer',
      yaml: `
product: { id: demo, vertical: payer }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - { id: KR-1.1, title: Falls fall from 4 to 2 per 1,000 bed days }
`,
    },
    {
      name: 'pharma-companion',
      yaml: `
product: { id: demo, vertical: pharma-companion }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - { id: KR-1.1, title: Falls fall from 4 to 2 per 1,000 bed days }
`,
    },
    {
      name: 'in quotes',
      yaml: `
product: { id: demo, vertical: "telehealth" }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - { id: KR-1.1, title: Falls fall from 4 to 2 per 1,000 bed days }
`,
    },
    {
      name: 'none',
      yaml: `
product: { id: demo }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - { id: KR-1.1, title: Falls fall from 4 to 2 per 1,000 bed days }
`,
    },
    {
      name: 'not typed yet',
      yaml: `
product:
  vertical:
objectives:
  - id: O-1
    title: A better year
    key_results:
      - { id: KR-1.1, title: Falls fall from 4 to 2 per 1,000 bed days }
`,
    },
    {
      name: 'no product',
      yaml: `
objectives:
  - id: O-1
    title: A better year
    key_results:
      - { id: KR-1.1, title: Falls fall from 4 to 2 per 1,000 bed days }
`,
    },
  ],
  fixes: [
    {
      name: 'the name that was meant, flow style',
      title: 'Change to telehealth',
      yaml: `
product: { id: demo, vertical: telehelth }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - { id: KR-1.1, title: Falls fall from 4 to 2 per 1,000 bed days }
`,
      after: `
product: { id: demo, vertical: telehealth }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - { id: KR-1.1, title: Falls fall from 4 to 2 per 1,000 bed days }
`,
    },
    {
      name: 'block style, with a comment',
      title: 'Change to remote-patient-monitoring',
      yaml: `
product:
  vertical: rpm # at home
objectives:
  - id: O-1
    title: A better year
    key_results:
      - { id: KR-1.1, title: Falls fall from 4 to 2 per 1,000 bed days }
`,
      after: `
product:
  vertical: remote-patient-monitoring # at home
objectives:
  - id: O-1
    title: A better year
    key_results:
      - { id: KR-1.1, title: Falls fall from 4 to 2 per 1,000 bed days }
`,
    },
    {
      name: 'quotes stay, CRLF',
      title: 'Change to supply',
      yaml: 'product:\r\n    vertical: "Supply Chain"\r\nobjectives:\r\n  - id: O-1\r\n    title: A better year\r\n    key_results:\r\n      - { id: KR-1.1, title: Falls fall from 4 to 2 per 1,000 bed days }\r\n',
      after:
        'product:\r\n    vertical: "supply"\r\nobjectives:\r\n  - id: O-1\r\n    title: A better year\r\n    key_results:\r\n      - { id: KR-1.1, title: Falls fall from 4 to 2 per 1,000 bed days }\r\n',
    },
  ],
});
