import { describeRule } from '../harness.ts';

describeRule('vertical/supply-balance', {
  fires: [
    {
      name: 'cost alone',
      yaml: `
product: { id: demo, vertical: supply }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - Supply cost per case down by 15%
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      message:
        'Cost can fall while stock-outs and expired stock rise, and nothing here measures them; add a limit for each.',
      severity: 'info',
    },
    {
      name: 'stock-outs are watched, expiry is not',
      yaml: `
product: { id: demo, vertical: supply }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - Spend on consumables down from $4M to $3M
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - Stock-outs of critical items down to 2 a month
`,
      message: 'Cost can fall while expired stock rises, and nothing here measures that; add a limit for it.',
    },
    {
      name: 'expiry is watched, stock-outs are not',
      yaml: `
product: { id: demo, vertical: supply }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - Expired stock down to 1%
      - Supply savings of $1M
        ^^^^^^^^^^^^^^^^^^^^^
`,
      message: 'Cost can fall while stock-outs rise, and nothing here measures that; add a limit for it.',
    },
    {
      name: 'declared financial',
      yaml: `
product: { id: demo, vertical: supply }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - { title: Money bound in the store, category: financial, baseline: $4M, target: $3M }
                 ^^^^^^^^^^^^^^^^^^^^^^^^
`,
      message:
        'Cost can fall while stock-outs and expired stock rise, and nothing here measures them; add a limit for each.',
    },
  ],
  quiet: [
    {
      name: 'all three',
      yaml: `
product: { id: demo, vertical: supply }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - Supply cost per case down by 15%
      - Stock-outs of critical items down to 2 a month
      - Value of expired stock down to 1%
`,
    },
    {
      name: 'fill rate and waste',
      yaml: `
product: { id: demo, vertical: supply }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - Supply cost per case down by 15%
      - Fill rate of 98%
      - Waste from outdated items down to 1%
`,
    },
    {
      name: 'the cost of waste is no saving',
      yaml: `
product: { id: demo, vertical: supply }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - Cost of expired stock down to $20K
`,
    },
    {
      name: 'fewer of something else',
      yaml: `
product: { id: demo, vertical: supply }
objectives:
  - title: A better year
    key_results: [Steps to place an order down from 9 to 3]
`,
    },
    {
      name: 'a price list',
      yaml: `
product: { id: demo, vertical: supply }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - Price list loaded for 40 vendors
      - Cost centre codes cleaned up to 100%
`,
    },
    {
      name: 'growth',
      yaml: `
product: { id: demo, vertical: supply }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - Referrals from the top 15 GPs up by 30%
      - Revenue of $4M
`,
    },
    {
      name: 'no cost',
      yaml: `
product: { id: demo, vertical: supply }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - Purchase orders without typing up to 90%
`,
    },
    {
      name: 'another vertical',
      yaml: `
product: { id: demo, vertical: payer }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - Supply cost per case down by 15%
`,
    },
    {
      name: 'no vertical',
      yaml: `
objectives:
  - id: O-1
    title: A better year
    key_results:
      - Supply cost per case down by 15%
`,
    },
    {
      name: 'a dropped objective',
      yaml: `
product: { id: demo, vertical: supply }
objectives:
  - id: O-1
    title: A better year
    status: dropped
    key_results:
      - Supply cost down by 15%
`,
    },
    {
      name: 'a file that YAML cannot read',
      yaml: `
product: { id: demo, vertical: supply }
own
objectives:
  - id: O-1
    title: A better year
    key_results:
      - Supply cost per case down by 15%
`,
    },
  ],
  fixes: [
    {
      name: 'both limits, block style',
      title: 'Add a limit for stock-outs and expired stock',
      yaml: `
product: { id: demo, vertical: supply }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - id: KR-1.1
        title: Supply cost per case down by 15% # of last year
`,
      after: `
product: { id: demo, vertical: supply }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - id: KR-1.1
        title: Supply cost per case down by 15% # of last year
      - id: KR-1.2
        title: Stock-outs of critical items per 1,000 requests
        category: operational
        type: guardrail
        direction: maintain
        baseline: TODO
        target: TODO
        unit: per 1,000 requests
        owner: TODO
      - id: KR-1.3
        title: Value of stock that expires before it is used
        category: operational
        type: guardrail
        direction: maintain
        baseline: TODO
        target: TODO
        unit: of stock value
        owner: TODO
`,
    },
    {
      name: 'one, flow style',
      title: 'Add a limit for expired stock',
      yaml: `
product: { id: demo, vertical: supply }
objectives:
  - title: A
    key_results: [Supply cost down by 15%, Fill rate of 98%]
`,
      after: `
product: { id: demo, vertical: supply }
objectives:
  - title: A
    key_results: [Supply cost down by 15%, Fill rate of 98%, { id: KR-1, title: Value of stock that expires before it is used, category: operational, type: guardrail, direction: maintain, baseline: TODO, target: TODO, unit: of stock value, owner: TODO }]
`,
    },
    {
      name: 'CRLF, four spaces',
      title: 'Add a limit for stock-outs and expired stock',
      yaml: 'product: { id: demo, vertical: supply }\r\nobjectives:\r\n    - id: O-1\r\n      title: A better year\r\n      key_results:\r\n          - id: KR-1.1\r\n            title: Supply cost per case down by 15%\r\n',
      after:
        'product: { id: demo, vertical: supply }\r\nobjectives:\r\n    - id: O-1\r\n      title: A better year\r\n      key_results:\r\n          - id: KR-1.1\r\n            title: Supply cost per case down by 15%\r\n          - id: KR-1.2\r\n            title: Stock-outs of critical items per 1,000 requests\r\n            category: operational\r\n            type: guardrail\r\n            direction: maintain\r\n            baseline: TODO\r\n            target: TODO\r\n            unit: per 1,000 requests\r\n            owner: TODO\r\n          - id: KR-1.3\r\n            title: Value of stock that expires before it is used\r\n            category: operational\r\n            type: guardrail\r\n            direction: maintain\r\n            baseline: TODO\r\n            target: TODO\r\n            unit: of stock value\r\n            owner: TODO\r\n',
    },
  ],
});
