import { describeRule } from '../harness.ts';

describeRule('evidence/success-undefined', {
  fires: [
    {
      name: 'a launch in the title',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Launch the heart program in Ohio
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    key_results:
      - { title: Clinics live, target: 4 }
`,
      message:
        'Nothing says which evidence would make this launch a clinical success; agree on it beforehand under success_evidence.',
      severity: 'info',
    },
    {
      name: 'a launch among the key results',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Show what helps
           ^^^^^^^^^^^^^^^
    key_results:
      - Launch the heart program in 3 states
`,
      message:
        'Nothing says which evidence would make this launch a clinical success; agree on it beforehand under success_evidence.',
    },
    {
      name: 'a declared launch',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Bring it home
           ^^^^^^^^^^^^^
    type: launch
    key_results:
      - { title: Enrolled patients, category: adoption, target: 400 }
`,
      message:
        'Nothing says which evidence would make this launch a clinical success; agree on it beforehand under success_evidence.',
    },
    {
      name: 'an outcome does not say what counts',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Launch the heart program in Ohio
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    key_results:
      - { title: Readmissions, category: outcome, target: 15% }
`,
      message:
        'Nothing says which evidence would make this launch a clinical success; agree on it beforehand under success_evidence.',
    },
    {
      name: 'a clinical objective of another product',
      yaml: `
product: { vertical: payer }
objectives:
  - title: Launch the heart program in Ohio
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    clinical: true
`,
      message:
        'Nothing says which evidence would make this launch a clinical success; agree on it beforehand under success_evidence.',
    },
    {
      name: 'an objective of one line of text',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - Launch the heart program in Ohio
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      message:
        'Nothing says which evidence would make this launch a clinical success; agree on it beforehand under success_evidence.',
    },
  ],
  quiet: [
    {
      name: 'a dropped objective',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Launch the heart program in Ohio
    status: dropped
`,
    },
    {
      name: 'success is defined',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Launch the heart program in Ohio
    success_evidence: fewer readmissions in a stepped-wedge study
`,
    },
    {
      name: 'as a list',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Launch the heart program in Ohio
    success_evidence: [readmissions, quality of life]
`,
    },
    {
      name: 'an evidence goal beside it',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Launch the heart program in Ohio
    key_results:
      - Validation study of the program by 30 June
`,
    },
    {
      name: 'no launch',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Show what helps
    key_results:
      - Readmissions from 18% to 15%
`,
    },
    {
      name: 'after launch is a time',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Show what helps
    key_results:
      - Pain scores down from 6 to 4 three months after launch
`,
    },
    {
      name: 'a launch that organises care',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Launch online scheduling in Ohio
    key_results:
      - { title: Clinics live, target: 4 }
`,
    },
    {
      name: 'a product that is not clinical',
      yaml: `
product: { vertical: supply }
objectives:
  - title: Show what helps
    key_results:
      - Launch in 3 states
`,
    },
    {
      name: 'an objective that is not clinical',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Launch the web shop in Ohio
    clinical: false
`,
    },
    {
      name: 'a dropped launch',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Launch the heart program in Ohio
    status: dropped
`,
    },
  ],
  fixes: [
    {
      name: 'in front of the key results, comments stay',
      title: 'Say what would count as success',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - id: O-1
    title: Launch the heart program in Ohio # spring
    key_results:
      - Clinics live
`,
      after: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - id: O-1
    title: Launch the heart program in Ohio # spring
    success_evidence: TODO
    key_results:
      - Clinics live
`,
    },
    {
      name: 'without key results',
      title: 'Say what would count as success',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Launch the heart program in Ohio
    owner: ana
`,
      after: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Launch the heart program in Ohio
    owner: ana
    success_evidence: TODO
`,
    },
    {
      name: 'in braces',
      title: 'Say what would count as success',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - { title: Launch the heart program in Ohio, key_results: [Clinics live] }
`,
      after: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - { title: Launch the heart program in Ohio, success_evidence: TODO, key_results: [Clinics live] }
`,
    },
    {
      name: 'one line of text',
      title: 'Say what would count as success',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - Launch the heart program in Ohio
`,
      after: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Launch the heart program in Ohio
    success_evidence: TODO
`,
    },
    {
      name: 'four spaces, CRLF',
      title: 'Say what would count as success',
      yaml: 'product:\r\n    clinical: true\r\nobjectives:\r\n    - title: Launch the heart program in Ohio\r\n      initiatives: [train nurses]\r\n      key_results:\r\n          - Clinics live\r\n',
      after:
        'product:\r\n    clinical: true\r\nobjectives:\r\n    - title: Launch the heart program in Ohio\r\n      success_evidence: TODO\r\n      initiatives: [train nurses]\r\n      key_results:\r\n          - Clinics live\r\n',
    },
  ],
});
