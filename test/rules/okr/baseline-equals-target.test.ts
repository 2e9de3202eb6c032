import { describeRule } from '../harness.ts';

describeRule('okr/baseline-equals-target', {
  fires: [
    {
      name: 'both fields say the same',
      yaml: `
objectives:
  - title: A
    key_results:
      - title: Falls per 1000 bed days
        baseline: 3.1
        target: 3.1
                ^^^
`,
      message:
        'The target is the value of today, so nothing changes; if it is to be held, set direction: maintain, else change the target.',
      severity: 'info',
    },
    {
      name: 'written in two ways, and against a declared direction',
      yaml: `
objectives:
  - title: A
    key_results:
      - { title: Adherence to the pathway, baseline: 90, target: 90% }
                                                                 ^^^
      - { title: Adherence to the pathway, direction: increase, start: 0.90, goal: ">= 0.9" }
                                                                                   ^^^^^^^^
`,
    },
    {
      name: 'in a sentence',
      yaml: `
objectives:
  - title: A
    key_results:
      - Move adherence to the pathway from 90% to 90%
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
  ],
  quiet: [
    {
      name: 'parts of different wholes',
      yaml: `
objectives:
  - title: A
    key_results: [Midwives who rest from one in three to two in three, Homes with a ramp from 1 in 4 to 1 in 2]
`,
    },
    {
      name: 'to be held, by its direction, its type or its words',
      yaml: `
objectives:
  - title: A
    key_results:
      - { title: Falls, direction: maintain, baseline: 3.1, target: 3.1 }
      - { title: Falls, type: guardrail, baseline: 3.1, target: <= 3.1 }
      - { title: Keep falls where they are, baseline: 3.1, target: 3.1 }
      - { title: No increase in falls, baseline: 3.1, target: 3.1 }
`,
    },
    {
      name: 'a change',
      yaml: `
objectives:
  - title: A
    key_results:
      - { title: Falls, baseline: 3.1, target: 3 }
      - { title: Falls, baseline: 20, target: 20% fewer }
      - Cut no-shows from 12% to 8%
`,
    },
    {
      name: 'the same number of something else, or no number at all',
      yaml: `
objectives:
  - title: A
    key_results:
      - { title: Time to the first dose, baseline: 2 hours, target: 2 minutes }
      - { title: Falls, baseline: TODO, target: TODO }
      - { title: Wrong-site procedures, baseline: none, target: 0 }
      - { title: Design review, type: milestone, baseline: 1, target: 1 }
      - { title: Falls, baseline: 3 }
`,
    },
  ],
  fixes: [
    {
      name: 'in block style, before the baseline and its comment',
      yaml: `
objectives:
  - title: A
    key_results:
      - title: Falls per 1000 bed days
        # from the fall register
        baseline: 3.1
        target: 3.1
`,
      title: 'Set direction: maintain',
      after: `
objectives:
  - title: A
    key_results:
      - title: Falls per 1000 bed days
        direction: maintain
        # from the fall register
        baseline: 3.1
        target: 3.1
`,
    },
    {
      name: 'over what was declared, in braces',
      yaml: 'objectives:\n  - title: A\n    key_results:\n      - { title: Falls, direction: decrease, baseline: 3, target: 3 }\n',
      after:
        'objectives:\n  - title: A\n    key_results:\n      - { title: Falls, direction: maintain, baseline: 3, target: 3 }\n',
    },
    {
      name: 'a plain text, with CRLF and four spaces',
      yaml: 'objectives:\r\n    - title: A\r\n      key_results:\r\n          - Move adherence from 90% to 90% # agreed\r\n',
      after:
        'objectives:\r\n    - title: A\r\n      key_results:\r\n          - title: Move adherence from 90% to 90% # agreed\r\n            direction: maintain\r\n',
    },
  ],
});
