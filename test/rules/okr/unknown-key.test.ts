import { describeRule } from '../harness.ts';

describeRule('okr/unknown-key', {
  fires: [
    {
      name: 'a slip of the finger, in a key result',
      yaml: `
objectives:
  - title: Safe care
    key_results:
      - title: Zero falls
        escalaton: { action: stop }
        ^^^^^^^^^
`,
      message: "'escalaton' is not a key that is read here; did you mean 'escalation'?",
      severity: 'info',
    },
    {
      name: 'a word of one’s own, at the root and in an objective',
      yaml: `
department: cardiology
^^^^^^^^^^
objectives:
  - title: Safe care
    colour: red
    ^^^^^^
`,
      message: /is not a key that is read here; correct it, or start it with x- to keep it as your own\.$/,
    },
    {
      name: 'a second name for what another key says',
      yaml: `
objectives:
  - title: Safe care
    krs: [Zero harm]
    ^^^
    key_results:
      - title: Zero falls
        target: 5%
        target_value: 6%
        ^^^^^^^^^^^^
`,
      message:
        /^'(?:krs|target_value)' and '(?:key_results|target)' stand for the same thing, and only '(?:key_results|target)' is read; merge the two\.$/,
      severity: 'warning',
    },
    {
      name: 'a second list of objectives, wherever the first one is',
      yaml: `
okrs:
^^^^
  - title: Safe care
objectives:
  - title: Safer care
`,
      message:
        "'okrs' and 'objectives' stand for the same thing, and only 'objectives' is read; merge the two.",
      severity: 'warning',
    },
    {
      name: 'two other names for one thing',
      yaml: `
objectives:
  - title: Safe care
    krs: [Zero harm]
    ^^^
    keyResults: [Zero falls]
`,
      message:
        "'krs' and 'keyResults' stand for the same thing, and only 'keyResults' is read; merge the two.",
      severity: 'warning',
    },
    {
      name: 'deep in a block, in braces',
      yaml: `
regulatory: { hipaa: { rol: covered-entity }, states: { US-OH: { telehealth_revue: done } } }
                       ^^^
                                                                 ^^^^^^^^^^^^^^^^
objectives: []
`,
    },
    {
      name: 'in a list of maps',
      yaml: `
risks:
  - { id: R-1, text: missed alert, mitigatedby: [KR-1] }
                                   ^^^^^^^^^^^
objectives: []
`,
      message: "'mitigatedby' is not a key that is read here; did you mean 'mitigated_by'?",
    },
    {
      name: 'a comma that cuts a text in braces',
      yaml: `
objectives:
  - title: Scope
    key_results:
      - { title: scope, PHI boundaries, target: 1 }
                        ^^^^^^^^^^^^^^
`,
      message:
        "The comma before 'PHI boundaries' ends the value in front of it; put the whole value in quotes.",
    },
    {
      name: 'a comma that cuts a text in braces before a single word, which is like a key or is none',
      yaml: `
objectives:
  - title: Scope
    key_results:
      - { title: Readmissions, 30-day, target: 1, owner: Ana, Bo }
                               ^^^^^^
                                                              ^^
`,
      message:
        /^The comma before '(?:30-day|Bo)' ends the value in front of it; put the whole value in quotes\.$/,
    },
    {
      name: 'a day in the place of a key',
      yaml: `
objectives:
  - title: A
    key_results:
      - title: B
        check_ins:
          - 2027-01-31: 4.8% # first
            ^^^^^^^^^^^^^^^^
          - { date: 2027-02-28, value: 4.1% }
`,
      message: 'Other tools do not read a day in the place of a key; write date: 2027-01-31 and value: 4.8%.',
      severity: 'warning',
    },
    {
      name: 'no space behind the colon, in braces',
      yaml: `
objectives:
  - title: Scope
    key_results:
      - {title:Fewer falls, target:5, "unit":a week}
         ^^^^^^
                            ^^^^^^^
`,
      message:
        /^Without a space after its colon, YAML reads '(?:title|target):' as the start of a text and not as a key; put one there\.$/,
      severity: 'warning',
    },
    {
      name: 'keys that YAML would merge in',
      yaml: `
x-usual: &usual { owner: ana }
objectives:
  - title: Safe care
    <<: *usual
    ^^
`,
      message:
        "What YAML would merge in with '<<' is not read here, nor by every other tool; write those keys out.",
      severity: 'warning',
    },
    {
      name: 'two commas are one mistake',
      yaml: `
plan: { day_90: { outcome: scope, PHI boundaries, vendors, owner: ana } }
                                  ^^^^^^^^^^^^^^^^^^^^^^^
objectives: []
`,
    },
    {
      name: 'inside brackets, objective by objective',
      yaml: `
objectives: [{ title: A, ownr: ana }, { title: B, key_results: [{ title: C, targt: 1 }] }]
                         ^^^^
                                                                            ^^^^^
`,
    },
  ],
  quiet: [
    {
      name: 'a second name with nothing or the same behind it, and what explains a title',
      yaml: `
objectives:
  - title: Safe care
    description: for everybody on the ward
    krs:
    key_results:
      - { title: Zero falls, metric: falls, target: 0, goal: 0 }
`,
    },
    {
      name: 'a key result that a colon splits is for okr/unquoted-comparator',
      yaml: 'objectives:\n  - title: A\n    key_results:\n      - Cut no-shows: 12% to 8%\n',
    },
    {
      name: 'x- keys, notes and tags, and all below them',
      yaml: 'x-team: { lead: ana }\nnotes: { anything: 1 }\ntags: [a]\nobjectives:\n  - title: A\n    x-jira: OKR-1\n    key_results:\n      - { title: B, notes: { more: 1 }, x-b: 1 }\n',
    },
    {
      name: 'other names of keys',
      yaml: 'quarter: 2027-Q1\nokrs:\n  - objective: A\n    responsible: ana\n    krs:\n      - { kr: B, start: 1, to: 2, deadline: 2027-03-31, checkins: [] }\n',
    },
    {
      name: 'keys of the author’s choice: states, owners, other files',
      yaml: 'owner: { product: ana, nursing: bo }\nregulatory: { states: { US-OH: {}, GB-SCT: {} } }\nscorecard: { covered_elsewhere: { growth: a.okr.yaml } }\nobjectives: []\n',
    },
    { name: 'a half-typed line', yaml: 'objectives:\n  - title: A\n    own\n' },
    { name: 'a half-typed key in braces', yaml: 'objectives:\n  - { title: A, owner }\n' },
    {
      name: 'colons within words, and within a list',
      yaml: 'objectives:\n  - { title: Ratio, x-ratio: 1:4, notes: { at:7 }, tags: [title:a] }\n',
    },
    { name: 'maps below texts', yaml: 'objectives:\n  - title: { a: 1 }\n' },
    {
      name: 'days that are texts, or the keys of something else',
      yaml: 'x-days: [{ 2027-01-31: 1 }]\nobjectives:\n  - title: A\n    notes: { 2027-01-31: agreed }\n',
    },
    { name: 'a comma in quotes', yaml: 'objectives:\n  - { title: "scope, PHI boundaries", owner: ana }\n' },
  ],
  fixes: [
    {
      name: 'the key that was meant, value and comment kept',
      yaml: 'objectives:\n- title: A\n  key_results:\n  - title: B\n    "tagret": 1 # per ward\n',
      title: "Rename to 'target'",
      after: 'objectives:\n- title: A\n  key_results:\n  - title: B\n    "target": 1 # per ward\n',
    },
    {
      name: 'a key of one’s own, CRLF and four spaces',
      choice: true,
      yaml: 'objectives:\r\n    - title: A\r\n      colour: red\r\n',
      title: "Keep as 'x-colour'",
      after: 'objectives:\r\n    - title: A\r\n      x-colour: red\r\n',
    },
    {
      name: 'not renamed to what is there',
      choice: true,
      yaml: 'objectives:\n  - { title: A, owner: ana, ownr: bo }\n',
      after: 'objectives:\n  - { title: A, owner: ana, x-ownr: bo }\n',
    },
    {
      name: 'a space, and the value kept',
      title: 'Put a space behind the colon',
      yaml: 'objectives:\n  - title: A\n    key_results:\n      - {target:5, title: B} # agreed\n',
      after: 'objectives:\n  - title: A\n    key_results:\n      - {target: 5, title: B} # agreed\n',
    },
    {
      name: 'date and value, with CRLF',
      safe: true,
      yaml: 'objectives:\r\n  - title: A\r\n    key_results:\r\n      - title: B\r\n        check_ins:\r\n          - 2027-01-31: 4, or so # first\r\n',
      title: 'Write date and value',
      after:
        'objectives:\r\n  - title: A\r\n    key_results:\r\n      - title: B\r\n        check_ins:\r\n          - { date: 2027-01-31, value: "4, or so" } # first\r\n',
    },
    {
      name: 'a name in quotes with what the comma cuts off',
      yaml: 'objectives:\n  - { title: A, owner: Ana, Bo } # both\n',
      title: 'Put the whole value in quotes',
      after: 'objectives:\n  - { title: A, owner: "Ana, Bo" } # both\n',
    },
    {
      name: 'the whole value in quotes, up to the next key',
      yaml: 'plan: { day_90: { outcome: scope, PHI boundaries, vendors, owner: ana } } # draft\nobjectives: []\n',
      title: 'Put the whole value in quotes',
      after:
        'plan: { day_90: { outcome: "scope, PHI boundaries, vendors", owner: ana } } # draft\nobjectives: []\n',
    },
  ],
});
