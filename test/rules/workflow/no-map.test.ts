import { describeRule } from '../harness.ts';

describeRule('workflow/no-map', {
  fires: [
    {
      name: 'an empty list says nothing',
      yaml: `
workflows: []
objectives:
^^^^^^^^^^
  - title: Better days
    key_results:
      - 60% of nurses use the list
`,
    },
    {
      name: 'a clinical product with clinicians',
      yaml: `
product: { vertical: ehr }
roles: [nurse]
objectives:
^^^^^^^^^^
  - title: Better days
    key_results:
      - Zero falls
`,
      message:
        'No workflow is mapped, so nobody sees where this product helps; list the work, who does it and where it sticks under workflows.',
      severity: 'hint',
    },
    {
      name: 'clinicians who are measured',
      yaml: `
objectives:
^^^^^^^^^^
  - title: Better days
    key_results:
      - 60% of nurses use the list
`,
    },
    {
      name: 'a clinical product that names no roles',
      yaml: `
product: { vertical: remote-patient-monitoring }
objectives:
^^^^^^^^^^
  - title: Safer nights
    key_results:
      - Alerts answered within 5 minutes from 70% to 95%
`,
    },
    {
      name: 'the key stands there and says nothing',
      yaml: `
workflows:
objectives:
^^^^^^^^^^
  - title: Better days
    key_results:
      - 60% of nurses use the list
`,
    },
    {
      name: 'a clinician among other roles',
      yaml: `
product: { vertical: ehr }
roles: [patient, nurse]
objectives:
^^^^^^^^^^
  - title: Better days
    key_results: [Zero falls]
`,
    },
    {
      name: 'clinicians who are measured in one objective of several',
      yaml: `
product: { vertical: ehr }
roles: [patient]
objectives:
^^^^^^^^^^
  - title: Better days
    key_results: [Zero falls, 60% of nurses use the list]
  - title: Better nights
    key_results: [Zero falls]
`,
    },
  ],
  quiet: [
    {
      name: 'other roles, and no clinician who is measured',
      yaml: `
product: { vertical: ehr }
roles: [patient]
objectives:
  - title: Better days
    key_results: [Zero falls]
`,
    },
    {
      name: 'mapped',
      yaml: `
workflows:
  - { name: morning review, roles: [nurse], minutes_now: 40, friction: [typing twice] }
objectives:
  - title: Better days
    key_results:
      - 60% of nurses use the list
`,
    },
    {
      name: 'mapped elsewhere',
      yaml: `
workflows: docs/workflows.md
objectives:
  - title: Better days
    key_results:
      - 60% of nurses use the list
`,
    },
    {
      name: 'infrastructure, without clinicians',
      yaml: `
product: { vertical: ehr }
roles: [engineer]
objectives:
  - title: Better days
    key_results:
      - Uptime of 99.9%
`,
    },
    {
      name: 'patients alone',
      yaml: `
product: { vertical: digital-therapeutics }
roles: [patient]
objectives:
  - title: Better days
    key_results:
      - PHQ-9 from 14 to 9
`,
    },
    {
      name: 'outside care',
      yaml: `
product: { clinical: false }
roles: [nurse]
objectives:
  - title: Better days
    key_results:
      - Zero falls
`,
    },
    {
      name: 'no objectives yet',
      yaml: `
product: { vertical: ehr }
roles: [nurse]
objectives: []
`,
    },
    {
      name: 'ignored with a reason',
      yaml: `
# okr-ignore-file workflow/no-map -- recorded in the portfolio file
objectives:
  - title: Better days
    key_results:
      - 60% of nurses use the list
`,
    },
  ],
  fixes: [
    {
      name: 'above the objectives, with their comment',
      yaml: `
product: { vertical: ehr }
roles: [nurse] # wards

# Goals of the quarter
objectives:
  - title: Better days
    key_results:
      - Zero falls
`,
      title: 'Add a map of workflows',
      after: `
product: { vertical: ehr }
roles: [nurse] # wards
workflows:
  - name: TODO
    roles: [nurse]
    minutes_now: TODO
    friction: [TODO]

# Goals of the quarter
objectives:
  - title: Better days
    key_results:
      - Zero falls
`,
    },
    {
      name: 'into the key',
      yaml: `
workflows: # to do
objectives:
  - title: Better days
    key_results:
      - 60% of nurses use the list
`,
      title: 'Add a map of workflows',
      after: `
workflows: # to do
  - name: TODO
    roles: [physician, nurse]
    minutes_now: TODO
    friction: [TODO]
objectives:
  - title: Better days
    key_results:
      - 60% of nurses use the list
`,
    },
    {
      name: 'in braces',
      yaml: `
{ roles: [nurse], product: { vertical: ehr }, objectives: [{ title: A, key_results: [Zero falls] }] }
`,
      title: 'Add a map of workflows',
      after: `
{ roles: [nurse], product: { vertical: ehr }, workflows: [{ name: TODO, roles: [nurse], minutes_now: TODO, friction: [TODO] }], objectives: [{ title: A, key_results: [Zero falls] }] }
`,
    },
    {
      name: 'four spaces, CRLF',
      yaml: 'product:\r\n    vertical: ehr\r\nroles:\r\n    - nurse\r\nobjectives:\r\n    - title: A\r\n      key_results: [Zero falls]\r\n',
      title: 'Add a map of workflows',
      after:
        'product:\r\n    vertical: ehr\r\nroles:\r\n    - nurse\r\nworkflows:\r\n    - name: TODO\r\n      roles: [nurse]\r\n      minutes_now: TODO\r\n      friction: [TODO]\r\nobjectives:\r\n    - title: A\r\n      key_results: [Zero falls]\r\n',
    },
  ],
});
