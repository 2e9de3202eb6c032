import { describeRule } from '../harness.ts';

describeRule('vertical/admin-time', {
  fires: [
    {
      name: 'neither wait nor minutes',
      yaml: `
product: { id: demo, vertical: admin }
objectives:
^^^^^^^^^^
  - id: O-1
    title: A better year
    key_results:
      - Clean claims up from 80% to 95%
`,
      message:
        'No key result says whether patients wait less or staff spend fewer minutes, which is what this product is for; add one.',
      severity: 'info',
    },
    {
      name: 'satisfaction',
      yaml: `
product: { id: demo, vertical: admin }
objectives:
^^^^^^^^^^
  - id: O-1
    title: A better year
    key_results:
      - Satisfaction of schedulers of 4.2/5
`,
      message:
        'No key result says whether patients wait less or staff spend fewer minutes, which is what this product is for; add one.',
    },
    {
      name: 'uptime is no time of people',
      yaml: `
product: { id: demo, vertical: admin }
objectives:
^^^^^^^^^^
  - id: O-1
    title: A better year
    key_results:
      - Uptime of booking of 99.9%
`,
      message:
        'No key result says whether patients wait less or staff spend fewer minutes, which is what this product is for; add one.',
    },
  ],
  quiet: [
    {
      name: 'a wait',
      yaml: `
product: { id: demo, vertical: admin }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - Patients who wait more than a quarter of an hour down to 5%
`,
    },
    {
      name: 'minutes',
      yaml: `
product: { id: demo, vertical: admin }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - { title: Registration per patient, target: 4 minutes }
      - Minutes of typing per visit down to 4
`,
    },
    {
      name: 'days',
      yaml: `
product: { id: demo, vertical: admin }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - Days to the next free appointment down from 20 to 10
`,
    },
    {
      name: 'on time',
      yaml: `
product: { id: demo, vertical: admin }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - Patients seen on time up to 90%
`,
    },
    {
      name: 'a queue',
      yaml: `
product: { id: demo, vertical: admin }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - Callers who leave the queue down to 3%
`,
    },
    {
      name: 'burden',
      yaml: `
product: { id: demo, vertical: admin }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - Administrative burden of staff down by 20%
`,
    },
    {
      name: 'another vertical',
      yaml: `
product: { id: demo, vertical: hospital-management }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - Visitors happy with the lobby up to 80%
`,
    },
    {
      name: 'no vertical',
      yaml: `
objectives:
  - id: O-1
    title: A better year
    key_results:
      - Visitors happy with the lobby up to 80%
`,
    },
    {
      name: 'no key results yet',
      yaml: `
product: { id: demo, vertical: admin }
objectives:
  - title: A
`,
    },
    {
      name: 'a file that YAML cannot read',
      yaml: `
product: { id: demo, vertical: admin }
own
objectives:
  - id: O-1
    title: A better year
    key_results:
      - Falls fall from 4 to 2 per 1,000 bed days
`,
    },
  ],
  fixes: [
    {
      name: 'the wait of patients',
      title: 'Add a key result on patient wait',
      yaml: `
product: { id: demo, vertical: admin }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - id: KR-1.1
        title: Clean claims up from 80% to 95% # first pass
`,
      after: `
product: { id: demo, vertical: admin }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - id: KR-1.1
        title: Clean claims up from 80% to 95% # first pass
      - id: KR-1.2
        title: Minutes that patients wait between check-in and the start of the visit
        category: operational
        segment: patient
        direction: decrease
        baseline: TODO
        target: TODO
        unit: minutes
        owner: TODO
`,
    },
    {
      name: 'minutes of staff',
      title: 'Add a key result on administrative minutes',
      yaml: `
product: { id: demo, vertical: admin }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - id: KR-1.1
        title: Clean claims up from 80% to 95%
`,
      after: `
product: { id: demo, vertical: admin }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - id: KR-1.1
        title: Clean claims up from 80% to 95%
      - id: KR-1.2
        title: Minutes of administrative work per physician per day
        category: workflow
        segment: physician
        direction: decrease
        baseline: TODO
        target: TODO
        unit: minutes
        owner: TODO
        measure: { source: ehr-audit-log, method: time-motion }
`,
    },
    {
      name: 'flow style',
      title: 'Add a key result on patient wait',
      yaml: `
product: { id: demo, vertical: admin }
objectives:
  - title: A
    key_results: [Clean claims of 95%]
`,
      after: `
product: { id: demo, vertical: admin }
objectives:
  - title: A
    key_results: [Clean claims of 95%, { id: KR-1, title: Minutes that patients wait between check-in and the start of the visit, category: operational, segment: patient, direction: decrease, baseline: TODO, target: TODO, unit: minutes, owner: TODO }]
`,
    },
    {
      name: 'CRLF, four spaces',
      title: 'Add a key result on patient wait',
      yaml: 'product: { id: demo, vertical: admin }\r\nobjectives:\r\n    - id: O-1\r\n      title: A better year\r\n      key_results:\r\n          - id: KR-1.1\r\n            title: Clean claims of 95%\r\n',
      after:
        'product: { id: demo, vertical: admin }\r\nobjectives:\r\n    - id: O-1\r\n      title: A better year\r\n      key_results:\r\n          - id: KR-1.1\r\n            title: Clean claims of 95%\r\n          - id: KR-1.2\r\n            title: Minutes that patients wait between check-in and the start of the visit\r\n            category: operational\r\n            segment: patient\r\n            direction: decrease\r\n            baseline: TODO\r\n            target: TODO\r\n            unit: minutes\r\n            owner: TODO\r\n',
    },
  ],
});
