import { describeRule } from '../harness.ts';

const safety = (indent: string, id = 'KR-S1') =>
  [
    `- id: ${id}`,
    '  title: Adverse events linked to the product per 1,000 monitored patient-days',
    '  category: safety',
    '  type: guardrail',
    '  direction: maintain',
    '  baseline: TODO',
    '  target: "<= 1.0"',
    '  unit: per 1,000 patient-days',
    '  owner: TODO',
    '  measure: { source: safety-register, cadence: weekly }',
    '  escalation:',
    '    warn_at: 0.8',
    '    pause_at: 1.0',
    '    notify: [chief-medical-officer, patient-safety, product-owner]',
    '    within: 24h',
    '    action: review the whole OKR cycle; pause rollout goals until cleared',
  ].map((line) => indent + line);
const outcome = (indent: string, id: string) =>
  [
    `- id: ${id}`,
    '  title: 30-day readmissions of enrolled patients (risk-adjusted)',
    '  category: outcome',
    '  segment: patient',
    '  direction: decrease',
    '  baseline: TODO',
    '  target: TODO',
    '  unit: "%"',
    '  owner: TODO',
  ].map((line) => indent + line);

describeRule('balance/business-only', {
  fires: [
    {
      name: 'a product that bills: work is asked for, and no patients are monitored',
      yaml: `
product: { vertical: admin }
objectives:
^^^^^^^^^^
  - title: Get paid
    key_results:
      - Denial rate from 11% to 9%
      - Cost to collect from 3.9% to 3.2%
      - Time to invoice from 9 to 4 days
`,
      message:
        'All 3 key results are about growth, use or revenue; add one on the minutes of staff or the wait of patients.',
    },
    {
      name: 'growth, use and revenue',
      yaml: `
cycle: 2027-Q1
objectives:
^^^^^^^^^^
  - title: Grow
    key_results:
      - Grow revenue by 20%
      - Open in 3 new states
  - title: Delight
    key_results: ["10,000 monthly active users", NPS of 50]
`,
      message:
        'None of the 4 key results is about safety, outcomes or regulation, which weigh as much as growth; add one for each.',
      severity: 'warning',
    },
    {
      name: 'as declared, with CRLF, and beside what nobody can place',
      yaml: 'okrs:\r\n^^^^\n- title: A\r\n  key_results:\r\n  - { title: Safer contracts, category: financial }\r\n  - { title: Blue buttons, target: 4 }\r\n',
    },
  ],
  quiet: [
    {
      name: 'work beside money: Biller minutes per claim from 14 to 9',
      yaml: `
product: { vertical: admin }
objectives:
  - title: Get paid
    key_results:
      - Denial rate from 11% to 9%
      - Cost to collect from 3.9% to 3.2%
      - Biller minutes per claim from 14 to 9
`,
    },
    {
      name: 'work beside money: Touches per denied claim from 4 to 2',
      yaml: `
product: { vertical: payer }
objectives:
  - title: Get paid
    key_results:
      - Denial rate from 11% to 9%
      - Cost to collect from 3.9% to 3.2%
      - Touches per denied claim from 4 to 2
`,
    },
    {
      name: 'work beside money: Patient wait for an estimate from 3 days to 1',
      yaml: `
product: { vertical: supply }
objectives:
  - title: Get paid
    key_results:
      - Denial rate from 11% to 9%
      - Cost to collect from 3.9% to 3.2%
      - Patient wait for an estimate from 3 days to 1
`,
    },
    ...[
      'Zero falls with harm',
      '30-day readmissions from 12% to 9%',
      'Minutes of paperwork per nurse and day from 60 to 40',
      'PHI access reviewed every month for 100% of systems',
      '{ title: Signed agreements, category: compliance, target: 12 of 12 }',
      '{ title: Sites that exchange data, category: interoperability, target: 80% }',
      'Validation study with a control group published',
    ].map((goal) => ({
      name: `with a goal beyond: ${goal}`,
      yaml: `objectives:\n  - title: A\n    key_results:\n      - Grow revenue by 20%\n      - 80% of physicians use the app\n      - ${goal}\n`,
    })),
    {
      name: 'operations are no business alone',
      yaml: 'objectives:\n  - title: A\n    key_results: [Uptime of 99.9%, Beds cleaned within 45 minutes, Grow revenue by 20%]\n',
    },
    {
      name: 'one goal is no scorecard',
      yaml: 'objectives:\n  - title: A\n    key_results: [Grow revenue by 20%]\n  - title: B\n    status: dropped\n    key_results: [Grow revenue by 30%]\n',
    },
    { name: 'no goals', yaml: 'objectives:\n  - title: A\n' },
    {
      name: 'nothing is missed where the source cannot be read',
      yaml: 'objectives:\n  - title: A\n    key_results:\n      - Grow revenue by 20%\n      - title: "10 new clinics\n',
    },
  ],
  fixes: [
    {
      name: 'work in a product that bills',
      yaml: 'product: { vertical: admin }\nobjectives:\n  - title: Get paid\n    key_results:\n      - Denial rate from 11% to 9%\n      - Cost to collect from 3.9% to 3.2%\n',
      title: 'Add a key result on time',
      after:
        'product: { vertical: admin }\nobjectives:\n  - title: Get paid\n    key_results:\n      - Denial rate from 11% to 9%\n      - Cost to collect from 3.9% to 3.2%\n      - id: KR-1\n        title: Minutes of administrative work per administrative staff per day\n        category: workflow\n        segment: administrative-staff\n        direction: decrease\n        baseline: TODO\n        target: TODO\n        unit: minutes\n        owner: TODO\n        measure: { source: ehr-audit-log, method: time-motion }\n',
    },
    {
      name: 'both at once, safety first',
      yaml: 'objectives:\n  - title: Grow\n    key_results:\n      - Grow revenue by 20% # board\n      - Open in 3 new states\n',
      title: 'Add a safety and an outcome key result',
      after: [
        'objectives:',
        '  - title: Grow',
        '    key_results:',
        ...safety('      '),
        '      - Grow revenue by 20% # board',
        '      - Open in 3 new states',
        ...outcome('      ', 'KR-1'),
        '',
      ].join('\n'),
    },
    {
      name: 'where the first objective has none yet, with four spaces and CRLF',
      yaml: 'objectives:\r\n    - title: Later\r\n    - title: Grow\r\n      key_results:\r\n          - Grow revenue by 20%\r\n          - Open in 3 new states\r\n',
      after: [
        'objectives:',
        '    - title: Later',
        '      key_results:',
        ...safety('          ').map((line) => line.replace(/^ {14}(?=\S)/, ' '.repeat(16))),
        '    - title: Grow',
        '      key_results:',
        '          - Grow revenue by 20%',
        '          - Open in 3 new states',
        ...outcome('          ', 'KR-1'),
        '',
      ].join('\r\n'),
    },
    {
      name: 'in braces',
      yaml: `
objectives:
  - { title: Grow, key_results: [Grow revenue by 20%, Open in 3 new states] }
`,
      after: `
objectives:
  - { title: Grow, key_results: [{ id: KR-S1, title: "Adverse events linked to the product per 1,000 monitored patient-days", category: safety, type: guardrail, direction: maintain, baseline: TODO, target: "<= 1.0", unit: "per 1,000 patient-days", owner: TODO, measure: { source: safety-register, cadence: weekly }, escalation: { warn_at: 0.8, pause_at: 1.0, notify: [chief-medical-officer, patient-safety, product-owner], within: 24h, action: review the whole OKR cycle; pause rollout goals until cleared } }, Grow revenue by 20%, Open in 3 new states, { id: KR-1, title: 30-day readmissions of enrolled patients (risk-adjusted), category: outcome, segment: patient, direction: decrease, baseline: TODO, target: TODO, unit: "%", owner: TODO }] }
`,
    },
    {
      name: 'where the first list is empty',
      yaml: `
objectives:
  - title: Later
    key_results: []
  - title: Grow
    key_results:
      - Grow revenue by 20%
      - Open in 3 new states
`,
      after: `
objectives:
  - title: Later
    key_results:
      - id: KR-S1
        title: Adverse events linked to the product per 1,000 monitored patient-days
        category: safety
        type: guardrail
        direction: maintain
        baseline: TODO
        target: "<= 1.0"
        unit: per 1,000 patient-days
        owner: TODO
        measure: { source: safety-register, cadence: weekly }
        escalation:
          warn_at: 0.8
          pause_at: 1.0
          notify: [chief-medical-officer, patient-safety, product-owner]
          within: 24h
          action: review the whole OKR cycle; pause rollout goals until cleared
  - title: Grow
    key_results:
      - Grow revenue by 20%
      - Open in 3 new states
      - id: KR-1
        title: 30-day readmissions of enrolled patients (risk-adjusted)
        category: outcome
        segment: patient
        direction: decrease
        baseline: TODO
        target: TODO
        unit: "%"
        owner: TODO
`,
    },
  ],
});
