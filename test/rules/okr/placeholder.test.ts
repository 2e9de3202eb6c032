import { describeRule } from '../harness.ts';

describeRule('okr/placeholder', {
  fires: [
    {
      name: 'the owner of a phase',
      yaml: `
plan:
  day_90: { owner: TBD, outcome: scope signed off }
                   ^^^
objectives: [{ title: A, key_results: [Falls from 4 to 2] }]
`,
    },
    {
      name: 'in a list beside the objectives, in a file that is one piece',
      yaml: `
{ risks: [{ id: R-1, text: TBD, severity: high }],
                           ^^^
  objectives: [{ title: A, key_results: [Falls from 4 to 2] }] }
`,
    },
    {
      name: 'a value to fill in',
      yaml: `
objectives:
  - title: A
    key_results:
      - title: Falls per 1000 bed days
        target: TODO
                ^^^^
`,
      message: "'TODO' is still to be filled in; write the value, or set status: draft while it is open.",
      severity: 'warning',
    },
    {
      name: 'within a text, to the character',
      yaml: `
objectives:
  - title: Raise adherence by XX%
                              ^^^
    key_results:
      - Handover notes finished X% faster
                                ^^
      - "Cut waits to <number> minutes"
                      ^^^^^^^^
      - 'Save $XX a bed day'
              ^^^
      - Falls from X to Y
              ^^^^^^^^^^^
      - Rounds by {{time}} on all wards
                  ^^^^^^^^
      - Notes signed within ___ hours
                            ^^^
`,
    },
    {
      name: 'in words, marks and dots',
      yaml: `
objectives:
  - title: A
    owner: TODO
           ^^^^
    key_results:
      - { title: Falls, target: ??? }
                                ^^^
      - { title: Falls, baseline: tbc }
                                  ^^^
      - { title: Falls, due: to be confirmed }
                             ^^^^^^^^^^^^^^^
      - { title: "..." }
                 ^^^^^
      - { id: KR-TODO, title: Falls }
                 ^^^^
`,
    },
    {
      name: 'once for all gaps of a key result, of the objective and of a block',
      yaml: `
regulatory:
  playbook: TODO
            ^^^^
  hipaa: { role: TODO, baa_status: TODO }
objectives:
  - title: A
    owner: TODO
           ^^^^
    due: TODO
    key_results:
      - { title: TODO, target: TBD }
                 ^^^^
`,
      message: /(?:'TODO' and [12] more here are|is) still to be filled in/,
    },
    {
      name: 'in a file that is not cut into objectives, with CRLF',
      yaml: 'cycle: TBD\r\n       ^^^\nobjectives: [{ title: A, key_results: [Reach X%] }]\r\n                                             ^^\n',
    },
    {
      name: 'a draft is told more softly',
      yaml: `
status: draft
objectives:
  - title: A
    key_results:
      - { title: Falls, target: TODO }
                                ^^^^
`,
      message: "'TODO' is still to be filled in; write the value before the goals are agreed.",
      severity: 'info',
    },
    {
      name: 'several gaps of a draft',
      yaml: `
status: draft
objectives:
  - title: A
    key_results:
      - { title: Falls, target: TODO, unit: TBD }
                                ^^^^
`,
      message:
        "'TODO' and 1 more here are still to be filled in; write the values before the goals are agreed.",
      severity: 'info',
    },
  ],
  quiet: [
    {
      name: 'a bare question mark: okr/unquoted-comparator speaks',
      yaml: 'objectives:\n  - title: A\n    key_results:\n      - title: B\n        baseline: ?\n        target: 4\n',
    },
    {
      name: 'an owner to be named: unnamed-owner speaks',
      yaml: `
objectives:
  - title: A
    owner: TBD
    key_results:
      - { title: Falls, target: 3, responsible: to be confirmed }
`,
    },
    {
      name: 'comments, and places that are the own business of the author',
      yaml: `
# TODO: ask the board
x-plan: { step: TODO }
notes: TODO ask again
tags: [tbd]
objectives:
  - title: A # TBD
    notes: [TODO, X%]
    key_results:
      - { title: Falls, target: 3, notes: TBD }
`,
    },
    {
      name: 'words and signs that look like one',
      yaml: `
objectives:
  - title: Clear the to-do list before handover
    key_results:
      - Tasks on the TODO list done before the end of the shift
      - Fragile X carriers counselled
      - Chest X-rays read within 20 minutes
      - TBC contacts traced within 3 days
      - Wait < 5 minutes and > 90% of calls answered
      - All positive screens to be confirmed in the laboratory
      - 80% of nurses (n = 40), 20% of physicians
      - Is the alarm heard? 9 of 10 times
      - { title: Falls, target: < 3, unit: "%" }
`,
    },
    {
      name: 'nothing is there yet',
      yaml: 'objectives:\n  - title: A\n    owner:\n    key_results:\n      - { title: Falls, target: ~ }\n',
    },
  ],
});
