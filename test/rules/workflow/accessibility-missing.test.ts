import { describeRule } from '../harness.ts';

describeRule('workflow/accessibility-missing', {
  fires: [
    {
      name: 'patients among the roles',
      yaml: `
product: { id: portal, vertical: patient-engagement }
roles: [patient, nurse]
^^^^^
objectives:
  - title: Better days
    key_results:
      - Missed follow-ups from 20% to 10%
`,
      message:
        'Patients may be ill, scared or unable to read this product; record its WCAG level and reading level under accessibility.',
      severity: 'info',
    },
    {
      name: 'caregivers',
      yaml: `
roles: [family-caregiver, caregiver]
^^^^^
objectives:
  - title: Better days
    key_results:
      - Falls at home from 9% to 6%
`,
    },
    {
      name: 'patients whose use is a goal',
      yaml: `
objectives:
^^^^^^^^^^
  - title: Better days
    key_results:
      - 60% of patients use the app every week
`,
    },
    {
      name: 'people with an illness who use it',
      yaml: `
objectives:
^^^^^^^^^^
  - title: Better days
    key_results:
      - People with migraine using the aura log: 40%
`,
    },
    {
      name: 'patients and others whose use is a goal among others',
      yaml: `
objectives:
^^^^^^^^^^
  - title: Better days
    key_results:
      - Missed follow-ups from 20% to 10%
      - { title: Weekly use of the app of 60%, segment: [nurse, patient] }
  - title: Less paper
    key_results:
      - Letters printed from 400 to 100
`,
    },
    {
      name: 'a block that says neither',
      yaml: `
product: { id: portal, vertical: patient-engagement }
roles: [patient, nurse]
accessibility: { languages: [en, es] }
^^^^^^^^^^^^^
objectives:
  - title: Better days
    key_results:
      - Missed follow-ups from 20% to 10%
`,
    },
    {
      name: 'data that can be reached is something else',
      yaml: `
product: { id: portal, vertical: patient-engagement }
roles: [patient, nurse]
^^^^^
objectives:
  - title: Better days
    key_results:
      - Data accessibility at 99.9%
`,
    },
  ],
  quiet: [
    {
      name: 'a standard',
      yaml: `
product: { id: portal, vertical: patient-engagement }
roles: [patient, nurse]
accessibility: { standard: WCAG-2.1-AA }
objectives:
  - title: Better days
    key_results:
      - Missed follow-ups from 20% to 10%
`,
    },
    {
      name: 'a reading level',
      yaml: `
product: { id: portal, vertical: patient-engagement }
roles: [patient, nurse]
accessibility: { reading_level: grade-6 }
objectives:
  - title: Better days
    key_results:
      - Missed follow-ups from 20% to 10%
`,
    },
    {
      name: 'in one word',
      yaml: `
product: { id: portal, vertical: patient-engagement }
roles: [patient, nurse]
accessibility: WCAG-2.2-AA
objectives:
  - title: Better days
    key_results:
      - Missed follow-ups from 20% to 10%
`,
    },
    {
      name: 'a key result',
      yaml: `
product: { id: portal, vertical: patient-engagement }
roles: [patient, nurse]
objectives:
  - title: Better days
    key_results:
      - WCAG 2.1 AA issues from 34 to 0
`,
    },
    {
      name: 'a key result among others, in one of two objectives',
      yaml: `
product: { id: portal, vertical: patient-engagement }
roles: [patient, nurse]
objectives:
  - title: Better days
    key_results:
      - Missed follow-ups from 20% to 10%
  - title: For everybody
    key_results:
      - Visits up by 10%
      - WCAG 2.1 AA issues from 34 to 0
`,
    },
    {
      name: 'plain language',
      yaml: `
product: { id: portal, vertical: patient-engagement }
roles: [patient, nurse]
objectives:
  - title: Better days
    key_results:
      - Letters in plain language from 40% to 90%
`,
    },
    {
      name: 'patients who never see it',
      yaml: `
objectives:
  - title: Better days
    key_results:
      - 60% of nurses use the list
      - Falls of patients from 3 to 2 per 1,000 bed days
`,
    },
    {
      name: 'staff alone',
      yaml: `
roles: [nurse, physician]
objectives:
  - title: Better days
    key_results:
      - Zero falls
`,
    },
    {
      name: 'a house name',
      yaml: `
roles: [ops-lead]
objectives:
  - title: Better days
    key_results:
      - Uptime of 99.9%
`,
    },
    {
      name: 'no objectives yet',
      yaml: `
product: { id: portal, vertical: patient-engagement }
roles: [patient, nurse]
objectives: []
`,
    },
    {
      name: 'ignored with a reason',
      yaml: `
# okr-ignore-file workflow/accessibility-missing -- recorded in the portfolio file
product: { id: portal, vertical: patient-engagement }
roles: [patient, nurse]
objectives:
  - title: Better days
    key_results:
      - Zero falls
`,
    },
  ],
  fixes: [
    {
      name: 'above the objectives',
      yaml: `
product: { id: portal, vertical: patient-engagement }
roles: [patient, nurse]
objectives:
  - title: Better days
    key_results:
      - Missed follow-ups from 20% to 10%
`,
      title: 'Add accessibility',
      after: `
product: { id: portal, vertical: patient-engagement }
roles: [patient, nurse]
accessibility: { standard: TODO, reading_level: TODO, languages: [TODO] }
objectives:
  - title: Better days
    key_results:
      - Missed follow-ups from 20% to 10%
`,
    },
    {
      name: 'what is missing',
      yaml: `
product: { id: portal, vertical: patient-engagement }
roles: [patient, nurse]
accessibility:
  languages: [en, es] # and more
objectives:
  - title: Better days
    key_results:
      - Missed follow-ups from 20% to 10%
`,
      title: 'Add accessibility',
      after: `
product: { id: portal, vertical: patient-engagement }
roles: [patient, nurse]
accessibility:
  languages: [en, es] # and more
  standard: TODO
  reading_level: TODO
objectives:
  - title: Better days
    key_results:
      - Missed follow-ups from 20% to 10%
`,
    },
    {
      name: 'in braces',
      yaml: `
{ roles: [patient], objectives: [{ title: A, key_results: [Zero falls] }] }
`,
      title: 'Add accessibility',
      after: `
{ roles: [patient], accessibility: { standard: TODO, reading_level: TODO, languages: [TODO] }, objectives: [{ title: A, key_results: [Zero falls] }] }
`,
    },
    {
      name: 'four spaces, CRLF',
      yaml: 'roles:\r\n    - patient\r\nobjectives:\r\n    - title: A\r\n      key_results: [Zero falls]\r\n',
      title: 'Add accessibility',
      after:
        'roles:\r\n    - patient\r\naccessibility: { standard: TODO, reading_level: TODO, languages: [TODO] }\r\nobjectives:\r\n    - title: A\r\n      key_results: [Zero falls]\r\n',
    },
  ],
});
