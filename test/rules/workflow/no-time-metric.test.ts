import { describeRule } from '../harness.ts';

describeRule('workflow/no-time-metric', {
  fires: [
    {
      name: 'clinicians among the roles',
      yaml: `
roles: [patient, nurse]
^^^^^
objectives:
  - title: Better days
    key_results:
      - Falls at or below 2 per 1,000 bed days
`,
      message:
        'No key result says what this does to the time of nurses; measure minutes, clicks or steps before and after.',
      severity: 'info',
    },
    {
      name: 'a specialty',
      yaml: `
roles: [dermatologist]
^^^^^
objectives:
  - title: Better days
    key_results:
      - Missed melanoma at or below 3%
`,
      message:
        'No key result says what this does to the time of dermatologists; measure minutes, clicks or steps before and after.',
    },
    {
      name: 'waiting is a time, but a response time is none of theirs',
      yaml: `
roles: [physician]
^^^^^
objectives:
  - title: Better days
    key_results:
      - Response time of the portal under 2 s
`,
      message:
        'No key result says what this does to the time of physicians; measure minutes, clicks or steps before and after.',
    },
  ],
  quiet: [
    {
      name: 'taps and key presses',
      yaml: `
roles: [nurse]
objectives:
  - title: Better days
    key_results:
      - { title: Key presses to hang a new bag, category: workflow, segment: nurse, baseline: 14, target: 8 }
`,
    },
    {
      name: 'seconds',
      yaml: `
product: { clinical: true }
roles: [nurse]
objectives:
  - title: A
    key_results: [Nurses need 30 seconds per label instead of 80]
`,
    },
    {
      name: 'screens of a task',
      yaml: `
product: { clinical: true }
roles: [physician]
objectives:
  - title: A
    key_results: [Screens to sign a note from 7 to 3]
`,
    },
    {
      name: 'minutes',
      yaml: `
roles: [patient, nurse]
objectives:
  - title: Better days
    key_results:
      - Minutes of charting per nurse per shift from 60 to 45
`,
    },
    {
      name: 'clicks',
      yaml: `
roles: [patient, nurse]
objectives:
  - title: Better days
    key_results:
      - Clicks per order from 14 to 6
`,
    },
    {
      name: 'a unit',
      yaml: `
roles: [patient, nurse]
objectives:
  - title: Better days
    key_results:
      - { title: Screening for sepsis, baseline: 22, target: 12, unit: minutes }
`,
    },
    {
      name: 'steps',
      yaml: `
roles: [patient, nurse]
objectives:
  - title: Better days
    key_results:
      - Steps to order a test from 9 to 4
`,
    },
    {
      name: 'time',
      yaml: `
roles: [patient, nurse]
objectives:
  - title: Better days
    key_results:
      - Time to discharge letter from 3 days to 1
`,
    },
    {
      name: 'a house name',
      yaml: `
roles: [interventional-specialist-team-b]
objectives:
  - title: Better days
    key_results:
      - Missed stenosis at or below 3%
`,
    },
    {
      name: 'no clinicians',
      yaml: `
roles: [patient, scheduler]
objectives:
  - title: Better days
    key_results:
      - No-shows from 12% to 8%
`,
    },
    {
      name: 'no roles',
      yaml: `
objectives:
  - title: Better days
    key_results:
      - Falls at or below 2 per 1,000 bed days
`,
    },
    {
      name: 'use without workflow: another rule speaks',
      yaml: `
roles: [patient, nurse]
objectives:
  - title: Better days
    key_results:
      - 60% of nurses use the list
`,
    },
    {
      name: 'no objectives yet',
      yaml: `
roles: [patient, nurse]
objectives: []
`,
    },
    {
      name: 'ignored with a reason',
      yaml: `
# okr-ignore-file workflow/no-time-metric -- recorded in the portfolio file
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
      name: 'for the first clinical role, in the first objective',
      yaml: `
roles: [patient, nurse]
objectives:
  - title: Better days
    key_results:
      - id: KR-1.1
        title: Zero falls # at night
`,
      title: 'Add a key result on time',
      after: `
roles: [patient, nurse]
objectives:
  - title: Better days
    key_results:
      - id: KR-1.1
        title: Zero falls # at night
      - id: KR-1.2
        title: Minutes of administrative work per nurse per day
        category: workflow
        segment: nurse
        direction: decrease
        baseline: TODO
        target: TODO
        unit: minutes
        owner: TODO
        measure: { source: ehr-audit-log, method: time-motion }
`,
    },
    {
      name: 'in braces',
      yaml: `
roles: [physician]
objectives: [{ title: A, key_results: [Zero falls] }]
`,
      title: 'Add a key result on time',
      after: `
roles: [physician]
objectives: [{ title: A, key_results: [Zero falls, { id: KR-1, title: Minutes of administrative work per physician per day, category: workflow, segment: physician, direction: decrease, baseline: TODO, target: TODO, unit: minutes, owner: TODO, measure: { source: ehr-audit-log, method: time-motion } }] }]
`,
    },
    {
      name: 'four spaces, CRLF',
      yaml: 'roles: [care-coordinator]\r\nobjectives:\r\n    - title: A\r\n      key_results:\r\n          - Zero falls\r\n',
      title: 'Add a key result on time',
      after:
        'roles: [care-coordinator]\r\nobjectives:\r\n    - title: A\r\n      key_results:\r\n          - Zero falls\r\n          - id: KR-1\r\n            title: Minutes of administrative work per care coordinator per day\r\n            category: workflow\r\n            segment: care-coordinator\r\n            direction: decrease\r\n            baseline: TODO\r\n            target: TODO\r\n            unit: minutes\r\n            owner: TODO\r\n            measure: { source: ehr-audit-log, method: time-motion }\r\n',
    },
  ],
});
