import { describeRule } from '../harness.ts';

describeRule('balance/no-instrumentation', {
  fires: [
    {
      name: 'a measure whose name looks like work',
      yaml: 'objectives:\n  - title: A\n    key_results:\n      - { title: Running cost per bed and month, baseline: 900, target: 700 }\n                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n',
    },
    {
      name: 'once where no number has a source',
      yaml: `
cycle: 2027-Q1
objectives:
^^^^^^^^^^
  - title: A
    key_results:
      - Zero falls with harm
      - { title: Uptime, target: 99.9%, measure: { cadence: weekly } }
  - title: B
    key_results: [Cut no-shows from 12% to 8%]
`,
      message:
        'None of the 3 key results with a number says where it will come from; add measure with the source.',
      severity: 'hint',
    },
    {
      name: 'the ones without, where others have one, with CRLF',
      yaml: 'objectives:\r\n- title: A\r\n  key_results:\r\n  - { title: Zero falls, measure: { source: register } }\r\n  - { id: KR-2, title: Uptime, target: 99.9% }\r\n                       ^^^^^^\n  - Cut no-shows from 12% to 8%\r\n    ^^^^^^^^^^^^^^^^^^^^^^^^^^^\n',
      message:
        /^(?:KR-2|This key result) does not say where its number will come from; add measure with the source\.$/,
    },
    {
      name: 'the only number of a file',
      yaml: 'objectives:\n  - title: A\n    key_results:\n      - Zero falls with harm\n        ^^^^^^^^^^^^^^^^^^^^\n',
    },
  ],
  quiet: [
    {
      name: 'a source in one word or two',
      yaml: 'objectives:\n  - title: A\n    key_results:\n      - { title: 30-day readmissions, target: 9%, measure: ehr report }\n',
    },
    {
      name: 'each number has a source',
      yaml: 'objectives:\n  - title: A\n    key_results:\n      - { title: Zero falls, measure: { source: register } }\n      - title: Uptime\n        target: 99.9%\n        measure:\n          source: monitor\n',
    },
    {
      name: 'no number to read: milestones, work, goals without a target',
      yaml: 'objectives:\n  - title: A\n    key_results:\n      - { title: Clinical safety case, type: milestone, target: 1 }\n      - IRB approval for the outcome study\n      - Deploy the discharge toggle\n      - Better sleep\n',
    },
    {
      name: 'a target that is still to be filled in, as fixes write it',
      yaml: 'objectives:\n  - title: A\n    key_results:\n      - { title: Readmissions, baseline: TODO, target: TODO }\n      - { title: Uptime, target: "??" }\n',
    },
    {
      name: 'dropped',
      yaml: 'objectives:\n  - title: A\n    status: dropped\n    key_results: [Zero falls, Uptime of 99.9%]\n',
    },
    {
      name: 'nothing is missed where the source cannot be read',
      yaml: 'objectives:\n  - title: A\n    key_results:\n      - Zero falls\n      - title: "Uptime\n',
    },
  ],
  fixes: [
    {
      name: 'for each at once, in every style, comments kept',
      yaml: `
objectives:
  - title: A
    key_results:
      - Zero falls with harm # register?
      - title: Uptime
        target: 99.9%
        check_ins: []
      - { title: Length of stay, target: 4 days }
  - title: B
    key_results: [Cut no-shows from 12% to 8%]
`,
      title: 'Add a source to each key result',
      after: `
objectives:
  - title: A
    key_results:
      - title: Zero falls with harm # register?
        measure: { source: TODO }
      - title: Uptime
        target: 99.9%
        measure: { source: TODO }
        check_ins: []
      - { title: Length of stay, target: 4 days, measure: { source: TODO } }
  - title: B
    key_results: [{ title: Cut no-shows from 12% to 8%, measure: { source: TODO } }]
`,
    },
    {
      name: 'once where two objectives share a key result by name',
      yaml: 'objectives:\n  - title: A\n    key_results: &all\n      - &k\n        title: Falls\n        target: 2\n  - title: B\n    key_results: *all\n  - title: C\n    key_results: [*k]\n',
      title: 'Add a source to each key result',
      after:
        'objectives:\n  - title: A\n    key_results: &all\n      - &k\n        title: Falls\n        target: 2\n        measure: { source: TODO }\n  - title: B\n    key_results: *all\n  - title: C\n    key_results: [*k]\n',
    },
    {
      name: 'into a measure that is there, with four spaces and CRLF',
      yaml: 'objectives:\r\n    - title: A\r\n      key_results:\r\n          - title: Uptime\r\n            target: 99.9%\r\n            measure:\r\n                cadence: weekly\r\n',
      title: 'Add a source',
      after:
        'objectives:\r\n    - title: A\r\n      key_results:\r\n          - title: Uptime\r\n            target: 99.9%\r\n            measure:\r\n                cadence: weekly\r\n                source: TODO\r\n',
    },
    {
      name: 'a source that is not filled in yet',
      yaml: 'objectives:\n  - title: A\n    key_results:\n      - { id: KR-1, title: Falls, target: 2, measure: { source: } }\n',
      after:
        'objectives:\n  - title: A\n    key_results:\n      - { id: KR-1, title: Falls, target: 2, measure: { source: TODO } }\n',
    },
    {
      name: 'a key of a block without a value',
      yaml: 'objectives:\n  - title: A\n    key_results:\n      - title: Falls\n        target: 2\n        measure:\n          source: # ask\n          cadence: weekly\n',
      after:
        'objectives:\n  - title: A\n    key_results:\n      - title: Falls\n        target: 2\n        measure:\n          source: TODO # ask\n          cadence: weekly\n',
    },
  ],
});
