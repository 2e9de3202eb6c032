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
  ],
  quiet: [
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
