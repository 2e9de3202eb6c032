import { crlf, describeRule } from '../harness.ts';

describeRule('okr/syntax', {
  fires: [
    {
      name: 'a quote that stays open',
      yaml: `
objectives:
  - title: "Safe care
           ^
`,
      message: 'This text starts with a quote that is never closed; add the closing quote.',
      severity: 'error',
    },
    {
      name: 'a reference to a name that is not there, beside one that is',
      yaml: `
x-lead: &lead { name: ana }
owner: *maya
       ^^^^^
objectives:
  - title: Safe care
`,
      message: "YAML reads '*maya' as a reference, and nothing above has that name; put the value in quotes.",
    },
    {
      name: 'a line too far right, below a text that it would be part of',
      yaml: `
objectives:
  - title: Safe care
     owner: ana
     ^^^^^
  - title: Safer care
    key_results:
      - title: Falls
        target: 4
            unit: a week
            ^^^^
`,
      message: 'This line starts further right than the lines around it; line it up with them.',
    },
    {
      name: 'lines too far left',
      yaml: `
objectives:
  - title: Safe care
    key_results:
      - title: Falls
       target: 4
       ^^^^^^
  - title: Safer care
    key_results:
      - title: Falls
     - title: Burns
     ^
`,
      message: 'This line starts further left than the lines it belongs to; line it up with them.',
    },
    {
      name: 'spaces that are none for YAML',
      yaml: 'objectives:\n  - title: A\n\u00a0   owner: ana\n^\n',
      message:
        'This line is indented with spaces that YAML does not read, such as no-break spaces; write ordinary ones.',
    },
    {
      name: 'spaces that are none for YAML, further right',
      yaml: 'objectives:\n  - title: A\n    \u00a0owner: ana\n    ^\n',
    },
    {
      name: 'no space behind the colon',
      yaml: `
objectives:
  - title: Safe care
    owner:ana
    ^^^^^^
`,
      message:
        "Without a space after its colon, YAML reads 'owner:' as the start of a text and not as a key; put one there.",
    },
    {
      name: 'a key written twice',
      yaml: `
objectives:
  - title: Safe care
    owner: ana
    owner: bo
    ^^^^^
`,
      message: "'owner' is written twice here, and only the first is read; merge the two.",
    },
    {
      name: 'a name that is referred to within itself',
      yaml: `
objectives: &all
  - title: Safe care
    x-more: *all
            ^^^^
`,
      message: "'*all' stands within what it refers to, which never ends; write out what it stands for.",
    },
    {
      name: 'a bracket that stays open',
      yaml: `
objectives:
  - title: A
    key_results: [Zero falls
    owner: ana
    ^
`,
      message:
        'The bracket above is not closed before this line; close it there, or indent this line further.',
    },
    {
      name: 'a bracket that a comment hides',
      yaml: `
objectives:
  - title: A
    key_results:
      - { title: Room #9 ready in time, owner: ana }
                      ^
      - Zero falls
`,
      message:
        'YAML takes what follows ` #` for a comment, the closing bracket too; put the value around it in quotes.',
    },
    {
      name: 'a bracket that a comment hides, at the end',
      yaml: 'objectives:\n  - { title: Room #9 ready }\n                  ^\n',
    },
    {
      name: 'a bracket that closes too far left',
      yaml: `
objectives:
  - title: A
    key_results: [
      Zero falls
  ]
  ^
`,
      message:
        'The bracket above is not closed before this line; close it there, or indent this line further.',
    },
    {
      name: 'a tab within brackets',
      yaml: 'objectives:\n  - title: A\n    key_results: [\n\tZero falls\n^\n    ]\n',
      message: 'A tab is used to indent here and YAML reads only spaces; replace the tab with spaces.',
    },
    {
      name: 'a tab',
      yaml: 'objectives:\n  - title: A\n\towner: ana\n^\n',
      message: 'A tab is used to indent here and YAML reads only spaces; replace the tab with spaces.',
    },
    {
      name: 'marks of a merge, once',
      yaml: `
cycle: 2027-Q1
<<<<<<< HEAD
^^^^^^^^^^^^
owner: ana
=======
owner: bo
>>>>>>> feature
objectives: []
`,
      message: 'A merge conflict is left here; keep one of the two versions and delete the marks.',
    },
    {
      name: 'a second document',
      yaml: `
objectives: []
---
^^^
objectives: []
`,
    },
    {
      name: 'one broken objective does not hide another',
      yaml: `
objectives:
  - title: A
    owner: [ana
              ^
  - title: B
    key_results: [}
                  ^
`,
    },
    {
      name: 'sentences where a file should be',
      yaml: 'Our goals for the spring\n^^^^^^^^^^^^^^^^^^^^^^^^\n\nObjective 1: Calm nights\nKR1: Falls from 9 to 4\n',
      message:
        'This is plain text, and nothing in it is read; write the goals under `objectives:`, each with a dash in front.',
    },
    {
      name: 'a sentence below a key of the file is a line that is not finished',
      yaml: 'cycle: 2027-Q1\nobjectives: []\nmore goals to come\n^^^^^^^^^^^^^^^^^^\n',
      message: 'This line is not finished; put a colon and a value after it.',
    },
    {
      name: 'even in a draft it is an error',
      yaml: 'status: draft\nobjectives:\n  - title: A\n    own\n    ^^^\n',
    },
  ],
  fixes: [
    {
      name: 'spaces for tabs, all of them',
      safe: true,
      yaml: 'objectives:\n\t- title: A # tab\n\t  key_results:\n\t\t- Zero falls\n',
      title: 'Indent with ordinary spaces',
      after: 'objectives:\n  - title: A # tab\n    key_results:\n    - Zero falls\n',
    },
    {
      name: 'CRLF, as wide as the rest of the file',
      safe: true,
      yaml: 'product:\r\n    id: a\r\nobjectives:\r\n\t- title: A\r\n',
      after: 'product:\r\n    id: a\r\nobjectives:\r\n    - title: A\r\n',
    },
    {
      name: 'one tab, by the line above it: not unattended',
      safe: false,
      yaml: 'objectives:\n  - title: A\n    key_results:\n      - title: B # agreed\n\ttarget: 5\n',
      after: 'objectives:\n  - title: A\n    key_results:\n      - title: B # agreed\n        target: 5\n',
    },
    {
      name: 'a line too far right',
      title: 'Line it up with the lines around it',
      yaml: 'objectives:\n    - title: A\n         owner: ana # lead\n      key_results: [B]\n',
      after: 'objectives:\n    - title: A\n      owner: ana # lead\n      key_results: [B]\n',
    },
    {
      name: 'all lines of a block that is too far right, and no other',
      title: 'Line it up with the lines around it',
      yaml: 'objectives:\n  - title: A\n      # ours\n      owner: ana\n      key_results: # few\n      - B\n\n      - title: C\n        target: 5\n\n      due: 2027-03-31\n  # next\n  - title: D\n',
      after:
        'objectives:\n  - title: A\n      # ours\n    owner: ana\n    key_results: # few\n    - B\n\n    - title: C\n      target: 5\n\n    due: 2027-03-31\n  # next\n  - title: D\n',
    },
    {
      name: 'all items too far left, beside a key in their column, CRLF',
      title: 'Line it up with the lines around it',
      yaml: 'objectives:\r\n  - title: A\r\n    key_results:\r\n      - B\r\n     - C\r\n     - D\r\n    owner: ana\r\n',
      after:
        'objectives:\r\n  - title: A\r\n    key_results:\r\n      - B\r\n      - C\r\n      - D\r\n    owner: ana\r\n',
    },
    {
      name: 'a key in the column of dashes without the items below it',
      title: 'Line it up with the lines around it',
      yaml: 'objectives:\n  - title: A\n    key_results:\n      - title: B\n      target: 5\n      - title: C\n',
      after:
        'objectives:\n  - title: A\n    key_results:\n      - title: B\n        target: 5\n      - title: C\n',
    },
    {
      name: 'an item too far left, with what stands in it',
      title: 'Line it up with the lines around it',
      yaml: 'objectives:\n  - title: A\n    key_results:\n      - title: B\n        target: 5\n     - title: C # agreed\n\n       target: 6\n      - title: D\n',
      after:
        'objectives:\n  - title: A\n    key_results:\n      - title: B\n        target: 5\n      - title: C # agreed\n\n        target: 6\n      - title: D\n',
    },
    {
      name: 'no space behind the colon',
      title: 'Put a space behind the colon',
      yaml: 'objectives:\n  - title: A\n    owner:ana # lead\n',
      after: 'objectives:\n  - title: A\n    owner: ana # lead\n',
    },
    {
      name: 'tabs within brackets, CRLF',
      safe: true,
      yaml: crlf(`
objectives:
    - title: A
      key_results: [
\t\tZero falls, # ward
\t\tLess pain
      ]
`),
      after: crlf(`
objectives:
    - title: A
      key_results: [
        Zero falls, # ward
        Less pain
      ]
`),
    },
  ],
});
