import { describeRule } from '../harness.ts';
import { keyResult } from './key-result.ts';

describeRule('okr/unquoted-comparator', {
  fires: [
    {
      name: 'signs that end or begin something of YAML’s own',
      yaml: `
objectives:
  - title: }x 20%
           ^^^^^^
  - title: ? q 20%
           ^^^^^^^
`,
      message:
        /^YAML reads (?:a closing bracket as the end of a list or map|`\? ` as the start of a key); put/,
    },
    {
      name: 'a dash for what is not known',
      yaml: `
objectives:
  - title: A
    key_results:
      - title: Beds cleaned within an hour
        target: -
                ^
`,
      message: 'YAML reads `- ` as the start of a list; put the value in quotes.',
    },
    {
      name: 'a question mark for what is not known',
      yaml: `
objectives:
  - title: A
    owner: ?
           ^
    key_results: [Beds of 4]
`,
      message: 'YAML reads `? ` as the start of a key; put the value in quotes.',
    },
    {
      name: 'a text with brackets in front, within braces',
      yaml: `
objectives:
  - title: A
    key_results:
      - { title: [AI] triage time from 20 to 10 minutes, target: 10 }
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      message: 'YAML reads `[` as the start of a list; put the value in quotes.',
    },
    {
      name: 'a name that nothing refers to',
      yaml: `
objectives:
  - title: &nurses
           ^^^^^^^
    key_results:
      - title: &nurses 40% of shifts
               ^^^^^^^^^^^^^^^^^^^^^
      - &a Zero falls
        ^^^^^^^^^^^^^
`,
      message: 'YAML reads `&` as a name for another place; put the value in quotes.',
    },
    {
      name: 'a type that is none',
      yaml: `
objectives:
  - title: A
    key_results:
      - { title: !bang 20% of wards }
                 ^^^^^^^^^^^^^^^^^^
`,
      message: 'YAML reads `!` as the name of a type; put the value in quotes.',
    },
    {
      name: 'a number that a comma cuts in braces',
      yaml: `
objectives:
  - title: A
    key_results:
      - { id: KR-1, title: Supply cost, baseline: $1,240, target: $1,150,000 a year }
                                                  ^^^^^^
                                                                  ^^^^^^^^^^^^^^^^^
`,
      message: 'YAML reads the comma as the end of the value in front of it; put the value in quotes.',
    },
    {
      name: 'a target that starts with >',
      yaml: keyResult('        target: >= 90% # of visits\n                ^^^^^^\n        owner: ana\n'),
      message: 'YAML reads `>` as the start of a text block; put the value in quotes.',
      severity: 'error',
    },
    {
      name: 'signs that YAML keeps for itself',
      yaml: keyResult(
        '        target: %95\n                ^^^\n        owner: @maya\n               ^^^^^\n',
      ),
      message: 'YAML does not let a value start with this sign; put the value in quotes.',
    },
    {
      name: 'a second colon in a title',
      yaml: keyResult('        title: Cut no-shows: 12% to 8%\n               ^^^^^^^^^^^^^^^^^^^^^^^\n'),
      message: 'YAML reads the second colon as a new key; put the value in quotes.',
    },
    {
      name: 'brackets, a star and a dash at the start of a title',
      yaml: `
objectives:
  - title: A
    key_results:
      - title: [AI] triage of referrals
               ^^^^^^^^^^^^^^^^^^^^^^^^
      - title: * nurses answer within 5 minutes
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - title: Falls
        target: - 20%
                ^^^^^
`,
    },
    {
      name: 'in braces',
      yaml: `
objectives:
  - title: A
    key_results:
      - { title: Uptime of critical data, target: >= 99.9%, owner: ana }
                                                  ^^^^^^^^
`,
    },
    {
      name: 'before the objectives',
      yaml: 'owner: @maya\n       ^^^^^\nobjectives:\n  - title: A\n',
    },
    {
      name: 'as serious in a draft, with CRLF',
      yaml: 'status: draft\r\nobjectives:\r\n- title: A\r\n  key_results:\r\n  - target: > 90\r\n            ^^^^\n',
    },
    {
      name: 'a plain key result with a colon',
      yaml: `
objectives:
  - title: A
    key_results:
      - Zero falls
      - Cut no-shows: 12% # agreed
        ^^^^^^^^^^^^^^^^^
`,
      message: 'YAML reads the text before the colon as the name of a field; put the value in quotes.',
    },
    {
      name: 'a plain key result that ends with a colon, one with two colons, one whose value has quotes',
      yaml: `
objectives:
  - title: A
    key_results:
      - Reduce the following:
        ^^^^^^^^^^^^^^^^^^^^^
      - Cut no-shows: "12%"
        ^^^^^^^^^^^^^^^^^^^
  - title: B
    key_results:
      - Cut no-shows: from 12%: to 8% # agreed
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - Cut: a: b
        ^^^^^^^^^
`,
    },
    {
      name: 'a star that nothing is named by',
      yaml: keyResult(
        '        title: *nurses\n               ^^^^^^^\n        target: *\n                ^\n',
      ),
      message: 'YAML reads `*` as a reference to another place; put the value in quotes.',
    },
    {
      name: 'an exclamation mark by itself',
      yaml: keyResult(
        '        title: ! now\n               ^^^^^\n        target: ! 5\n                ^^^\n',
      ),
      message: 'YAML reads `!` as the name of a type; put the value in quotes.',
    },
    {
      name: 'in braces and brackets: a colon, a dash, a star, signs of YAML’s own, a word in braces',
      yaml: `
objectives:
  - title: A
    key_results:
      - { title: Cut no-shows: 12% to 8%, target: - 5 }
                 ^^^^^^^^^^^^^^^^^^^^^^^
                                                  ^^^
      - { title: * nurses, segment: [@maya, nurse, @tom], notes: { lead: %x } }
                 ^^^^^^^^
                                     ^^^^^
                                                   ^^^^
                                                                         ^^
      - title: {AI} triage
               ^^^^^^^^^^^
`,
    },
    {
      name: 'a text that goes on below what YAML takes for a comment',
      yaml: keyResult('        title: Become #1\n               ^^^^^^^^^\n          in telehealth\n'),
      message: 'YAML takes what follows ` #` for a comment; put the value in quotes.',
    },
    {
      name: 'a plain key result with a colon within brackets',
      yaml: `
objectives:
  - { title: A, key_results: [Zero falls, Cut no-shows: 12%] }
                                          ^^^^^^^^^^^^^^^^^
`,
    },
  ],
  fixes: [
    {
      name: 'a sign that may be meant: not unattended',
      yaml: 'objectives:\n  - title: A\n    key_results:\n      - title: !bang 20% of wards # night\n',
      safe: false,
      after: 'objectives:\n  - title: A\n    key_results:\n      - title: "!bang 20% of wards" # night\n',
    },
    {
      name: 'a number in braces, beside a comment',
      yaml: 'objectives:\n  - title: A\n    key_results:\n      - { title: Cost, baseline: $1,240 } # a year\n',
      safe: true,
      after:
        'objectives:\n  - title: A\n    key_results:\n      - { title: Cost, baseline: "$1,240" } # a year\n',
    },
    {
      name: 'quotes the value, keeps the comment',
      safe: true,
      yaml: keyResult('        target: >= 90% # of visits\n        owner: ana\n'),
      title: 'Put the value in quotes',
      after: keyResult('        target: ">= 90%" # of visits\n        owner: ana\n'),
    },
    {
      name: 'single quotes around double ones, CRLF',
      safe: true,
      yaml: 'objectives:\r\n- title: Say "sepsis": early\r\n  key_results:\r\n  - Zero falls\r\n',
      after: `objectives:\r\n- title: 'Say "sepsis": early'\r\n  key_results:\r\n  - Zero falls\r\n`,
    },
    {
      name: 'in braces',
      safe: true,
      yaml: 'objectives:\n  - title: A\n    key_results:\n      - { title: Uptime, target: > 99.9%, owner: ana }\n',
      after:
        'objectives:\n  - title: A\n    key_results:\n      - { title: Uptime, target: "> 99.9%", owner: ana }\n',
    },
    {
      name: 'a plain key result, four spaces',
      safe: true,
      yaml: 'objectives:\n    - title: A\n      key_results:\n          - Cut no-shows: 12% # agreed\n',
      after: 'objectives:\n    - title: A\n      key_results:\n          - "Cut no-shows: 12%" # agreed\n',
    },
    {
      name: 'a plain key result within brackets',
      safe: true,
      yaml: 'objectives:\n  - { title: A, key_results: [Cut no-shows: 12%] }\n',
      after: 'objectives:\n  - { title: A, key_results: ["Cut no-shows: 12%"] }\n',
    },
  ],
});
