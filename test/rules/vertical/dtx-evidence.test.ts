import { describeRule } from '../harness.ts';

describeRule('vertical/dtx-evidence', {
  fires: [
    {
      name: 'use alone',
      yaml: `
product: { id: demo, vertical: digital-therapeutics }
objectives:
^^^^^^^^^^
  - id: O-1
    title: A better year
    key_results:
      - Patients who finish the programme up from 30% to 50%
`,
      message:
        'This treats a condition, and no key result is a trial or an outcome, so nothing shows that it works; add a study with a comparator.',
      severity: 'warning',
    },
    {
      name: 'declared not clinical',
      yaml: `
product: { id: demo, vertical: digital-therapeutics, clinical: no }
objectives:
^^^^^^^^^^
  - id: O-1
    title: A better year
    key_results:
      - Revenue of $4M
`,
      message:
        'This treats a condition, and no key result is a trial or an outcome, so nothing shows that it works; add a study with a comparator.',
    },
  ],
  quiet: [
    {
      name: 'Headache days a month from 9 to 6',
      yaml: `
product: { vertical: digital-therapeutics }
objectives:
  - title: Better care
    key_results:
      - Headache days a month from 9 to 6
`,
    },
    {
      name: 'Insomnia severity index from 18 to 11',
      yaml: `
product: { vertical: digital-therapeutics }
objectives:
  - title: Better care
    key_results:
      - Insomnia severity index from 18 to 11
`,
    },
    {
      name: 'a trial',
      yaml: `
product: { id: demo, vertical: digital-therapeutics }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - Randomised trial against usual care reads out by 30 June
`,
    },
    {
      name: 'an outcome',
      yaml: `
product: { id: demo, vertical: digital-therapeutics }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - { title: PHQ-9 of enrolled patients, category: outcome, baseline: 14, target: 9 }
`,
    },
    {
      name: 'declared evidence',
      yaml: `
product: { id: demo, vertical: digital-therapeutics }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - { title: Read-out with the clinic, category: evidence, due: 2027-03-31 }
`,
    },
    {
      name: 'an evidence block',
      yaml: `
product: { id: demo, vertical: digital-therapeutics }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - { title: Use of the programme of 50%, evidence: { design: rct } }
`,
    },
    {
      name: 'an outcome in one of two objectives',
      yaml: `
product: { id: demo, vertical: digital-therapeutics }
objectives:
  - title: A better year
    key_results:
      - Revenue of $4M
  - title: Better health
    key_results:
      - { title: PHQ-9 of enrolled patients, category: outcome, baseline: 14, target: 9 }
`,
    },
    {
      name: 'another vertical',
      yaml: `
product: { id: demo, vertical: telehealth }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - Patients who finish the programme up from 30% to 50%
`,
    },
    {
      name: 'no vertical',
      yaml: `
objectives:
  - id: O-1
    title: A better year
    key_results:
      - Patients who finish the programme up from 30% to 50%
`,
    },
    {
      name: 'no key results yet',
      yaml: `
product: { id: demo, vertical: digital-therapeutics }
objectives:
  - title: A
`,
    },
    {
      name: 'a file that YAML cannot read',
      yaml: `
product: { id: demo, vertical: digital-therapeutics }
own
objectives:
  - id: O-1
    title: A better year
    key_results:
      - Use of 50%
`,
    },
  ],
  fixes: [
    {
      name: 'block style',
      title: 'Add a validation study',
      yaml: `
product: { id: demo, vertical: digital-therapeutics }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - id: KR-1.1
        title: Patients who finish the programme up from 30% to 50% # of all
`,
      after: `
product: { id: demo, vertical: digital-therapeutics }
objectives:
  - id: O-1
    title: A better year
    key_results:
      - id: KR-1.1
        title: Patients who finish the programme up from 30% to 50% # of all
      - id: KR-1.2
        title: Validation study shows whether use is linked to better patient outcomes
        category: evidence
        type: milestone
        due: TODO
        owner: TODO
        evidence:
          design: TODO
          comparator: standard-of-care
          primary_outcome: TODO
          irb: { required: yes, status: planned }
          publication: TODO
`,
    },
    {
      name: 'flow style',
      title: 'Add a validation study',
      yaml: `
product: { id: demo, vertical: digital-therapeutics }
objectives:
  - title: A
    key_results: [Use of 50%]
`,
      after: `
product: { id: demo, vertical: digital-therapeutics }
objectives:
  - title: A
    key_results: [Use of 50%, { id: KR-1, title: Validation study shows whether use is linked to better patient outcomes, category: evidence, type: milestone, due: TODO, owner: TODO, evidence: { design: TODO, comparator: standard-of-care, primary_outcome: TODO, irb: { required: yes, status: planned }, publication: TODO } }]
`,
    },
    {
      name: 'CRLF, four spaces',
      title: 'Add a validation study',
      yaml: 'product: { id: demo, vertical: digital-therapeutics }\r\nobjectives:\r\n    - id: O-1\r\n      title: A better year\r\n      key_results:\r\n          - id: KR-1.1\r\n            title: Use of 50%\r\n',
      after:
        'product: { id: demo, vertical: digital-therapeutics }\r\nobjectives:\r\n    - id: O-1\r\n      title: A better year\r\n      key_results:\r\n          - id: KR-1.1\r\n            title: Use of 50%\r\n          - id: KR-1.2\r\n            title: Validation study shows whether use is linked to better patient outcomes\r\n            category: evidence\r\n            type: milestone\r\n            due: TODO\r\n            owner: TODO\r\n            evidence:\r\n                design: TODO\r\n                comparator: standard-of-care\r\n                primary_outcome: TODO\r\n                irb: { required: yes, status: planned }\r\n                publication: TODO\r\n',
    },
  ],
});
