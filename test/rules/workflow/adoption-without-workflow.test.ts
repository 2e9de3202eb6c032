import { describeRule } from '../harness.ts';

describeRule('workflow/adoption-without-workflow', {
  fires: [
    {
      name: 'use by physicians',
      yaml: `
objectives:
  - title: Better days
    key_results:
      - 70% of physicians act on the recommendations
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      message:
        'Use by physicians does not show that the tool fits their work; add a key result on their minutes, clicks or steps.',
      severity: 'info',
    },
    {
      name: 'use by a role that the file has another name for',
      yaml: `
roles: [dermatologist, nurse]
objectives:
  - title: Better days
    key_results:
      - 70% of dermatologists act on the recommendations
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      message:
        'Use by dermatologists does not show that the tool fits their work; add a key result on their minutes, clicks or steps.',
    },
    {
      name: 'a category and a segment',
      yaml: `
objectives:
  - title: Better days
    key_results:
      - { id: KR-1, title: Weekly use of the list, category: adoption, segment: charge-nurse, target: 60% }
                           ^^^^^^^^^^^^^^^^^^^^^^
`,
      message:
        'Use by charge nurses does not show that the tool fits their work; add a key result on their minutes, clicks or steps.',
    },
    {
      name: 'clinicians in general',
      yaml: `
objectives:
  - title: Better days
    key_results:
      - 60% of clinicians use the order set
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      message:
        'Use by clinicians does not show that the tool fits their work; add a key result on their minutes, clicks or steps.',
    },
    {
      name: 'once a file, on the first',
      yaml: `
objectives:
  - title: Better days
    key_results:
      - 40% of nurses use the alert list
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - 70% of physicians use the order set
`,
      message:
        'Use by nurses does not show that the tool fits their work; add a key result on their minutes, clicks or steps.',
    },
    {
      name: 'time that is no work',
      yaml: `
objectives:
  - title: Better days
    key_results:
      - 40% of nurses use the alert list
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - Response time of the list under 2 s
      - On time delivery of 12 of 12 releases
`,
    },
  ],
  quiet: [
    ...[
      'Surgeon use of single-use drapes from 90% to 60%',
      'Nurse use of gloves at 98%',
      'Antibiotic use by physicians from 40% to 25%',
      'Physicians with a proofed identity at 100%',
      'GP visits within 60 days of enrolment from 41% to 52%',
    ].map((title) => ({
      name: `supplies that are used up: ${title}`,
      yaml: `\nobjectives:\n  - title: Better days\n    key_results:\n      - ${title}\n`,
    })),
    {
      name: 'minutes beside it',
      yaml: `
objectives:
  - title: Better days
    key_results:
      - 70% of physicians act on the recommendations
      - Minutes of charting per physician per day from 60 to 45
`,
    },
    {
      name: 'in another objective',
      yaml: `
objectives:
  - title: Better days
    key_results:
      - 70% of physicians act on the recommendations
  - title: Time back
    key_results: [Clicks per order from 14 to 6]
`,
    },
    {
      name: 'a category workflow',
      yaml: `
objectives:
  - title: Better days
    key_results:
      - 70% of physicians act on the recommendations
      - { title: Orders entered twice, category: workflow, baseline: 30%, target: 5% }
`,
    },
    {
      name: 'burden',
      yaml: `
objectives:
  - title: Better days
    key_results:
      - 70% of physicians act on the recommendations
      - Documentation burden rated 2 of 5 by nurses
`,
    },
    {
      name: 'patients',
      yaml: `
objectives:
  - title: Better days
    key_results:
      - 60% of patients use the app every week
`,
    },
    {
      name: 'administrative staff',
      yaml: `
objectives:
  - title: Better days
    key_results:
      - 60% of schedulers use the booking list
`,
    },
    {
      name: 'a launch',
      yaml: `
objectives:
  - title: Better days
    key_results:
      - Launch the list to nurses in 3 hospitals
`,
    },
    {
      name: 'log-ins have a rule of their own',
      yaml: `
objectives:
  - title: Better days
    key_results:
      - Nurses log in five times a week
`,
    },
    {
      name: 'no use',
      yaml: `
objectives:
  - title: Better days
    key_results:
      - Falls on wards of nurses with the list from 3 to 2 per 1,000 bed days
`,
    },
    {
      name: 'ignored with a reason',
      yaml: `
# okr-ignore-file workflow/adoption-without-workflow -- recorded in the portfolio file
objectives:
  - title: Better days
    key_results:
      - 60% of nurses use the list
`,
    },
  ],
  fixes: [
    {
      name: 'for the role, with the next id',
      yaml: `
objectives:
  - title: Better days
    key_results:
      - id: KR-1.1
        title: 40% of nurses use the alert list # all wards
        owner: ana
`,
      title: 'Add a key result on time',
      after: `
objectives:
  - title: Better days
    key_results:
      - id: KR-1.1
        title: 40% of nurses use the alert list # all wards
        owner: ana
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
      name: 'in brackets',
      yaml: `
objectives:
  - { title: A, key_results: [70% of physicians use the order set] }
`,
      title: 'Add a key result on time',
      after: `
objectives:
  - { title: A, key_results: [70% of physicians use the order set, { id: KR-1, title: Minutes of administrative work per physician per day, category: workflow, segment: physician, direction: decrease, baseline: TODO, target: TODO, unit: minutes, owner: TODO, measure: { source: ehr-audit-log, method: time-motion } }] }
`,
    },
    {
      name: 'a role of two words',
      yaml: `
objectives:
  - title: Better days
    key_results:
      - { title: Use of the list, category: adoption, segment: care-coordinator, target: 60% }
`,
      title: 'Add a key result on time',
      after: `
objectives:
  - title: Better days
    key_results:
      - { title: Use of the list, category: adoption, segment: care-coordinator, target: 60% }
      - id: KR-1
        title: Minutes of administrative work per care coordinator per day
        category: workflow
        segment: care-coordinator
        direction: decrease
        baseline: TODO
        target: TODO
        unit: minutes
        owner: TODO
        measure: { source: ehr-audit-log, method: time-motion }
`,
    },
    {
      name: 'four spaces, CRLF',
      yaml: 'objectives:\r\n    - title: A\r\n      key_results:\r\n          - 70% of physicians use the order set\r\n',
      title: 'Add a key result on time',
      after:
        'objectives:\r\n    - title: A\r\n      key_results:\r\n          - 70% of physicians use the order set\r\n          - id: KR-1\r\n            title: Minutes of administrative work per physician per day\r\n            category: workflow\r\n            segment: physician\r\n            direction: decrease\r\n            baseline: TODO\r\n            target: TODO\r\n            unit: minutes\r\n            owner: TODO\r\n            measure: { source: ehr-audit-log, method: time-motion }\r\n',
    },
  ],
});
