import { describeRule } from '../harness.ts';

describeRule('vertical/supply-traceability', {
  fires: [
    {
      name: 'implants on a key result',
      yaml: `
product: { id: demo, vertical: supply }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - Implants available on the day of surgery up to 99%
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      message:
        'Implants and costly items must be found again after a recall, and no key result tracks serial or lot numbers; add one.',
      severity: 'warning',
    },
    {
      name: 'costly items on an objective',
      yaml: `
product: { id: demo, vertical: supply }
objectives:
  - id: O-1
    title: Fewer high-cost items on the shelf
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    key_results:
      - Falls fall from 4 to 2 per 1,000 bed days
`,
      message:
        'Implants and costly items must be found again after a recall, and no key result tracks serial or lot numbers; add one.',
    },
    {
      name: 'stents',
      yaml: `
product: { id: demo, vertical: supply }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - id: KR-1.1
        title: Stents ordered by hand down to 10%
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      message:
        'Implants and costly items must be found again after a recall, and no key result tracks serial or lot numbers; add one.',
    },
  ],
  quiet: [
    {
      name: 'bar codes scanned',
      yaml: `
product: { vertical: supply }
objectives:
  - title: Implants in good hands
    key_results:
      - Implant barcodes scanned in theatre from 50% to 98%
`,
    },
    {
      name: 'recalled items are found',
      yaml: `
product: { id: demo, vertical: supply }
objectives:
  - title: Implants on the shelf
    key_results:
      - Recalled items found within 4 hours, from 3 days
`,
    },
    {
      name: 'serial numbers',
      yaml: `
product: { id: demo, vertical: supply }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - Implants available up to 99%
      - Serial numbers captured at the table up to 98%
`,
    },
    {
      name: 'lots',
      yaml: `
product: { id: demo, vertical: supply }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - Pacemakers whose lot number is on file up to 100%
`,
    },
    {
      name: 'recalls',
      yaml: `
product: { id: demo, vertical: supply }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - Implants available up to 99%
      - Hours to answer a recall down to 24
`,
    },
    {
      name: 'UDI',
      yaml: `
product: { id: demo, vertical: supply }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - Implants with a scanned UDI up to 98%
`,
    },
    {
      name: 'consumables',
      yaml: `
product: { id: demo, vertical: supply }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - Gloves ordered by hand down to 10%
`,
    },
    {
      name: 'implementation',
      yaml: `
product: { id: demo, vertical: supply }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - Implementation time per site down to 10 days
`,
    },
    {
      name: 'a dropped objective that names them itself',
      yaml: `
product: { id: demo, vertical: supply }
objectives:
  - title: Implants at hand for every operation
    status: dropped
    key_results: [Stock-outs down to 2 a month]
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
      - Implants available up to 99%
`,
    },
    {
      name: 'another vertical',
      yaml: `
product: { id: demo, vertical: ehr }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - Implants available up to 99%
`,
    },
    {
      name: 'no vertical',
      yaml: `
objectives:
  - id: O-1
    title: A better year
    key_results:
      - Implants available up to 99%
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
      - Implants available up to 99%
`,
    },
  ],
  fixes: [
    {
      name: 'beside the goal, block style',
      title: 'Add a goal for traceability',
      yaml: `
product: { id: demo, vertical: supply }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - id: KR-1.1
        title: Implants available up to 99% # each week
`,
      after: `
product: { id: demo, vertical: supply }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - id: KR-1.1
        title: Implants available up to 99% # each week
      - id: KR-1.2
        title: Implants traceable by serial or lot number (UDI) from receipt to the patient
        category: compliance
        direction: increase
        baseline: TODO
        target: 100%
        owner: TODO
`,
    },
    {
      name: 'flow style',
      title: 'Add a goal for traceability',
      yaml: `
product: { id: demo, vertical: supply }
objectives:
  - title: A
    key_results: [Implants available up to 99%]
`,
      after: `
product: { id: demo, vertical: supply }
objectives:
  - title: A
    key_results: [Implants available up to 99%, { id: KR-1, title: Implants traceable by serial or lot number (UDI) from receipt to the patient, category: compliance, direction: increase, baseline: TODO, target: 100%, owner: TODO }]
`,
    },
    {
      name: 'CRLF, four spaces',
      title: 'Add a goal for traceability',
      yaml: 'product: { id: demo, vertical: supply }\r\nobjectives:\r\n    - id: O-1\r\n      title: A better year\r\n      key_results:\r\n          - id: KR-1.1\r\n            title: Implants available up to 99%\r\n',
      after:
        'product: { id: demo, vertical: supply }\r\nobjectives:\r\n    - id: O-1\r\n      title: A better year\r\n      key_results:\r\n          - id: KR-1.1\r\n            title: Implants available up to 99%\r\n          - id: KR-1.2\r\n            title: Implants traceable by serial or lot number (UDI) from receipt to the patient\r\n            category: compliance\r\n            direction: increase\r\n            baseline: TODO\r\n            target: 100%\r\n            owner: TODO\r\n',
    },
  ],
});
