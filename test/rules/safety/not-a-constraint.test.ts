import { crlf, describeRule } from '../harness.ts';
import { mark } from '../mark.ts';
import { home } from '../samples.ts';

const message =
  'KR-1 is one result among others, and adoption could be reached at its cost; make it a guardrail, so that it limits how the other goals are reached.';
const safety = `${home}
      - { id: KR-1, title: Adverse events, category: safety, target: "<= 1 per 1,000 days" }`;
const marked = mark(safety, 'Adverse events');
const adoption = '      - { id: KR-2, title: Weekly use by nurses, category: adoption, target: 60% }';
const beside = (keyResult: string) => `${home}
      - ${keyResult}
${adoption}
`;

describeRule('safety/not-a-constraint', {
  fires: [
    {
      name: 'a metric beside adoption',
      yaml: `${marked}\n${adoption}\n`,
      message,
      severity: 'info',
    },
    {
      name: 'beside a launch in another objective',
      yaml: `
${marked}
  - title: Grow
    key_results:
      - Launch in 3 states
`,
      message,
    },
    {
      name: 'on the type that is written out',
      yaml: mark(beside('{ id: KR-1, title: Falls, category: safety, type: metric, target: 2 }'), 'metric'),
      message,
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
    },
    {
      name: 'a lower weight than others, on the weight',
      yaml: `
${home}
      - { title: Falls, category: safety, target: 2, weight: 1 }
                                                             ^
      - { title: Minutes per visit, category: workflow, target: 12, weight: 3 }
`,
      message:
        'Safety weighs less here than other results; make it a guardrail, so that it limits how the other goals are reached.',
    },
    {
      name: 'once, on the first of several',
      yaml: `
${marked}
      - { title: Missed alerts, category: safety, target: 0 }
${adoption}
`,
      message,
    },
    {
      name: 'told by its words',
      yaml: `
${home}
      - Medication errors below 1 per 1,000 orders
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - Weekly active nurses from 200 to 400
`,
      message:
        'This safety goal is one result among others, and adoption could be reached at its cost; make it a guardrail, so that it limits how the other goals are reached.',
    },
    {
      name: 'a guardrail on something else does not make safety one',
      yaml: `
${marked}
      - { id: KR-2, title: Weekly use by nurses, category: adoption, target: 60%, guardrails: [{ metric: KR-9 }] }
`,
      message,
    },
  ],
  quiet: [
    {
      name: 'a guardrail',
      yaml: beside('{ title: Adverse events, category: safety, type: guardrail, target: "<= 0.1%" }'),
    },
    {
      name: 'what adoption refers to',
      yaml: `
${safety}
      - { title: Weekly use by nurses, category: adoption, target: 60%, guardrails: [{ metric: KR-1 }] }
`,
    },
    {
      name: 'one of two is a guardrail',
      yaml: `
${safety}
      - { title: Missed alerts, category: safety, type: guardrail, target: 0 }
${adoption}
`,
    },
    {
      name: 'no adoption and no launch',
      yaml: `${safety}\n      - { title: Readmissions, category: outcome, target: 15% }\n`,
    },
    {
      name: 'last, among results of care',
      yaml: `
${home}
      - { title: Readmissions, category: outcome, target: 15% }
      - { title: Falls, category: safety, target: 2 }
`,
    },
    {
      name: 'alone in its objective',
      yaml: `
${safety}
  - title: Earn
    key_results:
      - { title: Revenue, category: financial, target: $2M }
`,
    },
    {
      name: 'the same weight',
      yaml: `
${home}
      - { title: Falls, category: safety, target: 2, weight: 3 }
      - { title: Minutes per visit, category: workflow, target: 12, weight: 3 }
`,
    },
    {
      name: 'no safety key result at all',
      yaml: `${home}\n${adoption}\n`,
    },
    {
      name: 'a milestone',
      yaml: beside('{ title: Hazard log signed, category: safety, type: milestone, due: 2027-03-01 }'),
    },
    {
      name: 'a product that is not clinical',
      yaml: `${safety}\n${adoption}\n`.replace(
        'id: rpm, vertical: remote-patient-monitoring',
        'clinical: false',
      ),
    },
    {
      name: 'first in a business objective, without adoption',
      yaml: `
${home}
      - { title: Falls, category: safety, target: 2 }
      - { title: Revenue, category: financial, target: $2M }
`,
    },
  ],
  fixes: [
    {
      name: 'a goal that is repeated by its anchor is linked once',
      confirm: true,
      title: 'Make it a guardrail of the other goals',
      yaml: `
${home}
      - { id: KR-1, title: Adverse events, category: safety, target: "<= 0.1%" }
      - &use { id: KR-2, title: Weekly use by nurses, category: adoption, target: 60% }
      - *use
`,
      after: `
${home}
      - { id: KR-1, title: Adverse events, category: safety, type: guardrail, target: "<= 0.1%" }
      - &use { id: KR-2, title: Weekly use by nurses, category: adoption, target: 60%, guardrails: [{ metric: KR-1 }] }
      - *use
`,
    },
    {
      name: 'declares it and links adoption, comments stay',
      confirm: true,
      title: 'Make it a guardrail of the other goals',
      yaml: `
${home}
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
${home}
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
      confirm: true,
      title: 'Make it a guardrail of the other goals',
      yaml: `
${home}
      - { title: Falls, category: safety, type: metric, target: 2 }
      - { title: Weekly use by nurses, category: adoption, target: 60% }
`,
      after: `
${home}
      - { id: KR-S1, title: Falls, category: safety, type: guardrail, target: 2 }
      - { title: Weekly use by nurses, category: adoption, target: 60%, guardrails: [{ metric: KR-S1 }] }
`,
    },
    {
      name: 'links are added to those that are there',
      confirm: true,
      title: 'Make it a guardrail of the other goals',
      yaml: `
${safety}
      - { title: Weekly use by nurses, category: adoption, target: 60%, guardrails: [{ metric: KR-9 }] }
`,
      after: `
${home}
      - { id: KR-1, title: Adverse events, category: safety, type: guardrail, target: "<= 1 per 1,000 days" }
      - { title: Weekly use by nurses, category: adoption, target: 60%, guardrails: [{ metric: KR-9 }, { metric: KR-1 }] }
`,
    },
    {
      name: 'lines of text, four spaces, CRLF, another objective',
      confirm: true,
      title: 'Make it a guardrail of the other goals',
      yaml: crlf(`
product:
    clinical: true
objectives:
    - title: Safe
      key_results:
          - Medication errors below 1 per 1,000 orders
    - title: Grow
      key_results:
          - Launch in 3 states # spring
`),
      after: crlf(`
product:
    clinical: true
objectives:
    - title: Safe
      key_results:
          - title: Medication errors below 1 per 1,000 orders
            id: KR-S1
            category: safety
            type: guardrail
    - title: Grow
      key_results:
          - title: Launch in 3 states # spring
            guardrails: [{ metric: KR-S1 }]
`),
    },
    {
      name: 'last among business results',
      confirm: true,
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
