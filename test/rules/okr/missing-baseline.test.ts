import { describeRule } from '../harness.ts';

const relative =
  'This target is a change from a value that is not there; record the value measured before the change as baseline.';
const absolute =
  'Nobody can see how far this target is from today; record the value measured before the change as baseline.';

describeRule('okr/missing-baseline', {
  fires: [
    {
      name: 'a relative target in the text',
      yaml: `
objectives:
  - title: Shorter waits
    key_results:
      - Cut no-shows by 40%
        ^^^^^^^^^^^^^^^^^^^
`,
      message: relative,
      severity: 'warning',
    },
    {
      name: 'doubling, halving, a signed change, a part, a range',
      yaml: `
objectives:
  - title: Shorter waits
    key_results:
      - id: KR-1
        title: Double the share of nurses who scan barcodes
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - title: "Cut alert overrides in half"
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - 10-15% fewer duplicate lab orders
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - Video visits 3x by summer
        ^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      message: relative,
    },
    {
      name: 'an absolute target with a spoken direction, on the target where it has a field',
      yaml: `
objectives:
  - title: Shorter waits
    key_results:
      - Reduce the wait for a first visit to under 10 days
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - title: Reduce the time to the first dose
        target: 45 minutes # agreed with the ward
                ^^^^^^^^^^
`,
      message: absolute,
      severity: 'info',
    },
    {
      name: 'an absolute target with a declared direction, in braces',
      yaml: `
objectives:
  - title: Shorter waits
    key_results:
      - { title: Minutes of documentation per nurse and shift, direction: decrease, target: 40 }
                                                                                            ^^
`,
      severity: 'info',
    },
    {
      name: 'a field that repeats the change of the title',
      yaml: `
objectives:
  - title: Shorter waits
    key_results:
      - title: Reduce no-shows by 40%
        target: 40%
                ^^^
`,
      message: relative,
    },
    {
      name: 'a baseline that is not typed yet',
      yaml: 'objectives:\r\n- title: A\r\n  krs:\r\n  - kr: Fewer falls on the ward\r\n    baseline:\r\n    goal: -20%\r\n          ^^^^\n',
    },
    {
      name: 'a text over several lines, which no fix can rewrite',
      severity: 'info',
      yaml: `
objectives:
  - title: A
    key_results:
      - >-
        ^^
        Increase clinic visits to 400 a month
`,
    },
  ],
  quiet: [
    {
      name: 'more amounts than anybody can tell apart',
      yaml: `
objectives:
  - title: Shorter waits
    key_results:
      - Reduce waits to under 10 days, 9 days, 8 days, 7 days, 6 days or 5 days
`,
    },
    {
      name: 'a study has a comparator of its own',
      yaml: `
objectives:
  - title: A
    key_results:
      - Publish a peer-reviewed paper showing 15% better engagement scores compared to standard care
      - title: Increase adherence by 20%
        evidence: { design: cohort, comparator: usual care }
`,
    },
    {
      name: 'from and to in the text, in several wordings',
      yaml: `
objectives:
  - title: A
    key_results:
      - Cut no-shows from 12% to 8%
      - Raise the survey score to 80, up from 71
      - Shorten the wait from four hours to ninety minutes
      - Reduce overrides to 40% (was 92%)
`,
    },
    {
      name: 'a baseline in a field, also none and TODO, under its other names',
      yaml: `
objectives:
  - title: A
    key_results:
      - { title: Cut no-shows by 40%, baseline: 12% }
      - { title: Increase video visits to 400 a month, baseline: none }
      - { title: Cut overrides by half, baseline: TODO }
      - { title: Cut overrides by half, start_value: 92% }
`,
    },
    {
      name: 'what is to be kept, and limits that speak of no change',
      yaml: `
objectives:
  - title: A
    key_results:
      - Keep uptime at or above 99.9%
      - Maintain adverse events below 0.1% of monitored days
      - Wait for a first visit under 10 days
      - Interruptive alerts per 100 orders below 8, override rate below 50%
      - At least 80% of nurses find the handover complete
      - No increase in length of stay
      - { title: Reduce harm, direction: maintain, target: 2 per 1,000 days }
`,
    },
    {
      name: 'zero needs no start',
      yaml: 'objectives:\n  - title: A\n    key_results:\n      - Reduce wrong-patient orders to zero\n      - No missed deterioration alerts\n',
    },
    {
      name: 'guardrails and milestones',
      yaml: `
objectives:
  - title: A
    key_results:
      - { title: Reduce readmissions to 9%, type: guardrail }
      - { title: Reduce readmissions to 9%, type: milestone, due: 2027-03-31 }
      - Deploy the discharge toggle to 12 wards
`,
    },
    {
      name: 'shares to reach without a word of change',
      yaml: 'objectives:\n  - title: A\n    key_results:\n      - 70% of physicians act on the recommendation\n      - Reach the top quartile of HCAHPS\n',
    },
    {
      name: 'without a target another rule speaks',
      yaml: 'objectives:\n  - title: A\n    key_results:\n      - Reduce burnout among physicians\n      - { title: Reduce burnout, target: TODO }\n',
    },
    {
      name: 'ignored with a reason',
      yaml: `
objectives:
  - title: A
    key_results:
      # okr-ignore okr/missing-baseline -- measured from April on
      - Cut no-shows by 40%
`,
    },
  ],
  fixes: [
    {
      name: 'above the target, comments kept',
      yaml: `
objectives:
  - title: A
    key_results:
      - title: Reduce the time to the first dose # ED only
        # agreed with the ward
        target: 45 minutes
        owner: ana
`,
      title: 'Add a baseline',
      after: `
objectives:
  - title: A
    key_results:
      - title: Reduce the time to the first dose # ED only
        baseline: TODO
        # agreed with the ward
        target: 45 minutes
        owner: ana
`,
    },
    {
      name: 'above a target of another name, four spaces, CRLF',
      yaml: 'objectives:\r\n    - title: A\r\n      key_results:\r\n          - title: Cut no-shows\r\n            goal: -20%\r\n            unit: of visits\r\n',
      after:
        'objectives:\r\n    - title: A\r\n      key_results:\r\n          - title: Cut no-shows\r\n            baseline: TODO\r\n            goal: -20%\r\n            unit: of visits\r\n',
    },
    {
      name: 'in braces',
      yaml: 'objectives:\n  - title: A\n    key_results:\n      - { title: Cut no-shows, target: -20% }\n',
      after:
        'objectives:\n  - title: A\n    key_results:\n      - { title: Cut no-shows, baseline: TODO, target: -20% }\n',
    },
    {
      name: 'a plain text',
      yaml: 'objectives:\n  - title: A\n    key_results:\n      - Cut no-shows by 40% # agreed\n      - Zero falls\n',
      after:
        'objectives:\n  - title: A\n    key_results:\n      - title: Cut no-shows by 40% # agreed\n        baseline: TODO\n      - Zero falls\n',
    },
    {
      name: 'an empty baseline is filled',
      yaml: 'objectives:\n  - title: A\n    key_results:\n      - title: Cut no-shows by 40%\n        baseline:   # ask the clinic\n',
      after:
        'objectives:\n  - title: A\n    key_results:\n      - title: Cut no-shows by 40%\n        baseline: TODO   # ask the clinic\n',
    },
    {
      name: 'turns the text into fields, with a place for the baseline',
      yaml: 'objectives:\n  - title: A\n    key_results:\n      - Reduce the wait to 30 minutes # median\n',
      title: 'Turn the text into fields',
      after:
        'objectives:\n  - title: A\n    key_results:\n      - title: Reduce the wait # median\n        direction: decrease\n        baseline: TODO\n        target: 30\n        unit: minutes\n',
    },
  ],
});
