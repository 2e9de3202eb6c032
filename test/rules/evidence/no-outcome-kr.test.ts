import { describeRule } from '../harness.ts';
import { mark } from '../mark.ts';
import { atHome, home } from '../samples.ts';

const message =
  'No key result measures an outcome of health, so nobody learns whether patients get better; add one, such as readmissions or symptoms.';
const limited =
  'Key results limit harm, and none says whether patients get better; add an outcome, such as readmissions, or give one category: outcome.';
const marked = mark(home, 'objectives');

describeRule('evidence/no-outcome-kr', {
  fires: [
    {
      name: 'use and revenue only',
      yaml: `
${marked}
      - { title: Weekly use by nurses, category: adoption, target: 60% }
      - { title: Revenue, category: financial, target: $2M }
`,
      message,
      severity: 'warning',
    },
    {
      name: 'safety is a limit, no outcome',
      yaml: `
${marked}
      - { title: Missed alerts, category: safety, target: 0 }
`,
      message: limited,
    },
    {
      name: 'another side is in another file',
      yaml: `
scorecard: { covered_elsewhere: { financial: money.okr.yaml } }
${marked}
      - { title: Missed alerts, category: safety, target: 0 }
`,
      message: limited,
    },
    {
      name: 'under an alias',
      yaml: `
product: { clinical: true }
okrs:
^^^^
  - title: Grow
    krs: [Revenue of $2M]
`,
      message,
    },
    {
      name: 'an outcome in the title of an objective only',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
^^^^^^^^^^
  - title: Fewer readmissions
    key_results:
      - Minutes per visit from 20 to 12
`,
      message,
    },
    {
      name: 'what the author calls operational',
      yaml: `
${marked}
      - { title: Readmissions, category: operational, target: 15% }
`,
      message,
    },
    {
      name: 'a study without a primary outcome',
      yaml: `
${marked}
      - { title: Cohort study, category: evidence, due: 2027-03-31 }
`,
      message,
    },
  ],
  quiet: [
    {
      name: 'a digital therapeutic without a trial, of which vertical/dtx-evidence speaks',
      yaml: 'product: { vertical: digital-therapeutics }\nobjectives:\n  - title: Better sleep\n    key_results: [Patients who finish the programme of 50%]\n',
    },
    { name: 'a declared outcome', yaml: atHome('{ title: Days at home, category: outcome, target: 27 }') },
    {
      name: 'among several categories, in the last objective',
      yaml: `
${home}
      - Revenue of $2M
  - title: Heal
    key_results:
      - { title: Falls, category: [safety, outcome], target: 2 }
`,
    },
    {
      name: 'said to be in another file',
      yaml: `
scorecard: { covered_elsewhere: { clinical: heart.okr.yaml } }
${atHome('{ title: Missed alerts, category: safety, target: 0 }')}`,
    },
    { name: 'told by its words', yaml: atHome('30-day readmissions from 18% to 15%') },
    { name: 'time to treatment', yaml: atHome('Door-to-needle time under 45 minutes') },
    { name: 'a care pathway', yaml: atHome('Sepsis bundle compliance of 90%') },
    {
      name: 'the primary outcome of a study',
      yaml: atHome(
        '{ title: Cohort study, category: evidence, evidence: { primary_outcome: HbA1c at 6 months } }',
      ),
    },
    {
      name: 'a product that is not clinical',
      yaml: `
product: { clinical: false }
objectives:
  - title: Watch at home
    key_results:
      - API uptime of 99.9%
`,
    },
    {
      name: 'an administrative product',
      yaml: `
product: { vertical: payer }
objectives:
  - title: Watch at home
    key_results:
      - Denied claims from 8% to 5%
`,
    },
    {
      name: 'only objectives that are not clinical',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Sell
    clinical: false
    key_results: [Revenue of $2M]
`,
    },
    {
      name: 'no key results yet',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Grow
`,
    },
    {
      name: 'a file about which nothing is known',
      yaml: `
objectives:
  - title: Grow
    key_results:
      - Revenue of $2M
`,
    },
    {
      name: 'ignored for the file',
      yaml: `
# okr-ignore-file evidence/no-outcome-kr -- outcomes are in heart.okr.yaml
${home}
      - Revenue of $2M
`,
    },
  ],
  fixes: [
    {
      name: 'at the end of the first objective, comments stay',
      title: 'Add an outcome key result',
      yaml: `
${home}
      - id: KR-1
        title: Revenue
        target: $2M # net
`,
      after: `
${home}
      - id: KR-1
        title: Revenue
        target: $2M # net
      - id: KR-2
        title: 30-day readmissions of enrolled patients (risk-adjusted)
        category: outcome
        segment: patient
        direction: decrease
        baseline: TODO
        target: TODO
        unit: "%"
        owner: TODO
`,
    },
    {
      name: 'in the first clinical objective',
      title: 'Add an outcome key result',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Sell
    clinical: false
    key_results: [Revenue of $2M]
  - title: Watch
    key_results:
      - { title: Weekly use, category: adoption, target: 60% }
`,
      after: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Sell
    clinical: false
    key_results: [Revenue of $2M]
  - title: Watch
    key_results:
      - { title: Weekly use, category: adoption, target: 60% }
      - id: KR-1
        title: 30-day readmissions of enrolled patients (risk-adjusted)
        category: outcome
        segment: patient
        direction: decrease
        baseline: TODO
        target: TODO
        unit: "%"
        owner: TODO
`,
    },
    {
      name: 'in brackets',
      title: 'Add an outcome key result',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - { title: Grow, key_results: [Revenue of $2M] }
`,
      after: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - { title: Grow, key_results: [Revenue of $2M, { id: KR-1, title: 30-day readmissions of enrolled patients (risk-adjusted), category: outcome, segment: patient, direction: decrease, baseline: TODO, target: TODO, unit: "%", owner: TODO }] }
`,
    },
    {
      name: 'four spaces, CRLF',
      title: 'Add an outcome key result',
      yaml: 'product:\r\n    clinical: true\r\nobjectives:\r\n    - title: Grow\r\n      key_results:\r\n          - Revenue of $2M\r\n',
      after:
        'product:\r\n    clinical: true\r\nobjectives:\r\n    - title: Grow\r\n      key_results:\r\n          - Revenue of $2M\r\n          - id: KR-1\r\n            title: 30-day readmissions of enrolled patients (risk-adjusted)\r\n            category: outcome\r\n            segment: patient\r\n            direction: decrease\r\n            baseline: TODO\r\n            target: TODO\r\n            unit: "%"\r\n            owner: TODO\r\n',
    },
  ],
});
