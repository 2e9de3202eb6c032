import { describeRule } from '../harness.ts';

describeRule('safety/reporting-rate', {
  fires: [
    {
      name: 'the rate of reporting has a ceiling',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - Maintain adverse event reporting rate below 0.1% during feature rollout
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      message:
        'This rewards fewer reports, not less harm; measure events per denominator, and keep reporting high.',
      severity: 'info',
    },
    {
      name: 'fewer reports',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - Fewer incident reports from the wards
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      message:
        'This rewards fewer reports, not less harm; measure events per denominator, and keep reporting high.',
      severity: 'info',
    },
    {
      name: 'from many to few',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - { title: Incident reports, baseline: 40, target: 20, unit: per month }
                 ^^^^^^^^^^^^^^^^
`,
      message:
        'This rewards fewer reports, not less harm; measure events per denominator, and keep reporting high.',
      severity: 'info',
    },
    {
      name: 'none at all',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - Zero incident reports
        ^^^^^^^^^^^^^^^^^^^^^
`,
      message:
        'This rewards fewer reports, not less harm; measure events per denominator, and keep reporting high.',
      severity: 'info',
    },
    {
      name: 'a limit in a field',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - { title: Adverse event reporting rate, category: safety, target: "<= 0.1%" }
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      message:
        'This rewards fewer reports, not less harm; measure events per denominator, and keep reporting high.',
      severity: 'info',
    },
    {
      name: 'per patient-days the reports still fall',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - Incident reports per 1,000 patient days from 30 to 12
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      message:
        'This rewards fewer reports, not less harm; measure events per denominator, and keep reporting high.',
      severity: 'info',
    },
    {
      name: 'near misses too',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - Reported near misses cut by half
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      message:
        'This rewards fewer reports, not less harm; measure events per denominator, and keep reporting high.',
      severity: 'info',
    },
  ],
  quiet: [
    {
      name: 'near misses themselves',
      yaml: 'product: { vertical: remote-patient-monitoring }\nobjectives:\n  - title: Watch at home\n    key_results:\n      - Lower the number of near misses from 12 to 6\n',
    },
    {
      name: 'reviews of reports',
      yaml: 'product: { vertical: remote-patient-monitoring }\nobjectives:\n  - title: Watch at home\n    key_results:\n      - Time to review incident reports from 10 to 5 days\n',
    },
    {
      name: 'more reports',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - Near misses reported per month up from 12 to 40
`,
    },
    {
      name: 'a rate of events with its denominator',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - Adverse events per 1,000 monitored days below 0.5
`,
    },
    {
      name: 'harm itself',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - Medication errors from 4 to 1 per 1,000 orders
`,
    },
    {
      name: 'faster reports',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - Time to submit adverse event reports from 10 to 5 days
`,
    },
    {
      name: 'reports on time',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - Incident reports filed within 24 hours for 95%
`,
    },
    {
      name: 'reports that wait',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - Open incident reports below 5
      - Overdue adverse event reports down to 0
`,
    },
    {
      name: 'events that nobody reported',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - Unreported adverse events below 10
`,
    },
    {
      name: 'IT security',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - Security incident reports down 20%
`,
    },
    {
      name: 'reports about money',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - Financial report errors below 1%
`,
    },
    {
      name: 'declared as growing',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - { title: Incident reports, direction: increase, baseline: 10, target: 40 }
`,
    },
    {
      name: 'no direction',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - { title: Incident reports reviewed by a nurse, target: 95% }
`,
    },
    {
      name: 'a product that is not clinical',
      yaml: `
product: { clinical: false }
objectives:
  - title: Watch at home
    key_results:
      - Fewer incident reports
`,
    },
  ],
  fixes: [
    {
      name: 'rewords the title; target and comments stay',
      title: 'Measure events per 1,000 monitored days',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      # agreed with quality
      - title: Incident reports # all wards
        baseline: 40
        target: 20
`,
      after: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      # agreed with quality
      - title: "Adverse events per 1,000 monitored days" # all wards
        baseline: 40
        target: 20
`,
    },
    {
      name: 'a target in the text gives way',
      title: 'Measure events per 1,000 monitored days',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - id: KR-1
        title: Adverse event reporting rate below 0.1%
        owner: ana
`,
      after: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - id: KR-1
        title: "Adverse events per 1,000 monitored days"
        target: TODO
        owner: ana
`,
    },
    {
      name: 'in braces',
      title: 'Measure events per 1,000 monitored days',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - { title: "Incident reports, all wards", target: "<= 20" }
`,
      after: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - { title: "Adverse events per 1,000 monitored days", target: "<= 20" }
`,
    },
    {
      name: 'one line of text',
      title: 'Measure events per 1,000 monitored days',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - Fewer incident reports # wards
`,
      after: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - title: Adverse events per 1,000 monitored days # wards
        category: safety
        target: TODO
`,
    },
    {
      name: 'four spaces, CRLF',
      title: 'Measure events per 1,000 monitored days',
      yaml: 'product:\r\n    clinical: true\r\nobjectives:\r\n    - title: Watch\r\n      key_results:\r\n          - Zero incident reports\r\n',
      after:
        'product:\r\n    clinical: true\r\nobjectives:\r\n    - title: Watch\r\n      key_results:\r\n          - title: Adverse events per 1,000 monitored days\r\n            category: safety\r\n            target: TODO\r\n',
    },
  ],
});
