import { crlf, describeRule } from '../harness.ts';

describeRule('balance/patient-and-provider', {
  fires: [
    {
      name: 'who is measured, and not who is declared beside them',
      yaml: `
roles: [patient, nurse, caregiver]
^^^^^
objectives:
  - title: A
    key_results:
      - 60% of patients use the app every week
`,
      message:
        'The use or opinion of patients is measured, that of nurses is not; a product for both needs both.',
    },
    {
      name: 'patients are measured, those who treat them are not',
      yaml: `
roles: [physician, nurse, patient]
^^^^^
objectives:
  - title: A
    key_results:
      - 60% of patients use the app every week
      - { title: Alerts answered within 5 minutes, segment: nurse, category: safety, target: 95% }
`,
      message:
        'The use or opinion of patients is measured, that of physicians and nurses is not; a product for both needs both.',
      severity: 'hint',
    },
    {
      name: 'the reverse, by segment and opinion, in a list of lines with CRLF',
      yaml: 'roles:\r\n^^^^^\n  - doctors\r\n  - caregiver\r\nobjectives:\r\n- title: A\r\n  key_results:\r\n  - { title: Ease of use, category: experience, segment: physician, target: 4.2/5 }\r\n',
      message: /^The use or opinion of doctors is measured, that of caregivers is not;/,
    },
  ],
  quiet: [
    {
      name: 'a wait for a visit is no use',
      yaml: `
roles: [patient, physician]
objectives:
  - title: Sooner
    key_results:
      - { title: Median days from request to first video visit, segment: patient, baseline: 12, target: 5, unit: days }
`,
    },
    {
      name: 'both sides',
      yaml: 'roles: [physician, patient]\nobjectives:\n  - title: A\n    key_results:\n      - 60% of patients use the app every week\n      - 70% of physicians use the list every week\n',
    },
    {
      name: 'a word for all who treat patients',
      yaml: 'roles: [physician, patient]\nobjectives:\n  - title: A\n    key_results:\n      - 60% of patients use the app every week\n      - 70% of clinicians use the list every week\n',
    },
    {
      name: 'a product for one side',
      yaml: 'roles: [physician, nurse]\nobjectives:\n  - title: A\n    key_results: [70% of physicians use the list every week]\n',
    },
    {
      name: 'a product that only staff work with',
      yaml: 'product: { vertical: clinical-decision-support }\nroles: [physician, patient]\nobjectives:\n  - title: A\n    key_results: [70% of physicians use the list every week]\n',
    },
    {
      name: 'staff who do not treat',
      yaml: 'roles: [patient, scheduler]\nobjectives:\n  - title: A\n    key_results: [60% of patients use the app every week]\n',
    },
    {
      name: 'nobody says for whom it is',
      yaml: 'objectives:\n  - title: A\n    key_results: [60% of patients use the app every week]\n',
    },
    {
      name: 'neither side’s use is a goal',
      yaml: 'roles: [physician, patient]\nobjectives:\n  - title: A\n    key_results: [Zero falls of patients]\n',
    },
    {
      name: 'nothing is missed where the source cannot be read',
      yaml: 'roles: [physician, patient]\nobjectives:\n  - title: A\n    key_results:\n      - 60% of patients use the app every week\n      - title: "70%\n',
    },
  ],
  fixes: [
    {
      name: 'a key result for the first role of the other side',
      yaml: `
roles: [patient, nurse] # both
objectives:
  - title: A
    key_results:
      - id: KR-1
        title: 60% of patients use the app every week # audit log
`,
      title: 'Add a key result about nurses',
      after: `
roles: [patient, nurse] # both
objectives:
  - title: A
    key_results:
      - id: KR-1
        title: 60% of patients use the app every week # audit log
      - id: KR-2
        title: TODO
        category: experience
        segment: nurse
        direction: increase
        baseline: TODO
        target: TODO
        unit: TODO
        owner: TODO
`,
    },
    {
      name: 'in brackets',
      yaml: 'roles: [patient, nurse]\nobjectives:\n    - { title: A, key_results: [70% of nurses use the list every week] }\n',
      after:
        'roles: [patient, nurse]\nobjectives:\n    - { title: A, key_results: [70% of nurses use the list every week, { id: KR-1, title: TODO, category: experience, segment: patient, direction: increase, baseline: TODO, target: TODO, unit: TODO, owner: TODO }] }\n',
    },
    {
      name: 'four spaces, a comment, CRLF',
      yaml: crlf(`
roles: [patient, nurse]
objectives:
    - title: A
      key_results:
          - id: KR-1
            title: 70% of nurses use the list every week # audit log
`),
      after: crlf(`
roles: [patient, nurse]
objectives:
    - title: A
      key_results:
          - id: KR-1
            title: 70% of nurses use the list every week # audit log
          - id: KR-2
            title: TODO
            category: experience
            segment: patient
            direction: increase
            baseline: TODO
            target: TODO
            unit: TODO
            owner: TODO
`),
    },
  ],
});
