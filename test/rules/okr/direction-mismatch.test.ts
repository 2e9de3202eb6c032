import { crlf, describeRule } from '../harness.ts';

describeRule('okr/direction-mismatch', {
  fires: [
    {
      name: 'in fields of other units of time',
      yaml: `
objectives:
  - title: A
    key_results:
      - { title: Waiting time, baseline: 45 minutes, target: 1 hour }
                                                             ^^^^^^
`,
    },
    {
      name: 'errors and falls with what they are counted per',
      yaml: `
objectives:
  - title: A
    key_results:
      - { title: "Falls per 1,000 bed days", baseline: 2.1, target: 3.4 }
                                                                    ^^^
      - { title: "Infections per 1,000 line days", baseline: 1.1, target: 1.4 }
                                                                          ^^^
      - { title: Billing errors, baseline: 6%, target: 9% }
                                                       ^^
`,
    },
    {
      name: 'a measure that is better when lower, and rises',
      yaml: `
objectives:
  - title: Patients are seen sooner
    key_results:
      - title: Waiting time for a first visit
        baseline: 20 days
        target: 30 days
                ^^^^^^^
`,
      message:
        'Waiting time: lower is better, but the target (30 days) is above the baseline (20 days); check, then set direction or swap them.',
      severity: 'warning',
    },
    {
      name: 'a measure that is better when higher, and falls',
      yaml: `
objectives:
  - title: A
    key_results:
      - { title: Medication adherence, baseline: 82%, target: 74% }
                                                              ^^^
      - Uptime from 99.9% to 99.5%
        ^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      message: /higher is better, but the target \(.*\) is below the baseline/,
    },
    {
      name: 'the words say one way, the numbers go the other',
      yaml: `
objectives:
  - title: A
    key_results:
      - Reduce time spent on letters from 20 to 30 minutes
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - title: Raise the share of wards that round by ten
        start: 80%
        goal: 60%
              ^^^
      - Letters waiting for a signature down from 40 to 60
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      message: /^The words say (?:in|de)crease, but the target/,
    },
    {
      name: 'a limit on the side on which more is not better',
      yaml: `
objectives:
  - title: A
    key_results:
      - { title: Waiting time for a first visit, baseline: 20 days, target: "> 30 days" }
                                                                            ^^^^^^^^^^^
      - { title: Medication adherence, baseline: 82%, target: "< 74%" }
                                                              ^^^^^^^
`,
    },
    {
      name: 'in other units, where the sentence tells both',
      yaml: `
objectives:
  - title: A
    key_results:
      - Cut handover from ninety minutes to four hours
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'against the declared direction',
      yaml: `
objectives:
  - title: A
    key_results:
      - title: Letters waiting for a signature
        direction: decrease
        baseline: 40
        target: 60
                ^^
`,
      message:
        'direction says decrease, but the target (60) is above the baseline (40); check, then set direction or swap them.',
    },
  ],
  quiet: [
    {
      name: 'a shorter time in a smaller unit',
      yaml: `
objectives:
  - title: A
    key_results:
      - { title: Waiting time, baseline: 1.5 hours, target: 60 minutes }
      - { title: Waiting time, baseline: 0.5 days, target: 6 hours }
`,
    },
    {
      name: 'the people of whom something is measured',
      yaml: `
objectives:
  - title: A
    key_results:
      - Insomnia Severity Index of enrolled patients falls from 18 to 11 points
`,
    },
    {
      name: 'a word about something else, and what was won back',
      yaml: `
objectives:
  - title: A
    key_results:
      - Reduce variation so that on-time starts go from 70% to 85%
      - { title: Claims denied and overturned on appeal, baseline: 30%, target: 50% }
`,
    },
    {
      name: 'what is found early',
      yaml: `
objectives:
  - title: A
    key_results:
      - Nurses detect pressure injuries at stage 1 in 90% of cases, up from 60%
`,
    },
    {
      name: 'what is done about the cases, or their absence, is better when it is more',
      yaml: `
objectives:
  - title: A
    key_results:
      - { title: Patients with no readmission in 30 days, baseline: 80%, target: 88% }
      - { title: No-show patients rebooked within 7 days, baseline: 20%, target: 60% }
      - { title: No-show slots refilled, baseline: 20%, target: 60% }
      - { title: Share of alerts overridden with a reason, baseline: 10%, target: 60% }
`,
    },
  ],
  fixes: [
    {
      name: 'the digits only, whatever stands in front of them and which comes first',
      confirm: true,
      yaml: 'objectives:\n  - title: A\n    key_results:\n      - Cut the cost of a visit to $50 from $40\n',
      title: 'Swap baseline and target',
      after: 'objectives:\n  - title: A\n    key_results:\n      - Cut the cost of a visit to $40 from $50\n',
    },
    {
      name: 'swaps the fields, comments stay where they are',
      choice: true,
      confirm: true,
      yaml: `
objectives:
  - title: A
    key_results:
      - title: Waiting time for a first visit
        baseline: 20 days # March
        target: "30 days"
        owner: ana
`,
      title: 'Swap baseline and target',
      after: `
objectives:
  - title: A
    key_results:
      - title: Waiting time for a first visit
        baseline: 30 days # March
        target: "20 days"
        owner: ana
`,
    },
    {
      name: 'swaps the numbers of a sentence, with CRLF',
      confirm: true,
      yaml: 'objectives:\r\n- title: A\r\n  key_results:\r\n  - Reduce letters from 20 to 30 minutes # agreed\r\n',
      after:
        'objectives:\r\n- title: A\r\n  key_results:\r\n  - Reduce letters from 30 to 20 minutes # agreed\r\n',
    },
    {
      name: 'swaps in braces',
      choice: true,
      confirm: true,
      yaml: 'objectives:\n  - title: A\n    key_results:\n      - { title: Medication adherence, baseline: 82%, target: 74% }\n',
      title: 'Swap baseline and target',
      after:
        'objectives:\n  - title: A\n    key_results:\n      - { title: Medication adherence, baseline: 74%, target: 82% }\n',
    },
    {
      name: 'says that it is meant, with four spaces',
      choice: true,
      confirm: true,
      yaml: 'objectives:\n    - title: A\n      key_results:\n          - title: Length of stay\n            # from the register\n            baseline: 9 days\n            target: 14 days\n',
      title: 'Set direction: increase',
      after:
        'objectives:\n    - title: A\n      key_results:\n          - title: Length of stay\n            direction: increase\n            # from the register\n            baseline: 9 days\n            target: 14 days\n',
    },
    {
      name: 'corrects what was declared',
      choice: true,
      confirm: true,
      yaml: 'objectives:\n  - title: A\n    key_results:\n      - { title: Letters signed, direction: decrease, baseline: 4, target: 6 }\n',
      title: 'Set direction: increase',
      after:
        'objectives:\n  - title: A\n    key_results:\n      - { title: Letters signed, direction: increase, baseline: 4, target: 6 }\n',
    },
    {
      name: 'says for a plain text that it is meant',
      choice: true,
      confirm: true,
      yaml: 'objectives:\n  - title: A\n    key_results: [Uptime from 99.9% to 99.5%]\n',
      title: 'Set direction: decrease',
      after:
        'objectives:\n  - title: A\n    key_results: [{ title: Uptime from 99.9% to 99.5%, direction: decrease }]\n',
    },
    {
      name: 'says that it is meant, after a comment',
      choice: true,
      confirm: true,
      yaml: `
objectives:
  - title: A
    key_results:
      - title: Length of stay # median
        baseline: 9 days
        target: 14 days
`,
      title: 'Set direction: increase',
      after: `
objectives:
  - title: A
    key_results:
      - title: Length of stay # median
        direction: increase
        baseline: 9 days
        target: 14 days
`,
    },
    {
      name: 'says that it is meant, after a comment, CRLF',
      choice: true,
      confirm: true,
      yaml: crlf(`
objectives:
  - title: A
    key_results:
      - title: Length of stay # median
        baseline: 9 days
        target: 14 days
`),
      title: 'Set direction: increase',
      after: crlf(`
objectives:
  - title: A
    key_results:
      - title: Length of stay # median
        direction: increase
        baseline: 9 days
        target: 14 days
`),
    },
  ],
});
