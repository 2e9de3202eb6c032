import { describeRule } from '../harness.ts';

describeRule('governance/stakeholder-no-success', {
  fires: [
    {
      name: 'a group without success',
      yaml: `
stakeholders:
  - { group: compliance, covered_by: [KR-1.1] }
             ^^^^^^^^^^
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
      message:
        "Nobody has said what success means to 'compliance'; say it under success, so that its key results can be checked against it.",
      severity: 'hint',
    },
    {
      name: 'in block style',
      yaml: `
stakeholders:
  - group: patients
           ^^^^^^^^
    covered_by: [KR-1.1]
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
      message:
        "Nobody has said what success means to 'patients'; say it under success, so that its key results can be checked against it.",
    },
    {
      name: 'a key without a value',
      yaml: `
stakeholders:
  - group: payers
           ^^^^^^
    success:
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
      message:
        "Nobody has said what success means to 'payers'; say it under success, so that its key results can be checked against it.",
    },
    {
      name: 'each group on its own',
      yaml: `
stakeholders: [{ group: clinical }, { group: patients, success: fewer falls }, { group: it-security }]
                        ^^^^^^^^
                                                                                        ^^^^^^^^^^^
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
    },
  ],
  quiet: [
    {
      name: 'success is told',
      yaml: `
stakeholders: [{ group: compliance, success: every release is traceable }]
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
      name: 'not applicable',
      yaml: `
stakeholders: [{ group: payers, not_applicable: internal tool }]
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
      name: 'no group yet',
      yaml: `
stakeholders: [{ covered_by: [KR-1.1] }]
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
      name: 'an item that is not typed yet',
      yaml: `
stakeholders:
  -
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
      name: 'an empty list',
      yaml: `
stakeholders: []
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
      name: 'no list',
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
      name: 'a list of names',
      yaml: `
stakeholders: [clinical, patients]
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
      name: 'a file that YAML cannot read',
      yaml: `
stakeholders: [{ group: clinical }]
own
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
    },
  ],
  fixes: [
    {
      name: 'in front of covered_by, flow style',
      title: 'Say what success means',
      yaml: `
stakeholders:
  - { group: compliance, covered_by: [KR-1.1] } # Tom
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
      after: `
stakeholders:
  - { group: compliance, success: TODO, covered_by: [KR-1.1] } # Tom
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
      name: 'block style, four spaces',
      title: 'Say what success means',
      yaml: `
stakeholders:
    - group: patients # and families
      covered_by: [KR-1.1]
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
      after: `
stakeholders:
    - group: patients # and families
      success: TODO
      covered_by: [KR-1.1]
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
      name: 'the second one, CRLF',
      title: 'Say what success means',
      yaml: 'stakeholders:\r\n  - { group: payers, not_applicable: internal }\r\n  - group: clinical\r\nobjectives:\r\n  - id: O-1\r\n    title: Safer nights\r\n    owner: maya.okafor\r\n    key_results:\r\n      - id: KR-1.1\r\n        title: Falls fall from 4 to 2 per 1,000 bed days\r\n',
      after:
        'stakeholders:\r\n  - { group: payers, not_applicable: internal }\r\n  - group: clinical\r\n    success: TODO\r\nobjectives:\r\n  - id: O-1\r\n    title: Safer nights\r\n    owner: maya.okafor\r\n    key_results:\r\n      - id: KR-1.1\r\n        title: Falls fall from 4 to 2 per 1,000 bed days\r\n',
    },
    {
      name: 'into an empty key',
      title: 'Say what success means',
      yaml: `
stakeholders:
  - group: payers
    success:
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
      after: `
stakeholders:
  - group: payers
    success: TODO
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
      name: 'quotes that hold nothing',
      yaml: 'stakeholders:\n  - { group: clinical, success: "", covered_by: [KR-1] }\nobjectives: []\n',
      after: 'stakeholders:\n  - { group: clinical, success: TODO, covered_by: [KR-1] }\nobjectives: []\n',
    },
  ],
});
