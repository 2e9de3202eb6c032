import { crlf, describeRule } from '../harness.ts';

describeRule('okr/alias-key', {
  fires: [
    {
      name: 'every level of a file in other words',
      yaml: `
quarter: 2027-Q1
^^^^^^^
okrs:
^^^^
  - objective: Safer nights
    ^^^^^^^^^
    krs:
    ^^^
      - kr: Falls per 1,000 bed days
        ^^
        start: 4.1
        ^^^^^
        goal: 3
        ^^^^
        actual: 3.9
        ^^^^^^
        dri: ana
        ^^^
        checkins: []
        ^^^^^^^^
        evidence: { deadline: 2027-03-01 }
                    ^^^^^^^^
`,
      severity: 'hint',
    },
    {
      name: 'says which name is meant',
      yaml: `
objectives:
  - title: A
    keyResults: [Zero falls]
    ^^^^^^^^^^
`,
      message:
        "'keyResults' is read as 'key_results', the name in the format; rename it, so that files and tools agree.",
    },
    {
      name: 'of two other names only the one that is read',
      yaml: `
objectives:
  - title: A
    key_results:
      - name: Zero falls
        description: Zero falls with harm, by the fall register
        ^^^^^^^^^^^
        metric: falls
`,
    },
    {
      name: 'in the header, in braces, with CRLF',
      yaml: 'risks:\r\n  - { id: R-1, text: a, responsible: ana }\r\n                        ^^^^^^^^^^^\nobjectives: []\r\n',
    },
    {
      name: 'once in a file that is one pair of brackets',
      yaml: `
{ okrs: [{ title: A, krs: [{ kr: Zero falls }] }] }
  ^^^^
                     ^^^
                             ^^
`,
    },
    {
      name: 'a quoted key',
      yaml: `
objectives:
  - title: A
    "krs": [Zero falls]
    ^^^^^
`,
    },
  ],
  quiet: [
    {
      name: 'the names of the format',
      yaml: `
cycle: 2027-Q1
objectives:
  - title: A
    parent: O-1
    key_results:
      - { title: Zero falls, baseline: 3, target: 0, current: 1, owner: ana, due: 2027-03-31, check_ins: [] }
`,
    },
    {
      name: 'a description beside a title is a description',
      yaml: `
objectives:
  - title: A
    description: Why this matters
    name: a
    key_results:
      - { title: Zero falls, description: Falls with harm, name: falls, metric: falls }
`,
    },
    {
      name: 'the same words where they are keys of their own',
      yaml: `
product: { name: Night Watch }
vendors: [{ name: CloudBeat }]
cycle: { name: 2027-Q1, start: 2027-01-01, end: 2027-03-31 }
ai: { drift: { metric: auroc } }
objectives:
  - title: A
    quarter: 2027-Q1
    okrs: []
    key_results:
      - title: Zero falls
        guardrails: [{ metric: KR-1 }]
`,
    },
    {
      name: 'what is free, and what is unknown',
      yaml: `
x-team: { dri: ana, goal: 3 }
notes: { goal: 3 }
objectives:
  - title: A
    x-links: { owner_id: 7 }
    goals: 3
`,
    },
    {
      name: 'nothing where the source cannot be read',
      yaml: 'objectives:\n  - title: A\n    krs:\n      - kr: "Zero falls\n',
    },
  ],
  fixes: [
    {
      name: 'in block style, comments kept',
      safe: true,
      yaml: 'objectives:\n  - title: A\n    krs: # three of them\n      - Zero falls\n',
      title: "Rename to 'key_results'",
      after: 'objectives:\n  - title: A\n    key_results: # three of them\n      - Zero falls\n',
    },
    {
      name: 'the list of objectives itself, with CRLF',
      safe: true,
      yaml: 'okrs:\r\n- title: A\r\n  key_results:\r\n  - Zero falls\r\n',
      after: 'objectives:\r\n- title: A\r\n  key_results:\r\n  - Zero falls\r\n',
    },
    {
      name: 'in braces, with four spaces',
      safe: true,
      yaml: 'objectives:\n    - title: A\n      key_results:\n          - { kr: Falls, target: 3 }\n',
      after: 'objectives:\n    - title: A\n      key_results:\n          - { title: Falls, target: 3 }\n',
    },
    {
      name: 'in quotes',
      safe: true,
      yaml: 'objectives:\n  - title: A\n    "krs": [Zero falls]\n',
      after: 'objectives:\n  - title: A\n    "key_results": [Zero falls]\n',
    },
    {
      name: 'four spaces, comments kept, CRLF',
      safe: true,
      yaml: crlf(`
objectives:
    - title: A
      key_results:
          # from the register
          - kr: Falls # with harm
            target: 3
`),
      after: crlf(`
objectives:
    - title: A
      key_results:
          # from the register
          - title: Falls # with harm
            target: 3
`),
    },
  ],
});
