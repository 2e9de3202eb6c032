import { describeRule } from '../harness.ts';

const companion = `id: KR-2
        title: Validation study shows whether use is linked to better patient outcomes
        category: evidence
        type: milestone
        validates: KR-1
        due: TODO
        owner: TODO
        evidence:
          design: TODO
          comparator: standard-of-care
          primary_outcome: TODO
          irb: { required: yes, status: planned }
          publication: TODO
`;

describeRule('okr/vanity-metric', {
  fires: [
    {
      name: 'downloads, registrations, visits',
      yaml: `
objectives:
  - title: Grow the app
    key_results:
      - id: KR-1
        title: 50,000 app downloads by June
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - Patient portal registrations from 20% to 45%
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - "120,000 page views a month"
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      severity: 'warning',
    },
    {
      name: 'what grows up to a number, and whoever it lists',
      yaml: `
objectives:
  - title: Grow the app
    key_results:
      - Page views of the help pages up to 20,000
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - 5,000 new registrations of patients
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - Raw visit volume reaches 20,000
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - Website visits up to 20,000
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - Sign-ups reach 4,000
        ^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'one that is said to validate itself',
      yaml: `
objectives:
  - title: Grow the app
    key_results:
      - { id: KR-1, title: "50,000 app downloads", validates: KR-1 }
                           ^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'the message quotes the measure',
      yaml: `
objectives:
  - title: Grow the app
    key_results:
      - title: 50,000 app downloads
               ^^^^^^^^^^^^^^^^^^^^
        owner: ana
`,
      message:
        /^'(?:app )?downloads' can rise without anybody being better off; add a key result that shows the effect\.$/,
    },
    {
      name: 'financial among others, and installs in everyday words',
      yaml: `
product: { clinical: false }
objectives:
  - title: Grow the app
    key_results:
      - { title: Paying subscribers, category: [financial, adoption], target: 9000 }
                 ^^^^^^^^^^^^^^^^^^
      - { title: Mothers with our app on their phone, baseline: 4000, target: 9000 }
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      message: /' can rise without anybody being better off; add a key result that shows the effect\.$/,
    },
    {
      name: 'in care it speaks of patients',
      yaml: `
product: { clinical: true }
objectives:
  - title: Grow the asthma diary
    key_results:
      - 50,000 app downloads
        ^^^^^^^^^^^^^^^^^^^^
`,
      message:
        /' can rise without any patient getting better; add a key result that shows the effect on care\.$/,
    },
    {
      name: 'of an objective that is none of care, in a clinical file',
      yaml: `
product: { clinical: true }
objectives:
  - title: Grow the staff shop
    clinical: false
    key_results:
      - 50,000 app downloads
        ^^^^^^^^^^^^^^^^^^^^
`,
      message: /' can rise without anybody being better off; add a key result that shows the effect\.$/,
    },
    {
      name: 'the message quotes its people too',
      yaml: `
objectives:
  - title: Grow the app
    key_results:
      - title: 10,000 monthly active users
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      message: /^'monthly active users' can rise /,
    },
    {
      name: 'log-ins of patients, by their words or by the segment',
      yaml: `
objectives:
  - title: Grow the portal
    key_results:
      - Patient log-ins from 2 to 5 a week
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - { title: Log-ins from 2 to 5 a week, segment: patient }
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^
      - MAU from 4k to 10k
        ^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a clinical result without a target shows no effect yet, nor does another count',
      yaml: `
objectives:
  - title: Grow the app
    key_results:
      - 50,000 app downloads
        ^^^^^^^^^^^^^^^^^^^^
      - { title: Improve blood pressure of enrolled patients, category: outcome }
      - { title: "Sessions a week: 3", category: workflow }
                 ^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a hint where another key result shows the effect',
      yaml: `
objectives:
  - title: Better blood pressure at home
    key_results:
      - 50,000 app downloads
        ^^^^^^^^^^^^^^^^^^^^
      - Enrolled patients with controlled blood pressure from 48% to 60%
`,
      message:
        /^'(?:app )?downloads' counts use, and 'Enrolled patients with controlled blood pressur\.\.\.' shows the effect; this one may not be needed\.$/,
      severity: 'hint',
    },
    {
      name: 'a hint beside a study, under other names and CRLF',
      yaml: 'okrs:\r\n- objective: A\r\n  krs:\r\n  - 50,000 app downloads\r\n    ^^^^^^^^^^^^^^^^^^^^\n  - { kr: Validation study of the coach, category: evidence, type: milestone }\r\n',
      severity: 'hint',
    },
  ],
  fixes: [
    {
      name: 'adds the study that validates it',
      yaml: `
objectives:
  - title: Grow the app
    key_results:
      - id: KR-1
        title: 50,000 app downloads # stretch
        owner: ana
  - title: B
`,
      title: 'Add a key result that validates it',
      after: `
objectives:
  - title: Grow the app
    key_results:
      - id: KR-1
        title: 50,000 app downloads # stretch
        owner: ana
      - ${companion}  - title: B
`,
    },
    {
      name: 'where nobody is treated, no standard of care is compared with',
      yaml: 'product: { clinical: false }\nobjectives:\n  - title: A\n    key_results:\n      - { id: KR-1, title: 50k app downloads }\n',
      after: `product: { clinical: false }
objectives:
  - title: A
    key_results:
      - { id: KR-1, title: 50k app downloads }
      - id: KR-2
        title: Study shows whether people who use it are better off than before
        category: evidence
        type: milestone
        validates: KR-1
        due: TODO
        owner: TODO
        evidence:
          design: TODO
          comparator: TODO
          primary_outcome: TODO
          irb: { required: yes, status: planned }
`,
    },
    {
      name: 'a plain text gets an id to point at',
      yaml: 'objectives:\n  - title: A\n    key_results:\n      - 50k app downloads # stretch\n',
      after: `objectives:\n  - title: A\n    key_results:\n      - title: 50k app downloads # stretch\n        id: KR-1\n      - ${companion.trimEnd()}\n`,
    },
    {
      name: 'an id in front of the title, four spaces, CRLF',
      yaml: 'objectives:\r\n    - title: A\r\n      key_results:\r\n          - title: 50k app downloads\r\n            owner: ana\r\n',
      after:
        `objectives:\n    - title: A\n      key_results:\n          - id: KR-1\n            title: 50k app downloads\n            owner: ana\n          - ${companion
          .trimEnd()
          .replaceAll('\n        ', '\n            ')
          .replace(/\n {14}(?=\S)/g, `\n${' '.repeat(16)}`)}\n`.replaceAll('\n', '\r\n'),
    },
    {
      name: 'within brackets',
      yaml: 'objectives:\n  - { title: A, key_results: [50k app downloads] }\n',
      after:
        'objectives:\n  - { title: A, key_results: [{ title: 50k app downloads, id: KR-1 }, { id: KR-2, title: Validation study shows whether use is linked to better patient outcomes, category: evidence, type: milestone, validates: KR-1, due: TODO, owner: TODO, evidence: { design: TODO, comparator: standard-of-care, primary_outcome: TODO, irb: { required: yes, status: planned }, publication: TODO } }] }\n',
    },
  ],
});
