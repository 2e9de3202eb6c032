import { describeRule } from '../harness.ts';

describeRule('safety/not-a-constraint', {
  fires: [
    {
      name: 'a metric beside adoption',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - { id: KR-1, title: Adverse events, category: safety, target: "<= 1 per 1,000 days" }
                           ^^^^^^^^^^^^^^
      - { id: KR-2, title: Weekly use by nurses, category: adoption, target: 60% }
`,
      message:
        'KR-1 is one result among others, and adoption could be reached at its cost; make it a guardrail, so that it limits how the other goals are reached.',
      severity: 'info',
    },
    {
      name: 'beside a launch in another objective',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - { id: KR-1, title: Adverse events, category: safety, target: "<= 1 per 1,000 days" }
                           ^^^^^^^^^^^^^^
  - title: Grow
    key_results:
      - Launch in 3 states
`,
      message:
        'KR-1 is one result among others, and adoption could be reached at its cost; make it a guardrail, so that it limits how the other goals are reached.',
      severity: 'info',
    },
    {
      name: 'on the type that is written out',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - { id: KR-1, title: Falls, category: safety, type: metric, target: 2 }
                                                          ^^^^^^
      - { id: KR-2, title: Weekly use by nurses, category: adoption, target: 60% }
`,
      message:
        'KR-1 is one result among others, and adoption could be reached at its cost; make it a guardrail, so that it limits how the other goals are reached.',
      severity: 'info',
    },
    {
      name: 'last among business results',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Grow
    key_results:
      - { title: Revenue, category: financial, target: $2M }
      - { title: Falls, category: safety, target: 2 }
                 ^^^^^
`,
      message:
        'Safety comes last here, after business results; make it a guardrail, so that it limits how the other goals are reached.',
      severity: 'info',
    },
    {
      name: 'a lower weight than others, on the weight',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - { title: Falls, category: safety, target: 2, weight: 1 }
                                                             ^
      - { title: Minutes per visit, category: workflow, target: 12, weight: 3 }
`,
      message:
        'Safety weighs less here than other results; make it a guardrail, so that it limits how the other goals are reached.',
      severity: 'info',
    },
    {
      name: 'once, on the first of several',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - { id: KR-1, title: Adverse events, category: safety, target: "<= 1 per 1,000 days" }
                           ^^^^^^^^^^^^^^
      - { title: Missed alerts, category: safety, target: 0 }
      - { id: KR-2, title: Weekly use by nurses, category: adoption, target: 60% }
`,
      message:
        'KR-1 is one result among others, and adoption could be reached at its cost; make it a guardrail, so that it limits how the other goals are reached.',
      severity: 'info',
    },
    {
      name: 'told by its words',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - Medication errors below 1 per 1,000 orders
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - Weekly active nurses from 200 to 400
`,
      message:
        'This safety goal is one result among others, and adoption could be reached at its cost; make it a guardrail, so that it limits how the other goals are reached.',
      severity: 'info',
    },
    {
      name: 'a guardrail on something else does not make safety one',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - { id: KR-1, title: Adverse events, category: safety, target: "<= 1 per 1,000 days" }
                           ^^^^^^^^^^^^^^
      - { id: KR-2, title: Weekly use by nurses, category: adoption, target: 60%, guardrails: [{ metric: KR-9 }] }
`,
      message:
        'KR-1 is one result among others, and adoption could be reached at its cost; make it a guardrail, so that it limits how the other goals are reached.',
      severity: 'info',
    },
  ],
  quiet: [
    {
      name: 'a guardrail',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - { title: Adverse events, category: safety, type: guardrail, target: "<= 0.1%" }
      - { id: KR-2, title: Weekly use by nurses, category: adoption, target: 60% }
`,
    },
    {
      name: 'what adoption refers to',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - { id: KR-1, title: Adverse events, category: safety, target: "<= 1 per 1,000 days" }
      - { title: Weekly use by nurses, category: adoption, target: 60%, guardrails: [{ metric: KR-1 }] }
`,
    },
    {
      name: 'one of two is a guardrail',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - { id: KR-1, title: Adverse events, category: safety, target: "<= 1 per 1,000 days" }
      - { title: Missed alerts, category: safety, type: guardrail, target: 0 }
      - { id: KR-2, title: Weekly use by nurses, category: adoption, target: 60% }
`,
    },
    {
      name: 'no adoption and no launch',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - { id: KR-1, title: Adverse events, category: safety, target: "<= 1 per 1,000 days" }
      - { title: Readmissions, category: outcome, target: 15% }
`,
    },
    {
      name: 'last, among results of care',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - { title: Readmissions, category: outcome, target: 15% }
      - { title: Falls, category: safety, target: 2 }
`,
    },
    {
      name: 'alone in its objective',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - { id: KR-1, title: Adverse events, category: safety, target: "<= 1 per 1,000 days" }
  - title: Earn
    key_results:
      - { title: Revenue, category: financial, target: $2M }
`,
    },
    {
      name: 'the same weight',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - { title: Falls, category: safety, target: 2, weight: 3 }
      - { title: Minutes per visit, category: workflow, target: 12, weight: 3 }
`,
    },
    {
      name: 'no safety key result at all',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - { id: KR-2, title: Weekly use by nurses, category: adoption, target: 60% }
`,
    },
    {
      name: 'a milestone',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - { title: Hazard log signed, category: safety, type: milestone, due: 2027-03-01 }
      - { id: KR-2, title: Weekly use by nurses, category: adoption, target: 60% }
`,
    },
    {
      name: 'a product that is not clinical',
      yaml: `
product: { clinical: false }
objectives:
  - title: Watch at home
    key_results:
      - { id: KR-1, title: Adverse events, category: safety, target: "<= 1 per 1,000 days" }
      - { id: KR-2, title: Weekly use by nurses, category: adoption, target: 60% }
`,
    },
    {
      name: 'first in a business objective, without adoption',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - { title: Falls, category: safety, target: 2 }
      - { title: Revenue, category: financial, target: $2M }
`,
    },
  ],
  fixes: [
    {
      name: 'declares it and links adoption, comments stay',
      title: 'Make it a guardrail of the other goals',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - id: KR-1 # Nadia
        title: Adverse events
        category: safety
        target: <= 0.1%
      # weekly
      - id: KR-2
        title: Weekly use by nurses
        category: adoption
        target: 60%
`,
      after: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - id: KR-1 # Nadia
        title: Adverse events
        category: safety
        type: guardrail
        target: <= 0.1%
      # weekly
      - id: KR-2
        title: Weekly use by nurses
        category: adoption
        target: 60%
        guardrails: [{ metric: KR-1 }]
`,
    },
    {
      name: 'in braces, without an id',
      title: 'Make it a guardrail of the other goals',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - { title: Falls, category: safety, type: metric, target: 2 }
      - { title: Weekly use by nurses, category: adoption, target: 60% }
`,
      after: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - { id: KR-S1, title: Falls, category: safety, type: guardrail, target: 2 }
      - { title: Weekly use by nurses, category: adoption, target: 60%, guardrails: [{ metric: KR-S1 }] }
`,
    },
    {
      name: 'links are added to those that are there',
      title: 'Make it a guardrail of the other goals',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - { id: KR-1, title: Adverse events, category: safety, target: "<= 1 per 1,000 days" }
      - { title: Weekly use by nurses, category: adoption, target: 60%, guardrails: [{ metric: KR-9 }] }
`,
      after: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - { id: KR-1, title: Adverse events, category: safety, type: guardrail, target: "<= 1 per 1,000 days" }
      - { title: Weekly use by nurses, category: adoption, target: 60%, guardrails: [{ metric: KR-9 }, { metric: KR-1 }] }
`,
    },
    {
      name: 'lines of text, four spaces, CRLF, another objective',
      title: 'Make it a guardrail of the other goals',
      yaml: 'product:\r\n    clinical: true\r\nobjectives:\r\n    - title: Safe\r\n      key_results:\r\n          - Medication errors below 1 per 1,000 orders\r\n    - title: Grow\r\n      key_results:\r\n          - Launch in 3 states # spring\r\n',
      after:
        'product:\r\n    clinical: true\r\nobjectives:\r\n    - title: Safe\r\n      key_results:\r\n          - title: Medication errors below 1 per 1,000 orders\r\n            id: KR-S1\r\n            category: safety\r\n            type: guardrail\r\n    - title: Grow\r\n      key_results:\r\n          - title: Launch in 3 states # spring\r\n            guardrails: [{ metric: KR-S1 }]\r\n',
    },
    {
      name: 'last among business results',
      title: 'Make it a guardrail of the other goals',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Grow
    key_results:
      - { title: Revenue, category: financial, target: $2M }
      - { id: KR-4, title: Falls, category: safety, target: 2 }
`,
      after: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Grow
    key_results:
      - { title: Revenue, category: financial, target: $2M }
      - { id: KR-4, title: Falls, category: safety, type: guardrail, target: 2 }
`,
    },
  ],
});
