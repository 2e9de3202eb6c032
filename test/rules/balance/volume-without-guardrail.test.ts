import { crlf, describeRule } from '../harness.ts';

describeRule('balance/volume-without-guardrail', {
  fires: [
    {
      name: 'more visits',
      yaml: `
objectives:
  - title: A
    key_results:
      - title: Increase clinic visits to 400 a month
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      message:
        "More 'visits' may cost safety or quality; name the key result that must hold meanwhile under guardrails.",
      severity: 'info',
    },
    {
      name: 'throughput, patients, cases, by a share or from where to where',
      yaml: `
objectives:
  - title: A
    key_results:
      - Throughput of the imaging suite up 10%
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - Patients seen per session from 12 to 16
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - { title: Robotic procedures per week, baseline: 9, target: 14 }
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - Number of visits up from 800 to 2,000 a month
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - Grow revenue by 20%
`,
    },
    {
      name: 'more visits that are themselves to be a good experience',
      yaml: `
objectives:
  - title: A
    key_results:
      - { title: Increase clinic visits to 400 a month, category: experience }
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a text over several lines, which no fix can rewrite',
      yaml: `
objectives:
  - title: A
    key_results:
      - >-
        ^^
        Increase clinic visits to 400 a month
`,
    },
  ],
  quiet: [
    {
      name: 'satisfaction that must hold, in the same sentence',
      yaml: `
objectives:
  - title: More
    key_results:
      - Video visits from 4,000 to 9,000 a month with patient satisfaction at or above 4.5/5
`,
    },
    {
      name: 'something must hold meanwhile',
      yaml: `
objectives:
  - title: A
    key_results:
      - { title: Increase clinic visits to 400 a month, guardrails: [{ metric: KR-S1 }] }
`,
    },
    ...[
      '{ title: Overtime, type: guardrail, target: <= 4% }',
      'Zero wrong-site procedures',
      '30-day readmissions below 9%',
      '{ title: Patients who would come again, category: experience, target: 90% }',
    ].map((guard) => ({
      name: `beside it: ${guard}`,
      yaml: `objectives:\n  - title: A\n    key_results:\n      - Increase clinic visits to 400 a month\n      - ${guard}\n`,
    })),
    {
      name: 'a share of visits, time, fewer of them, work',
      yaml: `
objectives:
  - title: A
    key_results:
      - Visits with a documented pain score from 70% to 90%
      - Minutes between two procedures from 20 to 30
      - Reduce emergency visits from 40 to 30 a month
      - Clinic visits stay at 400 a month
      - Open the second theatre for procedures
      - Raise margin on visits
      - Increase the share of visits with an interpreter by 20%
      - Drive praise from 4 to 9 per 1,000 visits
      - Increase income by visits from 4000 to 5000 dollars
      - Patient throughput up 8% without longer boarding
      - Twelve more visits a day at the same length
      - 12 of 12 clinics report their visits
      - Increase uptime of the visit list to 99.9%
`,
    },
    ...[
      '{ title: Increase clinic visits to 400 a month, type: milestone }',
      '{ title: Increase clinic visits to 400 a month, direction: maintain }',
      '{ title: Increase clinic visits to 400 a month, category: safety }',
      'Increase clinic visits by video to 40%',
      'Increase clinic visits to 20 minutes',
      'Increase clinic visits to 400 a month without longer boarding',
    ].map((title) => ({
      name: `no more of the same: ${title}`,
      yaml: `objectives:\n  - title: A\n    key_results:\n      - ${title}\n`,
    })),
    {
      name: 'beside it something that must hold for one reason of two',
      yaml: 'objectives:\n  - title: A\n    key_results:\n      - Increase clinic visits to 400 a month\n      - { title: Praise, category: [operational, experience] }\n',
    },
    {
      name: 'visits that are the outcome',
      yaml: 'objectives:\n  - title: A\n    key_results:\n      - { title: Increase preventive visits from 200 to 300, category: outcome }\n',
    },
  ],
  fixes: [
    ...['validates: [KR-2]', 'evidence: { design: rct }', 'notes: soon'].map((key) => ({
      name: `in front of ${key}`,
      yaml: `
objectives:
  - title: A
    key_results:
      - title: Increase clinic visits to 400 a month
        ${key}
`,
      after: `
objectives:
  - title: A
    key_results:
      - title: Increase clinic visits to 400 a month
        guardrails: [{ metric: TODO }]
        ${key}
`,
    })),
    {
      name: 'names the safety key result of the file, comment kept',
      yaml: `
objectives:
  - title: A
    key_results:
      - title: Increase clinic visits to 400 a month # plan
        owner: ana
  - title: B
    key_results: [{ id: KR-S1, title: Zero wrong-site procedures }]
`,
      title: 'Add a guardrail',
      after: `
objectives:
  - title: A
    key_results:
      - title: Increase clinic visits to 400 a month # plan
        owner: ana
        guardrails: [{ metric: KR-S1 }]
  - title: B
    key_results: [{ id: KR-S1, title: Zero wrong-site procedures }]
`,
    },
    {
      name: 'in braces',
      yaml: 'objectives:\n    - title: A\n      key_results: [{ title: Increase clinic visits to 400 a month }]\n',
      after:
        'objectives:\n    - title: A\n      key_results: [{ title: Increase clinic visits to 400 a month, guardrails: [{ metric: TODO }] }]\n',
    },
    {
      name: 'a plain text, with CRLF',
      yaml: 'objectives:\r\n- title: A\r\n  key_results:\r\n  - Increase clinic visits to 400 a month\r\n',
      after:
        'objectives:\r\n- title: A\r\n  key_results:\r\n  - title: Increase clinic visits to 400 a month\r\n    guardrails: [{ metric: TODO }]\r\n',
    },
    {
      name: 'four spaces, between comments, CRLF',
      yaml: crlf(`
objectives:
    - title: A
      key_results:
          - id: KR-1
            title: Increase clinic visits to 400 a month
            owner: ana # plan
          # next
          - Fewer letters
`),
      after: crlf(`
objectives:
    - title: A
      key_results:
          - id: KR-1
            title: Increase clinic visits to 400 a month
            owner: ana # plan
            guardrails: [{ metric: TODO }]
          # next
          - Fewer letters
`),
    },
  ],
});
