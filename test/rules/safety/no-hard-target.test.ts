import { crlf, describeRule } from '../harness.ts';
import { mark } from '../mark.ts';

const general = 'Set a hard limit: <= 0.1%, its unit to fill in';
const kr = (fields: string): string =>
  `objectives:\n  - title: Safe\n    key_results:\n      - { category: safety, ${fields} }\n`;

describeRule('safety/no-hard-target', {
  fires: [
    {
      name: 'no target at all',
      yaml: `
objectives:
  - title: Safe
    key_results:
      - id: KR-1
        title: Improve patient safety on the ward
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        category: safety
        type: metric
`,
      message:
        'This safety key result has no limit to hold; give it a hard target, a number with its denominator.',
      severity: 'warning',
    },
    {
      name: 'a relative target',
      yaml: `
objectives:
  - title: Safe
    key_results:
      - title: Falls with injury
        category: safety
        target: reduce by 50%
                ^^^^^^^^^^^^^
`,
      message:
        "'reduce by 50%' depends on where you start; a safety target needs a hard limit, a number with its denominator such as <= 1 per 1,000 patient-days.",
    },
    {
      name: 'a relative target in the title',
      yaml: `
objectives:
  - title: Safe
    key_results:
      - { title: Halve the number of falls with injury, category: safety, type: guardrail }
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      message: /^This target depends on where you start; /,
    },
    {
      name: 'safety by its words, with a relative target',
      yaml: `
objectives:
  - title: Safe
    key_results:
      - Reduce medication errors by 30%
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      message: /^This target depends on where you start; /,
    },
    {
      name: 'a vague target',
      yaml: mark(kr('title: Wrong-patient orders, target: as few as possible'), 'as few as possible'),
      message:
        "'as few as possible' cannot be checked; a safety target needs a hard limit, a number with its denominator such as <= 1 per 1,000 patient-days.",
    },
    {
      name: 'a vague target under an alias, in quotes',
      yaml: mark(kr('title: Wrong-patient orders, goal: "minimise"'), '"minimise"'),
      message: /^'minimise' cannot be checked/,
    },
    {
      name: 'a target compared with others',
      yaml: mark(kr('title: Sepsis mortality, target: top quartile'), 'top quartile'),
      message: /^'top quartile' depends on how others do; /,
    },
    {
      name: 'no increase, from a start that nobody wrote down',
      yaml: mark(kr('title: Pressure ulcers, target: no increase'), 'no increase'),
    },
    {
      name: 'a relative target with its start: the limit is still to be written',
      yaml: mark(kr('title: Fall rate, baseline: 4.2, target: -50%, direction: decrease'), '-50%'),
    },
    {
      name: 'a target too long to repeat',
      yaml: mark(
        kr('title: Falls, target: "as low as we can reasonably get it in any of our wards"'),
        '"as low as we can reasonably get it in any of our wards"',
      ),
      message: /^This target cannot be checked; /,
    },
    {
      name: 'each of several',
      yaml: `
objectives:
  - title: Safe
    key_results:
      - id: KR-1
        title: Improve patient safety on the ward
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        category: safety
        type: metric
      - id: KR-9
        title: Improve patient safety on the ward
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        category: safety
        type: metric
`,
    },
  ],
  quiet: [
    {
      name: 'a target to be filled in: okr/placeholder speaks',
      yaml: kr('title: Wrong-patient orders, target: TODO'),
    },
    { name: 'a number', yaml: kr('title: Falls with injury, target: 2') },
    { name: 'a ceiling with a denominator', yaml: kr('title: Falls, target: "<= 2.1 per 1,000 bed days"') },
    { name: 'a percentage', yaml: kr('title: Days with an adverse event, target: <= 0.1%') },
    { name: 'more reports are good', yaml: kr('title: Near-miss reports up 50%') },
    { name: 'zero', yaml: kr('title: Wrong-site surgery, target: zero') },
    { name: 'none, in the text', yaml: kr('title: No patient is given the wrong drug, type: guardrail') },
    { name: 'availability', yaml: kr('title: Uptime of critical results at the bedside, target: 99.99%') },
    {
      name: 'a number in the title',
      yaml: kr('title: Adverse events stay below 0.1% of monitored days, type: guardrail'),
    },
    {
      name: 'from a number to a number',
      yaml: kr('title: Cut falls with injury from 4.2 to 2.1 per 1,000 bed days'),
    },
    {
      name: 'a vague target beside a number in the title',
      yaml: kr('title: Falls per bed day at or below 2.1%, type: guardrail, target: keep low'),
    },
    {
      name: 'no increase, from a start that is a number',
      yaml: kr('title: Pressure ulcers, baseline: 3.1%, target: no increase'),
    },
    { name: 'all of them', yaml: kr('title: Critical results acknowledged, target: 100%') },
    { name: 'a milestone', yaml: kr('title: Hazard log signed, type: milestone, due: 2027-03-01') },
    {
      name: 'ignored with a reason',
      yaml: kr('title: Falls, target: -50%').replace(
        '}',
        '} # okr-ignore safety/no-hard-target -- the board asks for a share',
      ),
    },
  ],
  fixes: [
    {
      name: 'a missing target goes before the owner',
      confirm: true,
      yaml: `
objectives:
  - title: Safe
    key_results:
      - title: Improve patient safety on the ward # all wards
        category: safety
        type: metric
        # the ward sister
        owner: ana
`,
      title: general,
      after: `
objectives:
  - title: Safe
    key_results:
      - title: Improve patient safety on the ward # all wards
        category: safety
        type: metric
        target: "<= 0.1%"
        unit: of TODO
        # the ward sister
        owner: ana
`,
    },
    {
      name: 'a vague target is written over, its comment stays',
      confirm: true,
      yaml: `
objectives:
    - title: Safe
      key_results:
          - title: Wrong-patient orders
            category: safety
            target: minimise # for now
            owner: ana
`,
      title: general,
      after: `
objectives:
    - title: Safe
      key_results:
          - title: Wrong-patient orders
            category: safety
            target: <= 0.1% # for now
            unit: of TODO
            owner: ana
`,
    },
    {
      name: 'an alias and a unit that is there stay, CRLF',
      confirm: true,
      yaml: "objectives:\r\n- title: Safe\r\n  key_results:\r\n  - title: Wrong-patient orders\r\n    category: safety\r\n    goal: 'few'\r\n    unit: of orders\r\n",
      title: general,
      after:
        "objectives:\r\n- title: Safe\r\n  key_results:\r\n  - title: Wrong-patient orders\r\n    category: safety\r\n    goal: '<= 0.1%'\r\n    unit: of orders\r\n",
    },
    {
      name: 'in braces',
      confirm: true,
      yaml: kr('title: Wrong-patient orders, target: few, owner: ana'),
      after: kr('title: Wrong-patient orders, target: <= 0.1%, unit: of TODO, owner: ana'),
    },
    {
      name: 'a plain text becomes a map',
      confirm: true,
      yaml: 'objectives:\n  - title: Safe\n    key_results:\n      - Reduce medication errors by 30% # pharmacy\n',
      title: general,
      after:
        'objectives:\n  - title: Safe\n    key_results:\n      - title: Reduce medication errors by 30% # pharmacy\n        target: "<= 0.1%"\n        unit: of TODO\n',
    },
    {
      name: 'the limit that follows from the start',
      confirm: true,
      yaml: kr('title: Fall rate, baseline: 4.2, target: -50%, direction: decrease'),
      title: 'Write the limit as a number: <= 2.1',
      after: kr('title: Fall rate, baseline: 4.2, target: <= 2.1, direction: decrease'),
    },
    {
      name: 'the limit that follows from the start, for a relative title',
      confirm: true,
      yaml: `
objectives:
  - title: Safe
    key_results:
      - title: Reduce falls with injury by 30%
        category: safety
        baseline: 0.4%
        unit: of bed days
`,
      title: 'Write the limit as a number: <= 0.28%',
      after: `
objectives:
  - title: Safe
    key_results:
      - title: Reduce falls with injury by 30%
        category: safety
        baseline: 0.4%
        target: "<= 0.28%"
        unit: of bed days
`,
    },
    {
      name: 'four spaces, CRLF',
      confirm: true,
      yaml: crlf(`
objectives:
    - title: Safe
      key_results:
          - title: Wrong-patient orders
            category: safety
            target: few # for now
            owner: ana
`),
      title: 'Set a hard limit: <= 0.1%, its unit to fill in',
      after: crlf(`
objectives:
    - title: Safe
      key_results:
          - title: Wrong-patient orders
            category: safety
            target: <= 0.1% # for now
            unit: of TODO
            owner: ana
`),
    },
  ],
});
