import { describeRule } from '../harness.ts';

describeRule('okr/missing-deadline', {
  fires: [
    {
      name: 'once where nothing has a date',
      yaml: `
product: { id: a }
objectives:
^^^^^^^^^^
  - title: A
    key_results:
      - Zero falls
      - { title: Alerts answered within 5 minutes, target: 95% }
  - title: B
    key_results: [Uptime of 99.9%]
`,
      message:
        'No key result has a date and the file names no cycle, so nothing here is ever due; add the cycle.',
      severity: 'info',
    },
    {
      name: 'the ones without, where others have one',
      yaml: `
okrs:
  - title: A
    key_results:
      - { title: Zero falls, due: 2027-03-31 }
      - { id: KR-2, title: Alerts answered within 5 minutes, target: 95% }
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - Uptime of 99.9%
        ^^^^^^^^^^^^^^^
`,
      message:
        /^(?:KR-2|This key result) has no date, unlike others here, and the file names no cycle; add when it is due\.$/,
    },
    {
      name: 'a cycle time is no date, with CRLF',
      yaml: 'objectives:\r\n^^^^^^^^^^\n- title: A\r\n  key_results:\r\n  - 95% of complaints closed within 30 days\r\n',
    },
  ],
  quiet: [
    {
      name: 'the file has a cycle, under any name and in any form',
      yaml: 'quarter: Q1 2027\nobjectives:\n  - title: A\n    key_results: [Zero falls]\n',
    },
    {
      name: 'a cycle in words',
      yaml: 'cycle: { name: spring }\nobjectives:\n  - title: A\n    key_results: [Zero falls]\n',
    },
    {
      name: 'a date for each: its own, of its evidence, in its text, of its objective',
      yaml: `
objectives:
  - title: A
    key_results:
      - { title: Zero falls, deadline: 2027-03-31 }
      - { title: Validation study, evidence: { design: cohort, publication: 2027-Q4 } }
      - Uptime of 99.9% by 30 June
      - Cut no-shows from 12% to 8% this quarter
  - title: B
    due: 2027-06-30
    key_results: [Zero falls]
  - title: Ten clinics live by March 2027
    key_results: [10 of 10 clinics send data every night]
`,
    },
    {
      name: 'nothing is promised, or no longer',
      yaml: 'objectives:\n  - title: A\n  - title: B\n    status: dropped\n    key_results: [Zero falls]\n  - title: C\n    key_results:\n      - id: KR-1\n',
    },
    {
      name: 'nothing is missed where the source cannot be read',
      yaml: 'objectives:\n  - title: A\n    key_results:\n      - title: "Zero falls\n',
    },
  ],
  fixes: [
    {
      name: 'the cycle of today, before what follows it in the format',
      yaml: 'product: { id: a }\n# the people\nowner: ana\nobjectives:\n  - title: A\n    key_results: [Zero falls]\n',
      title: 'Set the cycle to 2027-Q1',
      after:
        'product: { id: a }\ncycle: 2027-Q1\n# the people\nowner: ana\nobjectives:\n  - title: A\n    key_results: [Zero falls]\n',
    },
    {
      name: 'in a file that has nothing else, with CRLF',
      yaml: 'objectives:\r\n- title: A\r\n  key_results:\r\n  - Zero falls\r\n',
      after: 'cycle: 2027-Q1\r\nobjectives:\r\n- title: A\r\n  key_results:\r\n  - Zero falls\r\n',
    },
    {
      name: 'a date for the key result, in block style with four spaces',
      yaml: 'objectives:\n    - title: A\n      key_results:\n          - { title: Zero falls, due: 2027-03-31 }\n          - title: Uptime\n            target: 99.9% # at peak\n            measure: { source: monitor }\n',
      title: 'Add a due date',
      after:
        'objectives:\n    - title: A\n      key_results:\n          - { title: Zero falls, due: 2027-03-31 }\n          - title: Uptime\n            target: 99.9% # at peak\n            due: TODO\n            measure: { source: monitor }\n',
    },
    {
      name: 'a date for a plain text in brackets',
      yaml: 'objectives:\n  - title: A\n    key_results: [Uptime of 99.9%, { title: Zero falls, due: 2027-03-31 }]\n',
      after:
        'objectives:\n  - title: A\n    key_results: [{ title: Uptime of 99.9%, due: TODO }, { title: Zero falls, due: 2027-03-31 }]\n',
    },
  ],
});
