import { describeRule } from '../harness.ts';

describeRule('vertical/ehr-interop', {
  fires: [
    {
      name: 'no exchange',
      yaml: `
product: { id: demo, vertical: ehr }
objectives:
^^^^^^^^^^
  - id: O-1
    title: A better year
    key_results:
      - Falls fall from 4 to 2 per 1,000 bed days
`,
      message:
        'A health record shares data with every other system in care, and no key result is about FHIR or exchange; add one.',
      severity: 'warning',
    },
    {
      name: 'declared not clinical',
      yaml: `
product: { id: demo, vertical: ehr, clinical: no }
objectives:
^^^^^^^^^^
  - id: O-1
    title: A better year
    key_results:
      - Falls fall from 4 to 2 per 1,000 bed days
`,
      message:
        'A health record shares data with every other system in care, and no key result is about FHIR or exchange; add one.',
    },
  ],
  quiet: [
    {
      name: 'records from outside',
      yaml: `
product: { vertical: ehr }
objectives:
  - title: Better care
    key_results:
      - Records requested from other hospitals arrive within an hour in 80% of cases
`,
    },
    {
      name: 'FHIR',
      yaml: `
product: { id: demo, vertical: ehr }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - Certified FHIR endpoints live at 12 of 12 sites
`,
    },
    {
      name: 'FHIR in one of two objectives',
      yaml: `
product: { id: demo, vertical: ehr }
objectives:
  - title: A better year
    key_results: [Falls fall from 4 to 2 per 1,000 bed days]
  - title: Open doors
    key_results: [Certified FHIR endpoints live at 12 of 12 sites]
`,
    },
    {
      name: 'data exchange',
      yaml: `
product: { id: demo, vertical: ehr }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - Referrals received through the health information exchange up to 80%
`,
    },
    {
      name: 'declared',
      yaml: `
product: { id: demo, vertical: ehr }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - { title: Letters that arrive, category: interoperability, target: 80% }
`,
    },
    {
      name: 'another vertical, of which integration/missing-key-result speaks',
      yaml: `
product: { id: demo, vertical: telehealth }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - Falls fall from 4 to 2 per 1,000 bed days
`,
    },
    {
      name: 'no vertical',
      yaml: `
objectives:
  - id: O-1
    title: A better year
    key_results:
      - Falls fall from 4 to 2 per 1,000 bed days
`,
    },
    {
      name: 'no key results yet',
      yaml: `
product: { id: demo, vertical: ehr }
objectives:
  - title: A
`,
    },
    {
      name: 'a file that YAML cannot read',
      yaml: `
product: { id: demo, vertical: ehr }
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
      name: 'block style',
      title: 'Add an interoperability key result',
      yaml: `
product: { id: demo, vertical: ehr }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - id: KR-1.1
        title: Minutes of typing per visit down from 16 to 10 # median
`,
      after: `
product: { id: demo, vertical: ehr }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - id: KR-1.1
        title: Minutes of typing per visit down from 16 to 10 # median
      - id: KR-1.2
        title: Deployed sites with bi-directional EHR sync and no manual workaround
        category: interoperability
        standard: FHIR R4
        baseline: TODO
        target: 80%
        owner: TODO
`,
    },
    {
      name: 'flow style',
      title: 'Add an interoperability key result',
      yaml: `
product: { id: demo, vertical: ehr }
objectives:
  - title: A
    key_results: [Falls of 2]
`,
      after: `
product: { id: demo, vertical: ehr }
objectives:
  - title: A
    key_results: [Falls of 2, { id: KR-1, title: Deployed sites with bi-directional EHR sync and no manual workaround, category: interoperability, standard: FHIR R4, baseline: TODO, target: 80%, owner: TODO }]
`,
    },
    {
      name: 'CRLF, four spaces',
      title: 'Add an interoperability key result',
      yaml: 'product: { id: demo, vertical: ehr }\r\nobjectives:\r\n    - id: O-1\r\n      title: A better year\r\n      key_results:\r\n          - id: KR-1.1\r\n            title: Falls of 2\r\n',
      after:
        'product: { id: demo, vertical: ehr }\r\nobjectives:\r\n    - id: O-1\r\n      title: A better year\r\n      key_results:\r\n          - id: KR-1.1\r\n            title: Falls of 2\r\n          - id: KR-1.2\r\n            title: Deployed sites with bi-directional EHR sync and no manual workaround\r\n            category: interoperability\r\n            standard: FHIR R4\r\n            baseline: TODO\r\n            target: 80%\r\n            owner: TODO\r\n',
    },
  ],
});
