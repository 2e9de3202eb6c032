import { describeRule } from '../harness.ts';

describeRule('safety/uptime-scope', {
  fires: [
    {
      name: 'a bare percentage, with the time that it allows',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - Uptime of 99.9%
        ^^^^^^^^^^^^^^^
`,
      message:
        '99.9% uptime allows 43 minutes without the system in 30 days, at any hour; name the critical data (scope) and clinical hours (window).',
      severity: 'info',
    },
    {
      name: 'hours, where the percentage allows hours',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - { title: System availability, target: 99% }
                 ^^^^^^^^^^^^^^^^^^^
`,
      message:
        '99% uptime allows 7.2 hours without the system in 30 days, at any hour; name the critical data (scope) and clinical hours (window).',
    },
    {
      name: 'four nines are minutes',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - { id: KR-1, title: Platform availability, baseline: 99.9%, target: 99.99% }
                           ^^^^^^^^^^^^^^^^^^^^^
`,
      message:
        '99.99% uptime allows 4.3 minutes without the system in 30 days, at any hour; name the critical data (scope) and clinical hours (window).',
    },
    {
      name: 'without a percentage',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - Improve the uptime of the platform
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      message:
        'This uptime counts every part and every hour alike; name the critical data or workflow (scope) and the clinical hours (window).',
    },
    {
      name: 'per month is no window',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - { title: Uptime, target: 99.5%, unit: per month }
                 ^^^^^^
`,
      message:
        '99.5% uptime allows 3.6 hours without the system in 30 days, at any hour; name the critical data (scope) and clinical hours (window).',
    },
    {
      name: 'each of them',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - Uptime of 99.9%
        ^^^^^^^^^^^^^^^
      - 99.5% app availability
        ^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'the least percentage that says anything about time',
      yaml: `
product: { clinical: true }
objectives:
  - title: A
    key_results:
      - Uptime of 90%
        ^^^^^^^^^^^^^
`,
      message: /^90% uptime allows 72 hours without the system/,
    },
    {
      name: 'percentages that say nothing about it',
      yaml: `
product: { clinical: true }
objectives:
  - title: A
    key_results:
      - Uptime of 100%
        ^^^^^^^^^^^^^^
      - Uptime of 80%
        ^^^^^^^^^^^^^
`,
      message: /^This uptime counts every part/,
    },
  ],
  quiet: [
    {
      name: 'another goal, money, and a window in the unit',
      yaml: `
product: { clinical: true }
objectives:
  - title: A
    key_results:
      - Falls fall from 4 to 2 per 1,000 bed days
      - { title: Uptime credits, category: financial, target: 5 }
      - { title: Uptime credits paid to customers, category: operational, target: $10K }
      - { title: Uptime, target: 99.9%, unit: of clinic hours }
`,
    },
    {
      name: 'hours as times of day',
      yaml: `
product: { clinical: true }
objectives:
  - title: A
    key_results:
      - 99.9% uptime between 07:00 and 19:00
      - 99.9% uptime from 7am to 10pm
`,
    },
    {
      name: 'critical data and clinical hours (S0:14)',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - 99.99% uptime for critical patient data access features during peak clinical hours
`,
    },
    {
      name: 'a named workflow',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - Uptime of order entry at 99.95%
`,
    },
    {
      name: 'screens that clinicians face',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - 99.9% availability of the platform on clinician-facing screens
`,
    },
    {
      name: 'a window in the title',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - 99.9% uptime during clinic hours
`,
    },
    {
      name: 'around the clock',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - 99.99% uptime 24/7
`,
    },
    {
      name: 'a window in a field of its own',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - { title: Uptime, target: 99.9%, window: peak-clinical-hours }
`,
    },
    {
      name: 'a scope in a field of its own',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - { title: Uptime, target: 99.9%, scope: critical-patient-data }
`,
    },
  ],
  fixes: [
    {
      name: 'in front of owner and due, comments stay',
      title: 'Limit it to critical data in clinical hours',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - title: Uptime # all of it
        target: 99.9%
        owner: ana # SRE
        due: 2027-03-31
`,
      after: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - title: Uptime # all of it
        target: 99.9%
        window: peak-clinical-hours
        scope: critical-patient-data
        owner: ana # SRE
        due: 2027-03-31
`,
    },
    {
      name: 'in braces',
      title: 'Limit it to critical data in clinical hours',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - { title: Uptime, target: 99.9% }
`,
      after: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - { title: Uptime, target: 99.9%, window: peak-clinical-hours, scope: critical-patient-data }
`,
    },
    {
      name: 'one line of text',
      title: 'Limit it to critical data in clinical hours',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - Uptime of 99.9% # SLA
`,
      after: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - title: Uptime of 99.9% # SLA
        window: peak-clinical-hours
        scope: critical-patient-data
`,
    },
    {
      name: 'four spaces, CRLF',
      title: 'Limit it to critical data in clinical hours',
      yaml: 'product:\r\n    clinical: true\r\nobjectives:\r\n    - title: Watch\r\n      key_results:\r\n          - title: Uptime\r\n            target: 99.9%\r\n',
      after:
        'product:\r\n    clinical: true\r\nobjectives:\r\n    - title: Watch\r\n      key_results:\r\n          - title: Uptime\r\n            target: 99.9%\r\n            window: peak-clinical-hours\r\n            scope: critical-patient-data\r\n',
    },
  ],
});
