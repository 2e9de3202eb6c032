import { describeRule } from '../harness.ts';
import { mark } from '../mark.ts';

const file = (keyResult: string) => `product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Show what helps
    key_results:
      - ${keyResult}
`;
const marked = (title: string) => mark(file(title), title);
const says = (share: string) =>
  `${share} better says nothing without a comparison; name the comparator, such as standard of care, so that people see what the product adds.`;

describeRule('evidence/no-comparator', {
  fires: [
    {
      name: 'the gain in the field of the target',
      yaml: `
objectives:
  - title: A
    key_results:
      - title: Study shows lower HbA1c
               ^^^^^^^^^^^^^^^^^^^^^^^
        category: evidence
        target: 20% better
`,
      message: /^20% better says nothing without/,
    },
    {
      name: 'a study that shows a percentage',
      yaml: marked('Study demonstrates 20% improvement in pain scores'),
      message: says('20%'),
      severity: 'info',
    },
    {
      name: 'a publication',
      yaml: marked(
        'Publish findings in a peer-reviewed journal demonstrating 15% improvement in patient engagement scores',
      ),
      message: says('15%'),
    },
    {
      name: 'lower is better',
      yaml: marked('Cohort study shows 15% lower HbA1c'),
      message: says('15%'),
    },
    {
      name: 'control of a disease is no control group',
      yaml: marked('Cohort study shows 15% better blood pressure control'),
      message: says('15%'),
    },
    {
      name: 'on the evidence block, where it is there',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Show what helps
    key_results:
      - title: Readmissions reduced by 15%
        evidence:
        ^^^^^^^^
          design: cohort
`,
      message: says('15%'),
    },
    {
      name: 'one arm, without a reason',
      yaml: marked('Single-arm study shows 20% fewer migraine days'),
      message: says('20%'),
    },
    {
      name: 'each of several',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Show what helps
    key_results:
      - Study demonstrates 20% improvement in pain scores
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - Study demonstrates 20% improvement in pain scores
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
  ],
  quiet: [
    {
      name: 'pre/post with a stroke',
      yaml: 'objectives:\n  - title: A\n    key_results:\n      - { title: Pre/post study shows 15% fewer falls, category: evidence }\n',
    },
    {
      name: 'standard care (S0:10)',
      yaml: file(
        'Publish findings in peer-reviewed clinical journal demonstrating 15% improvement in patient engagement scores compared to standard care',
      ),
    },
    {
      name: 'usual care',
      yaml: file('Peer-reviewed paper showing engagement 15% above usual care'),
    },
    {
      name: 'better than something',
      yaml: file('Study shows 20% fewer falls than in the wards without sensors'),
    },
    {
      name: 'a randomised trial has a control group',
      yaml: file('Randomised trial shows a 20% reduction in falls'),
    },
    {
      name: 'before and after',
      yaml: file('Before-and-after study shows a 20% reduction in falls'),
    },
    {
      name: 'a control group',
      yaml: file('Study shows 20% fewer falls against the control group'),
    },
    {
      name: 'a baseline',
      yaml: file('{ title: Study shows 20% fewer falls, baseline: 12 }'),
    },
    {
      name: 'a comparator in the block',
      yaml: file('{ title: Study shows 20% fewer falls, evidence: { comparator: standard-of-care } }'),
    },
    {
      name: 'a design that compares',
      yaml: file('{ title: Study shows 20% fewer falls, evidence: { design: stepped-wedge } }'),
    },
    {
      name: 'one arm, with a reason',
      yaml: file(
        '{ title: Single-arm study shows 20% fewer migraine days, notes: a rare disease without standard care }',
      ),
    },
    {
      name: 'a share is no improvement',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Show what helps
    key_results:
      - Study completed by 80% of patients
      - Sensitivity of 92% in the validation study
`,
    },
    {
      name: 'a goal that is no evidence waits for a baseline',
      yaml: file('Reduce readmissions by 15%'),
    },
    {
      name: 'an absolute change',
      yaml: file('Study shows HbA1c of 6.8%'),
    },
  ],
  fixes: [
    {
      name: 'a comparator, comments stay',
      title: 'Compare with standard of care',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Show what helps
    key_results:
      - title: Study shows 20% fewer falls # wards
        owner: ana
`,
      after: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Show what helps
    key_results:
      - title: Study shows 20% fewer falls # wards
        owner: ana
        evidence:
          comparator: standard-of-care
`,
    },
    {
      name: 'into the block that is there',
      title: 'Compare with standard of care',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Show what helps
    key_results:
      - title: Study shows 20% fewer falls
        evidence:
          design: cohort # 2 wards
`,
      after: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Show what helps
    key_results:
      - title: Study shows 20% fewer falls
        evidence:
          design: cohort # 2 wards
          comparator: standard-of-care
`,
    },
    {
      name: 'in braces',
      title: 'Compare with standard of care',
      yaml: file('{ title: Study shows 20% fewer falls, evidence: { design: cohort } }'),
      after: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Show what helps
    key_results:
      - { title: Study shows 20% fewer falls, evidence: { design: cohort, comparator: standard-of-care } }
`,
    },
    {
      name: 'one line of text, four spaces, CRLF',
      title: 'Compare with standard of care',
      yaml: 'objectives:\r\n    - title: Show\r\n      key_results:\r\n          - Study shows 20% fewer falls\r\n',
      after:
        'objectives:\r\n    - title: Show\r\n      key_results:\r\n          - title: Study shows 20% fewer falls\r\n            evidence:\r\n                comparator: standard-of-care\r\n',
    },
  ],
});
