import { describeQuiet } from '../harness.ts';
import { falls, goals } from '../samples.ts';
import { checked, reviewed } from './safety-check-ins.ts';

const file = (checkIn: string) => `${checked}
          - ${checkIn}
`;

const from = (baseline: string) => checked.replace('target:', `baseline: ${baseline}\n        target:`);

describeQuiet('governance/safety-review-not-done', [
  {
    name: 'on its way from a start past its warning value',
    yaml: `
${from('3.9')}
          - { date: 2027-01-06, value: 3.5 }
          - { date: 2027-01-13, value: 3.1 }
          - { date: 2027-01-20, value: 2.4 }
`,
  },
  {
    name: 'on its way from a start past its pause value',
    yaml: `
${from('4.8')}
          - { date: 2027-01-06, value: 4.4 }
          - { date: 2027-01-13, value: 3.6 }
          - { date: 2027-01-20, value: 1.9 }
`,
  },
  {
    name: 'on its way from a start past its pause value, at which it arrives',
    yaml: `
${from('4.8')}
          - { date: 2027-01-06, value: 4 }
          - { date: 2027-01-13, value: 3.6 }
`,
  },
  {
    name: 'on its way from a start at its warning value, measured once more',
    yaml: `
${from('3')}
          - { date: 2027-01-06, value: 3 }
          - { date: 2027-01-13, value: 2.4 }
          - { date: 2027-01-20, value: 2 }
`,
  },
  {
    name: 'on its way from a start past its warning value, measured once more',
    yaml: `
${from('3.8')}
          - { date: 2027-01-06, value: 3.8 }
          - { date: 2027-01-13, value: 3.4 }
`,
  },
  {
    name: 'a review after it',
    yaml: reviewed('review: [{ date: 2027-01-26, trigger: KR-1.1, decision: paused }]'),
  },
  { name: 'a review on the day', yaml: reviewed('review: [{ date: 2027-01-24, trigger: KR-1.1 }]') },
  {
    name: 'a review of the whole cycle',
    yaml: reviewed('review: [{ date: 2027-01-26, decision: go on }]'),
  },
  {
    name: 'fresh, of which safety/trending-to-failure speaks',
    yaml: file('{ date: 2027-01-26, value: 5 }'),
  },
  {
    name: 'reviewed while it went on',
    yaml: `
review: [{ date: 2027-01-08, trigger: KR-1.1 }]
${checked}
          - { date: 2027-01-06, value: 5 }
          - { date: 2027-01-13, value: 5 }
`,
  },
  {
    name: 'one that goes on, for less than a week',
    yaml: `
${checked}
          - { date: 2027-01-20, value: 1 }
          - { date: 2027-01-27, value: 5 }
          - { date: 2027-01-30, value: 5 }
`,
  },
  {
    name: 'never failed',
    yaml: `
${checked}
          - { date: 2027-01-10, value: 1 }
          - { date: 2027-01-20, value: 2 }
`,
  },
  { name: 'at its target', yaml: file('{ date: 2027-01-10, value: 2 }') },
  { name: 'a value without a date', yaml: file('{ value: 5 }') },
  {
    name: 'a current value alone',
    yaml: `
${falls}
        current: 5
`,
  },
  {
    name: 'a closed file',
    yaml: `
status: closed
${checked}
          - { date: 2027-01-10, value: 5 }
`,
  },
  {
    name: 'a dropped objective',
    yaml: file('{ date: 2027-01-10, value: 5 }').replace('nights\n', 'nights\n    status: dropped\n'),
  },
  {
    name: 'a key result that is done',
    yaml: `
${falls}
        status: done
        check_ins:
          - { date: 2027-01-10, value: 5 }
`,
  },
  {
    name: 'neither safety nor a guardrail',
    yaml: `
objectives:
  - id: O-1
    title: Shorter days
    key_results:
      - id: KR-1.1
        title: Minutes of typing per nurse per shift
        category: workflow
        baseline: 40
        target: 25
        check_ins:
          - { date: 2027-01-01, value: 50 }
`,
  },
  {
    name: 'no check-ins',
    yaml: `
${goals}
`,
  },
]);
