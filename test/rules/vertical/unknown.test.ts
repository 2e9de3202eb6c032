import { crlf, describeRule } from '../harness.ts';

const goals = `objectives:
  - id: O-1
    title: A better year
    key_results:
      - { id: KR-1.1, title: Falls fall from 4 to 2 per 1,000 bed days }`;

describeRule('vertical/unknown', {
  fires: [
    {
      name: 'a typing slip',
      yaml: `
product: { id: demo, vertical: telehelth }
                               ^^^^^^^^^
${goals}
`,
      message: "'telehelth' is no known vertical, so its checks stay off; did you mean telehealth?",
      severity: 'hint',
    },
    {
      name: 'a short name',
      yaml: `
product: { id: demo, vertical: RPM }
                               ^^^
${goals}
`,
      message: "'RPM' is no known vertical, so its checks stay off; did you mean remote-patient-monitoring?",
    },
    {
      name: 'another word for it',
      yaml: `
product: { id: demo, vertical: telemedicine }
                               ^^^^^^^^^^^^
${goals}
`,
      message: "'telemedicine' is no known vertical, so its checks stay off; did you mean telehealth?",
    },
    {
      name: 'in quotes, with spaces',
      yaml: `
product: { id: demo, vertical: " EMR " }
                               ^^^^^^^
${goals}
`,
      message: "' EMR ' is no known vertical, so its checks stay off; did you mean ehr?",
    },
    {
      name: 'nothing near',
      yaml: `
product: { id: demo, vertical: agriculture }
                               ^^^^^^^^^^^
${goals}
`,
      message:
        "'agriculture' is no known vertical, so its checks stay off; choose one, such as telehealth, ehr or medical-device.",
    },
    {
      name: 'before there are goals',
      yaml: 'product: { vertical: devise }\n                     ^^^^^^\n',
      message:
        "'devise' is no known vertical, so its checks stay off; choose one, such as telehealth, ehr or medical-device.",
    },
    {
      name: 'a name of the language',
      yaml: `
product: { id: demo, vertical: constructor }
                               ^^^^^^^^^^^
${goals}
`,
      message:
        "'constructor' is no known vertical, so its checks stay off; choose one, such as telehealth, ehr or medical-device.",
    },
  ],
  quiet: [
    {
      name: 'in other letters',
      yaml: `
product: { id: demo, vertical: Digital Therapeutics }
${goals}
`,
    },
    {
      name: 'in capitals',
      yaml: `
product: { id: demo, vertical: EHR }
${goals}
`,
    },
    {
      name: 'still to be chosen: okr/placeholder speaks',
      yaml: `
product: { vertical: TODO }
objectives:
  - title: A
`,
    },
    {
      name: 'telehealth',
      yaml: `
product: { id: demo, vertical: telehealth }
${goals}
`,
    },
    {
      name: 'ehr',
      yaml: `
product: { id: demo, vertical: ehr }
${goals}
`,
    },
    {
      name: 'digital-therapeutics',
      yaml: `
product: { id: demo, vertical: digital-therapeutics }
${goals}
`,
    },
    {
      name: 'medical-device',
      yaml: `
product: { id: demo, vertical: medical-device }
${goals}
`,
    },
    {
      name: 'remote-patient-monitoring',
      yaml: `
product: { id: demo, vertical: remote-patient-monitoring }
${goals}
`,
    },
    {
      name: 'wearable',
      yaml: `
product: { id: demo, vertical: wearable }
${goals}
`,
    },
    {
      name: 'clinical-ai',
      yaml: `
product: { id: demo, vertical: clinical-ai }
${goals}
`,
    },
    {
      name: 'clinical-decision-support',
      yaml: `
product: { id: demo, vertical: clinical-decision-support }
${goals}
`,
    },
    {
      name: 'diagnostics-ai',
      yaml: `
product: { id: demo, vertical: diagnostics-ai }
${goals}
`,
    },
    {
      name: 'patient-engagement',
      yaml: `
product: { id: demo, vertical: patient-engagement }
${goals}
`,
    },
    {
      name: 'admin',
      yaml: `
product: { id: demo, vertical: admin }
${goals}
`,
    },
    {
      name: 'hospital-management',
      yaml: `
product: { id: demo, vertical: hospital-management }
${goals}
`,
    },
    {
      name: 'supply',
      yaml: `
product: { id: demo, vertical: supply }
${goals}
`,
    },
    {
      name: 'payer',
      yaml: `
product: { id: demo, vertical: payer }
${goals}
`,
    },
    {
      name: 'pharma-companion',
      yaml: `
product: { id: demo, vertical: pharma-companion }
${goals}
`,
    },
    {
      name: 'in quotes',
      yaml: `
product: { id: demo, vertical: "telehealth" }
${goals}
`,
    },
    {
      name: 'none',
      yaml: `
product: { id: demo }
${goals}
`,
    },
    {
      name: 'not typed yet',
      yaml: `
product:
  vertical:
${goals}
`,
    },
    {
      name: 'no product',
      yaml: `
${goals}
`,
    },
  ],
  fixes: [
    {
      name: 'the name that was meant, flow style',
      title: 'Change to telehealth',
      yaml: `
product: { id: demo, vertical: telehelth }
${goals}
`,
      after: `
product: { id: demo, vertical: telehealth }
${goals}
`,
    },
    {
      name: 'block style, with a comment',
      title: 'Change to remote-patient-monitoring',
      yaml: `
product:
  vertical: rpm # at home
${goals}
`,
      after: `
product:
  vertical: remote-patient-monitoring # at home
${goals}
`,
    },
    {
      name: 'quotes stay, CRLF',
      title: 'Change to supply',
      yaml: crlf(`
product:
    vertical: "Supply Chain"
${goals}
`),
      after: crlf(`
product:
    vertical: "supply"
${goals}
`),
    },
  ],
});
