import { describeRule } from '../harness.ts';
import { home } from '../samples.ts';

const says = (where: string) =>
  `Patient safety is mentioned only in ${where}, where nobody measures it; make it a key result with a limit and an owner.`;

describeRule('safety/buried', {
  fires: [
    {
      name: 'in an initiative',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Grow
    initiatives: [Train nurses, Review adverse events weekly]
                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    key_results:
      - { title: Revenue, category: financial, target: $2M }
`,
      message: says('initiatives'),
      severity: 'info',
    },
    {
      name: 'in a huddle on falls',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Grow
    initiatives: [Fall huddles at noon]
                  ^^^^^^^^^^^^^^^^^^^^
    key_results:
      - { title: Revenue, category: financial, target: $2M }
`,
    },
    {
      name: 'in a note of the objective',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Grow
    notes: patient safety is looked after by the hospital
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      message: says('notes'),
    },
    {
      name: 'people who were harmed, in everyday words',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Grow
    notes: in May three residents were hurt by the lift
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      message: says('notes'),
    },
    {
      name: 'medicines that went astray',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Grow
    initiatives: [Look into the drug diversions of last year]
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      message: says('initiatives'),
    },
    {
      name: 'in a note of a key result',
      yaml: `
${home}
      - { title: Weekly use by nurses, target: 60%, notes: watch missed alerts }
                                                           ^^^^^^^^^^^^^^^^^^^
`,
      message: says('notes'),
    },
    {
      name: 'in a comment',
      yaml: `
${home}
      # no harm to patients, please
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - Revenue of $2M
`,
      message: says('a comment'),
    },
    {
      name: 'in a comment above the objective',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  # hazard log: see wiki
  ^^^^^^^^^^^^^^^^^^^^^^
  - title: Grow
`,
      message: says('a comment'),
    },
    {
      name: 'a key result that is commented out',
      yaml: `
${home}
      - Revenue of $2M
      # - title: Medication errors below 1 per 1,000 orders
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      message: says('a comment'),
    },
    {
      name: 'once a file',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Grow
    initiatives: [Safety review with the board]
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  - title: Work
    initiatives: [Near miss reports]
`,
      message: says('initiatives'),
    },
    {
      name: 'beside the missing key result, in a flow file',
      yaml: `
product: { vertical: telehealth }
objectives: [{ title: Grow, initiatives: [Hazard analysis] }]
                                          ^^^^^^^^^^^^^^^
`,
      message: says('initiatives'),
    },
  ],
  fixes: [
    {
      name: 'an initiative becomes the first goal, comments stay',
      title: 'Make it a safety key result',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Grow
    initiatives:
      - Review adverse events weekly # Nadia
    key_results:
      # money
      - { title: Revenue, category: financial, target: $2M }
`,
      after: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Grow
    initiatives:
      - Review adverse events weekly # Nadia
    key_results:
      - id: KR-S1
        title: Review adverse events weekly
        category: safety
        type: guardrail
        direction: maintain
        baseline: TODO
        target: TODO
        unit: TODO
        owner: TODO
        measure: { source: safety-register, cadence: weekly }
        escalation:
          warn_at: TODO
          pause_at: TODO
          notify: [chief-medical-officer, patient-safety, product-owner]
          within: 24h
          action: review the whole OKR cycle; pause rollout goals until cleared
      # money
      - { title: Revenue, category: financial, target: $2M }
`,
    },
    {
      name: 'a comment, without key results',
      title: 'Make it a safety key result',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Grow # fast
    # - title: Missed alerts below 1 per month
    owner: ana
`,
      after: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Grow # fast
    # - title: Missed alerts below 1 per month
    owner: ana
    key_results:
      - id: KR-S1
        title: Missed alerts below 1 per month
        category: safety
        type: guardrail
        direction: maintain
        baseline: TODO
        target: TODO
        unit: TODO
        owner: TODO
        measure: { source: safety-register, cadence: weekly }
        escalation:
          warn_at: TODO
          pause_at: TODO
          notify: [chief-medical-officer, patient-safety, product-owner]
          within: 24h
          action: review the whole OKR cycle; pause rollout goals until cleared
`,
    },
    {
      name: 'a text with a colon, in braces',
      title: 'Make it a safety key result',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - { title: Grow, notes: "Hazard log: monthly", key_results: [Revenue of $2M] }
`,
      after: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - { title: Grow, notes: "Hazard log: monthly", key_results: [{ id: KR-S1, title: "Hazard log: monthly", category: safety, type: guardrail, direction: maintain, baseline: TODO, target: TODO, unit: TODO, owner: TODO, measure: { source: safety-register, cadence: weekly }, escalation: { warn_at: TODO, pause_at: TODO, notify: [chief-medical-officer, patient-safety, product-owner], within: 24h, action: review the whole OKR cycle; pause rollout goals until cleared } }, Revenue of $2M] }
`,
    },
    {
      name: 'four spaces, CRLF, an id that is taken',
      title: 'Make it a safety key result',
      yaml: 'product:\r\n    clinical: true\r\nobjectives:\r\n    - title: Grow\r\n      initiatives:\r\n          - Near miss reports\r\n      key_results:\r\n          - id: KR-S1\r\n            title: Revenue of $2M\r\n',
      after:
        'product:\r\n    clinical: true\r\nobjectives:\r\n    - title: Grow\r\n      initiatives:\r\n          - Near miss reports\r\n      key_results:\r\n          - id: KR-S2\r\n            title: Near miss reports\r\n            category: safety\r\n            type: guardrail\r\n            direction: maintain\r\n            baseline: TODO\r\n            target: TODO\r\n            unit: TODO\r\n            owner: TODO\r\n            measure: { source: safety-register, cadence: weekly }\r\n            escalation:\r\n                warn_at: TODO\r\n                pause_at: TODO\r\n                notify: [chief-medical-officer, patient-safety, product-owner]\r\n                within: 24h\r\n                action: review the whole OKR cycle; pause rollout goals until cleared\r\n          - id: KR-S1\r\n            title: Revenue of $2M\r\n',
    },
  ],
});
