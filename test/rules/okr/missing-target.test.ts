import { describeRule } from '../harness.ts';

describeRule('okr/missing-target', {
  fires: [
    {
      name: 'a metric without a number',
      yaml: `
objectives:
  - title: Give time back to the care team
    key_results:
      - id: KR-1
        title: Reduce burnout among physicians
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      message: 'This key result has no target; add the number that someone can check at the end.',
      severity: 'warning',
    },
    {
      name: 'a plain-text key result',
      yaml: `
objectives:
  - title: Give time back to the care team
    key_results: ["Less paperwork for nurses"]
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a guardrail needs a limit as much as a metric',
      yaml: `
objectives:
  - title: Care without added harm
    key_results:
      - { id: KR-1, title: Falls on the ward, type: guardrail, owner: ana }
                           ^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'numbers that are names, and a number still to be found',
      yaml: `
objectives:
  - title: Care at home
    key_results:
      - Improve 30-day readmissions of type 2 diabetes patients
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - Handover notes finished X% faster
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - title: Better sleep for patients
               ^^^^^^^^^^^^^^^^^^^^^^^^^
        target:
`,
    },
    {
      name: 'a word in the place of the number',
      yaml: `
objectives:
  - title: A
    key_results:
      - { title: Wound dehiscence after discharge, target: As low as possible. }
                                                           ^^^^^^^^^^^^^^^^^^^
      - title: Sleep of parents on the unit
        goal: better
              ^^^^^^
`,
      severity: 'warning',
    },
    {
      name: 'which word',
      yaml: `
objectives:
  - title: A
    key_results:
      - { title: Calls that are dropped, target: fewer }
                                                 ^^^^^
`,
      message: "Nobody can check 'fewer' at the end; write the number that shows that it is reached.",
    },
    {
      name: 'under another name for the title, with CRLF',
      yaml: 'okrs:\r\n- objective: A\r\n  krs:\r\n  - kr: Reduce alarms at night\r\n        ^^^^^^^^^^^^^^^^^^^^^^\n',
    },
    {
      name: 'a draft is told more softly',
      yaml: `
status: draft
objectives:
  - title: A
    key_results:
      - Less paperwork for nurses
        ^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      severity: 'info',
    },
    {
      name: 'a text over several lines',
      yaml: `
objectives:
  - title: A
    key_results:
      - >-
        ^^
        Less paperwork
`,
    },
  ],
  quiet: [
    {
      name: 'both, and a stretch of time with an article',
      yaml: `
objectives:
  - title: A
    key_results:
      - Both theatres start on time
      - Midwives reach the chart in one tap instead of five
      - No more misfiled smears
      - Wait no longer than a fortnight
      - Wait of at most a week
`,
    },
    {
      name: 'a safety key result, which safety/no-hard-target asks for a limit',
      yaml: 'objectives:\n  - title: A\n    key_results:\n      - { title: Falls on the ward, category: safety, direction: decrease }\n',
    },
    {
      name: 'targets in words, fractions and scales',
      yaml: `
objectives:
  - title: A
    key_results:
      - Zero wrong-patient orders
      - None of the alarms goes unanswered
      - All critical results are read within an hour
      - 12 of 12 clinics send data every night
      - Reach the top quartile of HCAHPS
      - Halve the time to the first dose
      - CSAT of 4.2/5
      - Every ward rounds by ten
`,
    },
    {
      name: 'a target under another name, or still to be filled in',
      yaml: `
objectives:
  - title: A
    key_results:
      - { title: Reduce alarms at night, goal: 3 alarms }
      - { title: Fewer alarms, target: TODO }
`,
    },
    {
      name: 'the name of a level, a state, a number in the title',
      yaml: `
objectives:
  - title: A
    key_results:
      - { title: Risk of bias of the main study, target: low }
      - { title: Accreditation, target: granted }
      - { title: Cut no-shows from 12% to 8%, target: lower }
`,
    },
    {
      name: 'work done is for okr/output-as-key-result, studies for nobody',
      yaml: `
objectives:
  - title: A
    key_results:
      - Deploy the discharge toggle
      - { title: Deploy the discharge toggle, type: metric }
      - IRB approval for the outcome study
      - { title: Clinical review, due: 2027-03-01 }
`,
    },
    {
      name: 'a key result without a title is still being typed',
      yaml: 'objectives:\n  - title: A\n    key_results:\n      - id: KR-1\n      -\n',
    },
    {
      name: 'nothing is missed where the source cannot be read',
      yaml: 'objectives:\n  - title: A\n    key_results:\n      - title: Reduce alarms at night\n        owner: "ana\n',
    },
    {
      name: 'the target is in the text',
      yaml: 'objectives:\n  - title: A\n    key_results:\n      - Cut no-shows from 12% to 8%\n',
    },
    {
      name: 'no increase is a target',
      yaml: 'objectives:\n  - title: A\n    key_results:\n      - No increase in length of stay\n',
    },
    {
      name: 'a milestone with a date',
      yaml: 'objectives:\n  - title: A\n    key_results:\n      - { title: Clinical safety case, type: milestone, due: 2027-03-31 }\n',
    },
  ],
  fixes: [
    {
      name: 'a word gives way to a number, its comment stays',
      yaml: 'objectives:\n  - title: A\n    key_results:\n      - title: Calls that are dropped\n        target: fewer # agree\n',
      title: 'Write a number instead',
      after:
        'objectives:\n  - title: A\n    key_results:\n      - title: Calls that are dropped\n        target: TODO # agree\n',
    },
    {
      name: 'a word gives way to a number, in braces',
      yaml: 'objectives:\n    - title: A\n      key_results: [{ title: Calls that are dropped, target: fewer }]\n',
      title: 'Write a number instead',
      after:
        'objectives:\n    - title: A\n      key_results: [{ title: Calls that are dropped, target: TODO }]\n',
    },
    {
      name: 'a word gives way to a number, with CRLF',
      yaml: 'objectives:\r\n    - title: A\r\n      key_results:\r\n          - title: Calls that are dropped\r\n            target: fewer\r\n',
      title: 'Write a number instead',
      after:
        'objectives:\r\n    - title: A\r\n      key_results:\r\n          - title: Calls that are dropped\r\n            target: TODO\r\n',
    },
    {
      name: 'a text over several lines becomes the title, further in where it has to be',
      yaml: `
objectives:
  - title: A
    key_results:
      - >- # agreed
        Less paperwork

        for nurses
      # next
      - Fewer calls by 10%
`,
      title: 'Add a target',
      after: `
objectives:
  - title: A
    key_results:
      - title: >- # agreed
          Less paperwork

          for nurses
        target: TODO
      # next
      - Fewer calls by 10%
`,
    },
    {
      name: 'a text over several lines that is far enough in, with CRLF',
      yaml: 'objectives:\r\n  - title: A\r\n    key_results:\r\n      - |\r\n            Less paperwork\r\n            for nurses\r\n',
      title: 'Add a target',
      after:
        'objectives:\r\n  - title: A\r\n    key_results:\r\n      - title: |\r\n            Less paperwork\r\n            for nurses\r\n        target: TODO\r\n',
    },
    {
      name: 'with four spaces, at the end, without a line break there',
      yaml: 'objectives:\n    - title: A\n      key_results:\n          - title: Reduce alarms at night # ward 3',
      after:
        'objectives:\n    - title: A\n      key_results:\n          - title: Reduce alarms at night # ward 3\n            target: TODO',
    },
    {
      name: 'an empty target is filled',
      yaml: 'objectives:\n  - title: A\n    key_results:\n      - title: Reduce alarms at night\n        target: # agree\n        owner: ana\n',
      after:
        'objectives:\n  - title: A\n    key_results:\n      - title: Reduce alarms at night\n        target: TODO # agree\n        owner: ana\n',
    },
    {
      name: 'a plain text within brackets',
      yaml: 'objectives:\n  - { title: A, key_results: [Reduce alarms at night, Zero falls] }\n',
      after:
        'objectives:\n  - { title: A, key_results: [{ title: Reduce alarms at night, target: TODO }, Zero falls] }\n',
    },
    {
      name: 'before the unit, with the comment kept',
      yaml: `
objectives:
  - title: A
    key_results:
      - title: Physician burnout score # survey
        unit: points
`,
      title: 'Add a target',
      after: `
objectives:
  - title: A
    key_results:
      - title: Physician burnout score # survey
        target: TODO
        unit: points
`,
    },
    {
      name: 'in braces',
      yaml: 'objectives:\n  - title: A\n    key_results:\n      - { title: Physician burnout score, owner: ana }\n',
      after:
        'objectives:\n  - title: A\n    key_results:\n      - { title: Physician burnout score, target: TODO, owner: ana }\n',
    },
    {
      name: 'a plain text becomes a map',
      yaml: 'objectives:\r\n- title: A\r\n  key_results:\r\n  - Less paperwork for nurses # agreed\r\n  - Zero falls\r\n',
      after:
        'objectives:\r\n- title: A\r\n  key_results:\r\n  - title: Less paperwork for nurses # agreed\r\n    target: TODO\r\n  - Zero falls\r\n',
    },
  ],
});
