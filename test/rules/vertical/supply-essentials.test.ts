import { describeRule } from '../harness.ts';

describeRule('vertical/supply-essentials', {
  fires: [
    {
      name: 'one is missing',
      yaml: `
product: { id: demo, vertical: supply }
objectives:
^^^^^^^^^^
  - id: O-1
    title: A better year
    key_results:
      - Items with stock levels right at the count up to 98%
      - Stock that expires before use down to 1%
      - Purchase orders placed without typing up to 90%
      - Items bought from a current vendor catalogue up to 95%
      - Departments within their supply budget up to 12 of 12
      - Recalled lots found within 24 hours up to 100%
      - Items whose usage is recorded in theatre up to 90%
      - Procedures with a known cost per procedure up to 70%
      - Stock-outs of critical items down to 2 a month
`,
      message:
        'No goal covers price comparison; add what is yours, and name the rest in scorecard.covered_elsewhere.',
      severity: 'info',
    },
    {
      name: 'two are, of which one is in a goal that was dropped',
      yaml: `
product: { id: demo, vertical: supply }
objectives:
^^^^^^^^^^
  - title: Orders placed after a price comparison
    status: dropped
    key_results: []
  - id: O-1
    title: A better year
    key_results:
      - Items with stock levels right at the count up to 98%
      - Stock that expires before use down to 1%
      - Purchase orders placed without typing up to 90%
      - Items bought from a current vendor catalogue up to 95%
      - Recalled lots found within 24 hours up to 100%
      - Items whose usage is recorded in theatre up to 90%
      - Procedures with a known cost per procedure up to 70%
      - Stock-outs of critical items down to 2 a month
`,
      message:
        'No goal covers price comparison and budget; add what is yours, and name the rest in scorecard.covered_elsewhere.',
    },
    {
      name: 'almost all are',
      yaml: `
product: { id: demo, vertical: supply }
objectives:
^^^^^^^^^^
  - id: O-1
    title: A better year
    key_results:
      - Nurses happy with the store up to 80%
`,
      message:
        'No goal covers stock levels, expiry and 7 more basics of supply; add what is yours, and name the rest in scorecard.covered_elsewhere.',
    },
    {
      name: 'what other rules ask for is left out',
      yaml: `
product: { id: demo, vertical: supply }
objectives:
^^^^^^^^^^
  - id: O-1
    title: A better year
    key_results:
      - Supply cost down by 10%
      - Implants at the table up to 99%
`,
      message:
        'No goal covers purchase orders, vendor catalogues and 4 more basics of supply; add what is yours, and name the rest in scorecard.covered_elsewhere.',
    },
  ],
  fixes: [
    {
      name: 'what others cover',
      title: 'Say that others cover it',
      choice: true,
      yaml: `
product: { id: demo, vertical: supply }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - Items with stock levels right at the count up to 98%
      - Stock that expires before use down to 1%
      - Purchase orders placed without typing up to 90%
      - Recalled lots found within 24 hours up to 100%
      - Items whose usage is recorded in theatre up to 90%
      - Stock-outs of critical items down to 2 a month
`,
      after: `
product: { id: demo, vertical: supply }
scorecard: { covered_elsewhere: { vendor-catalogues: TODO, price-comparison: TODO, budget: TODO, cost-per-procedure: TODO } }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - Items with stock levels right at the count up to 98%
      - Stock that expires before use down to 1%
      - Purchase orders placed without typing up to 90%
      - Recalled lots found within 24 hours up to 100%
      - Items whose usage is recorded in theatre up to 90%
      - Stock-outs of critical items down to 2 a month
`,
    },
    {
      name: 'the first one that is missing',
      title: 'Add a key result on price comparison',
      yaml: `
product: { id: demo, vertical: supply }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - Items with stock levels right at the count up to 98%
      - Stock that expires before use down to 1%
      - Purchase orders placed without typing up to 90%
      - Items bought from a current vendor catalogue up to 95%
      - Departments within their supply budget up to 12 of 12
      - Recalled lots found within 24 hours up to 100%
      - Items whose usage is recorded in theatre up to 90%
      - Procedures with a known cost per procedure up to 70%
      - Stock-outs of critical items down to 2 a month
`,
      after: `
product: { id: demo, vertical: supply }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - Items with stock levels right at the count up to 98%
      - Stock that expires before use down to 1%
      - Purchase orders placed without typing up to 90%
      - Items bought from a current vendor catalogue up to 95%
      - Departments within their supply budget up to 12 of 12
      - Recalled lots found within 24 hours up to 100%
      - Items whose usage is recorded in theatre up to 90%
      - Procedures with a known cost per procedure up to 70%
      - Stock-outs of critical items down to 2 a month
      - id: KR-1
        title: Orders placed after a price comparison
        category: operational
        baseline: TODO
        target: TODO
        unit: "%"
        owner: TODO
`,
    },
    {
      name: 'flow style',
      title: 'Add a key result on stock levels',
      yaml: `
product: { id: demo, vertical: supply }
objectives:
  - title: A
    key_results: [Nurses happy with the store up to 80%]
`,
      after: `
product: { id: demo, vertical: supply }
objectives:
  - title: A
    key_results: [Nurses happy with the store up to 80%, { id: KR-1, title: Items whose stock level in the system matches the shelf, category: operational, baseline: TODO, target: TODO, unit: "%", owner: TODO }]
`,
    },
    {
      name: 'CRLF, four spaces',
      title: 'Add a key result on stock levels',
      yaml: 'product: { id: demo, vertical: supply }\r\nobjectives:\r\n    - id: O-1\r\n      title: A better year\r\n      key_results:\r\n          - id: KR-1.1\r\n            title: Nurses happy with the store up to 80%\r\n',
      after:
        'product: { id: demo, vertical: supply }\r\nobjectives:\r\n    - id: O-1\r\n      title: A better year\r\n      key_results:\r\n          - id: KR-1.1\r\n            title: Nurses happy with the store up to 80%\r\n          - id: KR-1.2\r\n            title: Items whose stock level in the system matches the shelf\r\n            category: operational\r\n            baseline: TODO\r\n            target: TODO\r\n            unit: "%"\r\n            owner: TODO\r\n',
    },
    {
      name: 'after a comment',
      yaml: `
product: { id: demo, vertical: supply }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - id: KR-1.1
        title: Nurses happy with the store up to 80% # survey
`,
      title: 'Add a key result on stock levels',
      after: `
product: { id: demo, vertical: supply }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - id: KR-1.1
        title: Nurses happy with the store up to 80% # survey
      - id: KR-1.2
        title: Items whose stock level in the system matches the shelf
        category: operational
        baseline: TODO
        target: TODO
        unit: "%"
        owner: TODO
`,
    },
  ],
});
