import { describeRule } from '../harness.ts';

const message =
  'This is work to be done, not what will be better afterwards; move it to initiatives and measure the change it brings.';

describeRule('okr/output-as-key-result', {
  fires: [
    {
      name: 'talks with patients that are no study',
      yaml: `
objectives:
  - title: A
    key_results:
      - Interview 12 patients
        ^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'work first',
      yaml: `
objectives:
  - title: A
    key_results:
      - Deploy the discharge toggle
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - title: "Build the referral inbox by March"
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - Open 3 outreach clinics in underserved areas
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - { id: KR-4, title: Migrate all wards to the new order set }
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      message,
      severity: 'info',
    },
    {
      name: 'work last',
      yaml: `
objectives:
  - title: A
    key_results:
      - 40 pumps configured
        ^^^^^^^^^^^^^^^^^^^
      - All dialysis machines fitted with sensors
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      message,
    },
    {
      name: 'a count of the work in its own field, from nothing',
      yaml: `
objectives:
  - title: A
    key_results:
      - title: Deploy the discharge toggle
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^
        baseline: 0
        target: 12 wards
`,
    },
    {
      name: 'declared a milestone all the same, under other names and CRLF',
      yaml: 'okrs:\r\n- objective: A\r\n  krs:\r\n  - kr: Implement the new triage form\r\n        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n    type: milestone\r\n    due: 2027-03-31\r\n',
    },
  ],
  fixes: [
    {
      name: 'a plain text moves, the template takes its place',
      yaml: `
objectives:
  - title: A
    key_results:
      - Cut no-shows from 12% to 8%
      - Deploy the discharge toggle # agreed
`,
      title: 'Move it to initiatives and measure its effect',
      after: `
objectives:
  - title: A
    initiatives:
      - Deploy the discharge toggle
    key_results:
      - Cut no-shows from 12% to 8%
      - id: KR-1 # agreed
        title: TODO
        category: TODO
        segment: TODO
        direction: increase
        baseline: TODO
        target: TODO
        unit: TODO
        owner: TODO
`,
    },
    {
      name: 'a map keeps its id, owner, date and comments; initiatives that are there are added to',
      yaml: `
objectives:
  - id: O-1
    initiatives:
      - Interview nurses
    key_results:
      - id: KR-1.1
        # the big one
        title: "Build the referral inbox: phase 1"
        type: milestone
        owner: ana # product
        due: 2027-03-31
`,
      after: `
objectives:
  - id: O-1
    initiatives:
      - Interview nurses
      - "Build the referral inbox: phase 1"
    key_results:
      - id: KR-1.1
        # the big one
        title: "TODO"
        type: metric
        category: TODO
        segment: TODO
        direction: increase
        baseline: TODO
        target: TODO
        unit: TODO
        owner: ana # product
        due: 2027-03-31
`,
    },
    {
      name: 'four spaces, CRLF, no id yet',
      yaml: 'objectives:\r\n    - title: A\r\n      initiatives: []\r\n      key_results:\r\n          - title: Deploy the toggle\r\n            goal: 3 wards\r\n',
      after:
        'objectives:\r\n    - title: A\r\n      initiatives:\r\n          - Deploy the toggle\r\n      key_results:\r\n          - id: KR-1\r\n            title: TODO\r\n            goal: 3 wards\r\n            category: TODO\r\n            segment: TODO\r\n            direction: increase\r\n            baseline: TODO\r\n            unit: TODO\r\n            owner: TODO\r\n',
    },
    {
      name: 'no id yet, under another name, in front of the date',
      yaml: `
objectives:
  - title: A
    initiatives: []
    key_results:
      - kr: Deploy the toggle
        due: 2027-03-31
`,
      after: `
objectives:
  - title: A
    initiatives:
      - Deploy the toggle
    key_results:
      - id: KR-1
        kr: TODO
        category: TODO
        segment: TODO
        direction: increase
        baseline: TODO
        target: TODO
        unit: TODO
        owner: TODO
        due: 2027-03-31
`,
    },
    {
      name: 'a text over several lines',
      yaml: `
objectives:
  - title: A
    key_results:
      - id: KR-1
        title: >-
          Deploy the
          toggle
        owner: ana
`,
      after: `
objectives:
  - title: A
    initiatives:
      - Deploy the toggle
    key_results:
      - id: KR-1
        title: TODO
        category: TODO
        segment: TODO
        direction: increase
        baseline: TODO
        target: TODO
        unit: TODO
        owner: ana
`,
    },
    {
      name: 'in braces and brackets',
      yaml: 'objectives:\n  - { title: A, key_results: [Deploy the toggle] }\n',
      after:
        'objectives:\n  - { title: A, initiatives: [Deploy the toggle], key_results: [{ id: KR-1, title: TODO, category: TODO, segment: TODO, direction: increase, baseline: TODO, target: TODO, unit: TODO, owner: TODO }] }\n',
    },
  ],
});
