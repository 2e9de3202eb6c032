import { crlf, describeRule } from '../harness.ts';

describeRule('okr/comment-in-value', {
  fires: [
    {
      name: 'the title of an objective',
      yaml: `
objectives:
  - title: Become #1 in telehealth
           ^^^^^^^^^^^^^^^^^^^^^^^
    owner: ana
`,
      message:
        "YAML takes what follows ` #` for a comment, so this title is only 'Become'; put all of it in quotes.",
      severity: 'warning',
    },
    {
      name: 'a target, under another name, after several spaces',
      yaml: `
objectives:
  - title: Safe care
    key_results:
      - kr: Falls
        goal: 5   #of 100 patients
              ^^^^^^^^^^^^^^^^^^^^
`,
      message:
        "YAML takes what follows ` #` for a comment, so this target is only '5'; put all of it in quotes.",
    },
    {
      name: 'a plain-text key result, and a plain-text objective',
      yaml: `
objectives:
  - title: Safe care
    key_results:
      - Rank #2 of 40 hospitals for sepsis
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  - Be #1 at home care
    ^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'CRLF: the line break is not part of it',
      yaml: 'objectives:\r\n  - title: Be #1\r\n           ^^^^^\n    owner: ana\r\n',
    },
    {
      name: 'within brackets it ends where the value ends',
      yaml: `
objectives:
  - { title: Become #1 in telehealth, owner: ana }
             ^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'nothing is left of it: titles, targets, items of lists',
      yaml: `
roles:
  - #2 nurse
    ^^^^^^^^
objectives:
  - title: #1 in telehealth  # by the survey
           ^^^^^^^^^^^^^^^^
    key_results:
      - title: #2 in home care
               ^^^^^^^^^^^^^^^
        target:   #1
                  ^^
      - #3 of 40 hospitals
        ^^^^^^^^^^^^^^^^^^
`,
      message: 'YAML takes everything from `#` on for a comment; put the value in quotes.',
    },
    {
      name: 'each of several',
      yaml: `
objectives:
  - title: Become #1 in telehealth
           ^^^^^^^^^^^^^^^^^^^^^^^
    owner: ana
  - title: Become #1 in telehealth
           ^^^^^^^^^^^^^^^^^^^^^^^
    owner: ana
`,
    },
  ],
  quiet: [
    {
      name: 'a comment with a space',
      yaml: 'objectives:\n  - title: Safe care # agreed in May\n    key_results:\n      - Zero falls # 1st priority\n',
    },
    {
      name: 'behind an empty title or item, a comment in words, and one below it',
      yaml: 'objectives:\n  - title: # TODO later\n    key_results:\n      - #later\n      - title:\n          #1 in care\n        owner: #2\n      - #3 has a title\n        title: Zero falls\n',
    },
    { name: 'no space before the sign', yaml: 'objectives:\n  - title: Close ticket#42 and C#-code\n' },
    {
      name: 'in quotes',
      yaml: `objectives:\n  - title: "Become #1"\n    key_results: ['Be #2', "Be #3"]\n  - title: 'Safe' #1st\n`,
    },
    { name: 'a suppression', yaml: 'objectives:\n  - title: Safe care #okr-ignore okr/schema -- try-out\n' },
    { name: 'a ruler', yaml: 'objectives:\n  - title: Safe care #-----------\n    owner: ana ########\n' },
    { name: 'other keys', yaml: 'objectives:\n  - title: A\n    owner: ana #lead\n' },
    { name: 'a comment on the next line', yaml: 'objectives:\n  - title: A\n    #todo\n    owner: ana\n' },
    { name: 'block text', yaml: 'objectives:\n  - title: >-\n      Become #1\n      in care\n' },
  ],
  fixes: [
    {
      name: 'the whole rest of the line in quotes',
      safe: true,
      yaml: 'objectives:\n    - title: Become #1 in "telehealth"\n      owner: ana # lead\n',
      after: `objectives:\n    - title: 'Become #1 in "telehealth"'\n      owner: ana # lead\n`,
    },
    {
      name: 'a text of which nothing is left',
      safe: true,
      yaml: 'objectives:\n  - title: #1 in telehealth # by the survey\n',
      after: 'objectives:\n  - title: "#1 in telehealth" # by the survey\n',
    },
    {
      name: 'up to a comment of its own',
      safe: true,
      yaml: 'objectives:\n  - title: Become #1 in telehealth   # by the survey of #42\n',
      after: 'objectives:\n  - title: "Become #1 in telehealth"   # by the survey of #42\n',
    },
    {
      name: 'CRLF, dashes at the margin',
      safe: true,
      yaml: 'objectives:\r\n- title: A\r\n  key_results:\r\n  - Rank #2, of 40   \r\n  - Zero falls\r\n',
      title: 'Put the whole line in quotes',
      after: 'objectives:\r\n- title: A\r\n  key_results:\r\n  - "Rank #2, of 40"   \r\n  - Zero falls\r\n',
    },
    {
      name: 'in braces, up to the brace',
      safe: true,
      yaml: `
objectives:
  - title: A
    key_results:
      - { title: Rank #2 of 40 }
      - Zero falls # with harm
`,
      after: `
objectives:
  - title: A
    key_results:
      - { title: "Rank #2 of 40" }
      - Zero falls # with harm
`,
    },
    {
      name: 'in brackets, up to the comma, comment kept, CRLF',
      safe: true,
      yaml: crlf(`
objectives:
    - title: A
      key_results: [
          # of the network
          Rank #2 of 40, Zero falls
      ]
`),
      after: crlf(`
objectives:
    - title: A
      key_results: [
          # of the network
          "Rank #2 of 40", Zero falls
      ]
`),
    },
  ],
});
