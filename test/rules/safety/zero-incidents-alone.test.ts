import { describeRule } from '../harness.ts';

describeRule('safety/zero-incidents-alone', {
  fires: [
    {
      name: 'no adverse events',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - No adverse events in the pilot
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      message:
        'Zero incidents may mean that nobody looks; add a goal on finding them, such as near misses reported and reviewed within 5 days.',
      severity: 'hint',
    },
    {
      name: 'no incident with patient data (S0:8)',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - Achieve zero HIPAA incidents during pilot
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      message:
        'Zero incidents may mean that nobody looks; add a goal on finding them, such as near misses reported and reviewed within 5 days.',
    },
    {
      name: 'a target of zero',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - { id: KR-1, title: Wrong-patient orders, category: safety, target: 0 }
                           ^^^^^^^^^^^^^^^^^^^^
`,
      message:
        'Zero incidents may mean that nobody looks; add a goal on finding them, such as near misses reported and reviewed within 5 days.',
    },
    {
      name: 'never events',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - Zero never events
        ^^^^^^^^^^^^^^^^^
`,
      message:
        'Zero incidents may mean that nobody looks; add a goal on finding them, such as near misses reported and reviewed within 5 days.',
    },
    {
      name: 'once a file',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - Zero sentinel events
        ^^^^^^^^^^^^^^^^^^^^
  - title: Private
    key_results:
      - { title: Data breaches, category: privacy, target: 0 }
`,
      message:
        'Zero incidents may mean that nobody looks; add a goal on finding them, such as near misses reported and reviewed within 5 days.',
    },
    {
      name: 'a product with patient data that is not clinical',
      yaml: `
product: { vertical: payer, phi: stored }
objectives:
  - title: Watch at home
    key_results:
      - { title: Reportable breaches, target: 0 }
                 ^^^^^^^^^^^^^^^^^^^
`,
      message:
        'Zero incidents may mean that nobody looks; add a goal on finding them, such as near misses reported and reviewed within 5 days.',
    },
  ],
  quiet: [
    {
      name: 'what goes unreported',
      yaml: 'product: { vertical: remote-patient-monitoring }\nobjectives:\n  - title: Watch at home\n    key_results:\n      - Zero unreported incidents\n',
    },
    {
      name: 'near misses are reported',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - No adverse events in the pilot
      - Near misses reported and reviewed within 5 days for 95%
`,
    },
    {
      name: 'a count of reports',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - Zero sentinel events
      - Incident reports per 1,000 patient days from 10 to 30
`,
    },
    {
      name: 'time to detect',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - { title: Data breaches, category: privacy, target: 0 }
      - Incidents detected within 24 hours for 95%
`,
    },
    {
      name: 'logs that somebody reads',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - { title: Data breaches, category: privacy, target: 0 }
      - Audit logs reviewed monthly
`,
    },
    {
      name: 'in another objective',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - Zero sentinel events
  - title: Learn
    key_results:
      - Safety culture score of 80%
`,
    },
    {
      name: 'few, not zero',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - Adverse events below 0.5 per 1,000 days
`,
    },
    {
      name: 'zeros that are no incidents',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - Zero stockouts of critical drugs
      - Zero critical audit findings
      - Zero missed appointments
      - Zero defects in production
`,
    },
    {
      name: 'from zero',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - { title: Sites with an incident drill, baseline: 0, target: 12 }
`,
    },
    {
      name: 'a product about which nothing is known',
      yaml: `
product: { clinical: false, phi: none }
objectives:
  - title: Watch at home
    key_results:
      - { title: Breach drills skipped, target: 0 }
`,
    },
    {
      name: 'breach of contract',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - Zero breaches of contract
`,
    },
  ],
  fixes: [
    {
      name: 'near misses, comments stay',
      title: 'Add a key result on near misses',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - id: KR-1
        title: Zero sentinel events # all wards
`,
      after: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - id: KR-1
        title: Zero sentinel events # all wards
      - id: KR-2
        title: Near misses reported and reviewed within 5 working days
        category: safety
        direction: increase
        baseline: TODO
        target: 95%
        owner: TODO
        escalation:
          warn_at: TODO
          pause_at: TODO
          notify: [chief-medical-officer, patient-safety, product-owner]
          within: 24h
          action: review the whole OKR cycle; pause rollout goals until cleared
`,
    },
    {
      name: 'in brackets',
      title: 'Add a key result on near misses',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - { title: Safe, key_results: [Zero sentinel events] }
`,
      after: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - { title: Safe, key_results: [Zero sentinel events, { id: KR-1, title: Near misses reported and reviewed within 5 working days, category: safety, direction: increase, baseline: TODO, target: 95%, owner: TODO, escalation: { warn_at: TODO, pause_at: TODO, notify: [chief-medical-officer, patient-safety, product-owner], within: 24h, action: review the whole OKR cycle; pause rollout goals until cleared } }] }
`,
    },
    {
      name: 'four spaces, CRLF',
      title: 'Add a key result on near misses',
      yaml: 'product:\r\n    clinical: true\r\nobjectives:\r\n    - title: Safe\r\n      key_results:\r\n          - Zero sentinel events\r\n',
      after:
        'product:\r\n    clinical: true\r\nobjectives:\r\n    - title: Safe\r\n      key_results:\r\n          - Zero sentinel events\r\n          - id: KR-1\r\n            title: Near misses reported and reviewed within 5 working days\r\n            category: safety\r\n            direction: increase\r\n            baseline: TODO\r\n            target: 95%\r\n            owner: TODO\r\n            escalation:\r\n                warn_at: TODO\r\n                pause_at: TODO\r\n                notify: [chief-medical-officer, patient-safety, product-owner]\r\n                within: 24h\r\n                action: review the whole OKR cycle; pause rollout goals until cleared\r\n',
    },
  ],
});
