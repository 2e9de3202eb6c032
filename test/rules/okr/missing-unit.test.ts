import { crlf, describeRule } from '../harness.ts';

describeRule('okr/missing-unit', {
  fires: [
    {
      name: 'a bare number in its field',
      yaml: `
objectives:
  - title: Patients are seen sooner
    key_results:
      - title: Waiting time for a first visit
        target: 25
                ^^
`,
      message: '25 has no unit; say in unit what is counted, so that everyone reads the same number.',
      severity: 'info',
    },
    {
      name: 'a bare number in the text',
      yaml: `
objectives:
  - title: A
    key_results:
      - Length of stay of 4.2
        ^^^^^^^^^^^^^^^^^^^^^
      - Move the length of stay from 5 to 4
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      message: /^4\.?2? has no unit;/,
    },
    {
      name: 'with a limit, under other names, in braces',
      yaml: `
objectives:
  - title: A
    key_results:
      - { kr: Uptime of the ward system, start: 99, goal: ">= 99.9" }
                                                          ^^^^^^^^^
`,
    },
    {
      name: 'the unit in the text goes with another number, or with no number of a goal',
      yaml: `
objectives:
  - title: A
    key_results:
      - { title: Wait for a bed within 4 hours of arrival, target: 95 }
                                                                   ^^
      - { title: Waiting time of people over 65 years, target: 25 }
                                                               ^^
      - { title: 30-day readmission rate, target: 12 }
                                                  ^^
`,
    },
    {
      name: 'a text over several lines, which no fix can rewrite',
      yaml: `
objectives:
  - title: A
    key_results:
      - >-
        ^^
        Move the length of stay from 5 to 4
`,
    },
  ],
  quiet: [
    {
      name: 'a speed, and scales without a unit',
      yaml: `
objectives:
  - title: A
    key_results:
      - Gait speed from 0.6 to 0.9 m/s
      - Food waste per patient day from 410 to 280 g
      - { title: Pulse wave velocity, baseline: 9 m/s, target: 8 m/s }
      - BMI from 33 to 31
      - Tumours overlooked by the reader, at most 4 per 1,000 screened
      - KCCQ from 50 to 60
`,
    },
    {
      name: 'the unit with the same number in the text',
      yaml: `
objectives:
  - title: A
    key_results:
      - { title: Shorten the turnaround of urgent scans from 90 to 60 minutes, baseline: 90, target: 60 }
      - { title: "No-show rate from 12% to 8%", target: 8 }
`,
    },
    {
      name: 'a percent sign in front, as in Turkish',
      yaml: `
objectives:
  - title: A
    key_results:
      - { title: Hand hygiene rate, target: "%95" }
      - { title: Hand hygiene rate, target: ">= %95" }
`,
    },
    {
      name: 'so many per something',
      yaml: `
objectives:
  - title: A
    key_results:
      - { title: Alarm load, target: fewer than 150 per bed per day }
      - Alarm load of 4/shift
`,
    },
    {
      name: 'percent, currency, time, shares and scales',
      yaml: `
objectives:
  - title: A
    key_results:
      - { title: Uptime of the ward system, target: 99.9% }
      - { title: Cost of a bed day, target: $250 }
      - { title: Length of stay, target: 4.2 days }
      - { title: Adoption of the order set, target: 12 of 16 }
      - { title: Opinion of the nurses, target: 4.2/5 }
`,
    },
    {
      name: 'a unit of its own, or with the baseline',
      yaml: `
objectives:
  - title: A
    key_results:
      - { title: Length of stay, target: 4.2, unit: days }
      - { title: Length of stay, baseline: 5 days, target: 4.2 }
`,
    },
    {
      name: 'the thing that is counted stands in the text',
      yaml: `
objectives:
  - title: A
    key_results:
      - { title: Falls per 1000 bed days, target: 2.1 }
      - { title: Minutes until the first dose, target: 45 }
      - { title: Clinics that send data every night, target: 12 }
      - 25 wards round by ten
`,
    },
    {
      name: 'scores and ratios',
      yaml: `
objectives:
  - title: A
    key_results:
      - { title: NPS of the portal, target: 50 }
      - { title: System Usability Scale, target: 80 }
      - { title: CSAT, target: 4.2 }
      - { title: AUROC of the model, target: 0.85 }
      - { title: Observed to expected mortality ratio, target: 0.9 }
      - SUS score of 80
      - { title: HIMSS EMRAM stage, target: 6 }
      - { title: Maturity level of the integration, target: 4 }
`,
    },
    {
      name: 'nothing, a change, a milestone, no number',
      yaml: `
objectives:
  - title: A
    key_results:
      - { title: Harm from alarms, target: 0 }
      - { title: Length of stay, baseline: 5, target: double }
      - { title: Clinical safety case, type: milestone, target: 1 }
      - { title: Length of stay, target: TODO }
      - { title: Length of stay, target: top quartile }
      - Better sleep
`,
    },
  ],
  fixes: [
    {
      name: 'before the owner, comment kept',
      yaml: `
objectives:
  - title: A
    key_results:
      - title: Length of stay
        target: 4.2 # median
        owner: ana
`,
      title: 'Add a unit',
      after: `
objectives:
  - title: A
    key_results:
      - title: Length of stay
        target: 4.2 # median
        unit: TODO
        owner: ana
`,
    },
    {
      name: 'in braces, with CRLF',
      yaml: 'objectives:\r\n- title: A\r\n  key_results:\r\n  - { title: Length of stay, target: 4.2 }\r\n',
      after:
        'objectives:\r\n- title: A\r\n  key_results:\r\n  - { title: Length of stay, target: 4.2, unit: TODO }\r\n',
    },
    {
      name: 'a plain text, with four spaces',
      yaml: 'objectives:\n    - title: A\n      key_results:\n          - Length of stay of 4.2 # median\n',
      after:
        'objectives:\n    - title: A\n      key_results:\n          - title: Length of stay of 4.2 # median\n            unit: TODO\n',
    },
    {
      name: 'turns the text into fields',
      yaml: `
objectives:
  - title: A
    key_results:
      - Move the length of stay from 5 to 4 # median
      - Zero falls
`,
      title: 'Turn the text into fields',
      after: `
objectives:
  - title: A
    key_results:
      - title: Move the length of stay # median
        direction: decrease
        baseline: 5
        target: 4
        unit: TODO
      - Zero falls
`,
    },
    {
      name: 'four spaces, after a comment, CRLF',
      yaml: crlf(`
objectives:
    - title: A
      key_results:
          - title: Length of stay
            target: 4.2 # median
            owner: ana
`),
      after: crlf(`
objectives:
    - title: A
      key_results:
          - title: Length of stay
            target: 4.2 # median
            unit: TODO
            owner: ana
`),
    },
  ],
});
