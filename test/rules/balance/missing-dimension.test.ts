import { crlf, describeRule } from '../harness.ts';

describeRule('balance/missing-dimension', {
  fires: [
    {
      name: 'no financial side',
      yaml: `
product: { id: a, clinical: true }
objectives:
^^^^^^^^^^
  - title: A
    key_results:
      - Zero falls with harm
      - Uptime of 99.9%
`,
      message:
        'No financial key result, only operational and clinical ones; add one, or name its file in scorecard.covered_elsewhere.',
      severity: 'info',
    },
    {
      name: 'two sides, by declared categories, where a scorecard is begun',
      yaml: `
product: { vertical: telehealth }
scorecard: { covered_elsewhere: { operational: platform.okr.yaml } }
^^^^^^^^^
objectives:
  - title: A
    key_results:
      - { title: Harm, category: [safety], target: 0 }
      - { title: Recovery, category: outcome, target: 80% }
`,
      message:
        'No financial key result, only clinical ones; add one, or name its file in scorecard.covered_elsewhere.',
    },
    {
      name: 'the clinical side, with CRLF',
      yaml: 'product: { vertical: ehr }\r\nobjectives:\r\n^^^^^^^^^^\n- title: A\r\n  key_results:\r\n  - { title: Note time, category: workflow, target: 4 minutes }\r\n  - { title: Margin, category: financial, target: 20% }\r\n',
      message: /^No clinical key result, only operational and financial ones;/,
    },
    {
      name: 'two at once',
      yaml: 'product: { vertical: ehr }\nobjectives:\n^^^^^^^^^^\n  - title: A\n    key_results: [Zero falls with harm, Zero wrong-site procedures]\n',
      message: /^No operational and no financial key result, only clinical ones;/,
    },
  ],
  quiet: [
    {
      name: 'all three',
      yaml: 'product: { vertical: ehr }\nobjectives:\n  - title: A\n    key_results: [Zero falls with harm, Uptime of 99.9%, Contribution margin of 20%]\n',
    },
    {
      name: 'covered elsewhere, as a map or a list',
      yaml: 'product: { vertical: ehr }\nscorecard: { covered_elsewhere: { financial: finance.okr.yaml } }\nobjectives:\n  - title: A\n    key_results: [Zero falls with harm, Uptime of 99.9%]\n',
    },
    {
      name: 'covered elsewhere, as a list',
      yaml: 'product: { vertical: ehr }\nscorecard:\n  covered_elsewhere: [financial, operational]\nobjectives:\n  - title: A\n    key_results: [Zero falls with harm, Zero wrong-site procedures]\n',
    },
    {
      name: 'no clinical product',
      yaml: 'product: { vertical: admin }\nobjectives:\n  - title: A\n    key_results: [Uptime of 99.9%, Contribution margin of 20%]\n',
    },
    {
      name: 'growth only has a warning of its own',
      yaml: 'product: { vertical: ehr }\nobjectives:\n  - title: A\n    key_results: [Grow revenue by 20%, 80% of physicians use the app]\n',
    },
    {
      name: 'one goal, or goals that cannot be placed',
      yaml: 'product: { vertical: ehr }\nobjectives:\n  - title: A\n    key_results: [Zero falls with harm]\n',
    },
    {
      name: 'goals on neither side',
      yaml: 'product: { vertical: ehr }\nobjectives:\n  - title: A\n    key_results:\n      - { title: Reviews, category: compliance, target: 4 }\n      - { title: Access reviews, category: privacy, target: 4 }\n',
    },
    {
      name: 'nothing is missed where the source cannot be read',
      yaml: 'product: { vertical: ehr }\nobjectives:\n  - title: A\n    key_results:\n      - Zero falls with harm\n      - title: "Uptime\n',
    },
  ],
  fixes: [
    {
      name: 'what such products measure',
      yaml: `
product: { id: a, clinical: true }
objectives:
  - title: A
    key_results:
      - id: KR-1
        title: Zero falls with harm # register
      - Uptime of 99.9%
`,
      title: 'Add a financial key result',
      after: `
product: { id: a, clinical: true }
objectives:
  - title: A
    key_results:
      - id: KR-1
        title: Zero falls with harm # register
      - Uptime of 99.9%
      - id: KR-2
        title: Contribution margin
        category: financial
        direction: increase
        baseline: TODO
        target: TODO
        unit: "%"
        owner: TODO
`,
    },
    {
      name: 'in brackets, in the last objective, with CRLF',
      yaml: 'product: { id: a, clinical: true }\r\nobjectives:\r\n  - title: A\r\n    key_results: [Zero falls with harm]\r\n  - { title: B, key_results: [Contribution margin of 20%] }\r\n',
      title: 'Add an operational key result',
      after:
        'product: { id: a, clinical: true }\r\nobjectives:\r\n  - title: A\r\n    key_results: [Zero falls with harm]\r\n  - { title: B, key_results: [Contribution margin of 20%, { id: KR-1, title: Uptime of critical workflows, category: operational, direction: increase, baseline: TODO, target: TODO, unit: "%", owner: TODO }] }\r\n',
    },
    {
      name: 'four spaces, a comment, CRLF',
      yaml: crlf(`
product: { id: a, clinical: true }
objectives:
    - title: A
      key_results:
          - id: KR-1.1
            title: Zero falls with harm
          - id: KR-1.2
            title: Uptime of 99.9% # core systems
`),
      after: crlf(`
product: { id: a, clinical: true }
objectives:
    - title: A
      key_results:
          - id: KR-1.1
            title: Zero falls with harm
          - id: KR-1.2
            title: Uptime of 99.9% # core systems
          - id: KR-1.3
            title: Contribution margin
            category: financial
            direction: increase
            baseline: TODO
            target: TODO
            unit: "%"
            owner: TODO
`),
    },
  ],
});
