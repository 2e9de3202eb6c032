import type { Settings } from '../../../server/src/lint/severity.ts';
import { crlf, describeRule } from '../harness.ts';
import { mark } from '../mark.ts';
import { falls } from '../samples.ts';

const typing = `objectives:
  - id: O-1
    title: Shorter days
    key_results:
      - id: KR-1.1
        title: Minutes of typing per nurse per shift
        category: workflow
        baseline: 40
        target: 25`;
const checked = `cycle: 2027-Q1
${falls}
        check_ins:`;
const harm = (days: number) =>
  `The last check-in was ${days} days ago, but safety is looked at weekly, as harm can go unseen; enter today's value.`;
const trouble = (days: number, often: string) =>
  `The last check-in was ${days} days ago, but one is due ${often}, as trouble can go unseen; enter today's value.`;
/** Checked in once. */
const file = (date: string, { head = 'cycle: 2027-Q1', goal = falls, key = '' } = {}) => `${head}
${goal}
${key && `        ${key}\n`}        check_ins:
          - { date: ${date}, value: 1 }
`;
/** Settings that allow a check-in to be late by so many times its rhythm. */
const allowed = (tolerance: number): Settings => ({
  profile: 'standard',
  rules: { 'governance/stale-checkin': { options: { tolerance } } },
});

describeRule('governance/stale-checkin', {
  fires: [
    {
      name: 'safety, more than a week and a half ago',
      yaml: `
${checked}
          - { date: 2027-01-10, value: 1 }
          - { date: 2027-01-21, value: 1 }
                    ^^^^^^^^^^
`,
      message: harm(11),
      severity: 'info',
    },
    {
      name: 'after less, where no delay is allowed',
      yaml: mark(file('2027-01-23'), '2027-01-23'),
      message: harm(9),
      settings: allowed(1),
    },
    {
      name: 'by its own cadence',
      yaml: mark(
        file('2027-01-08', { goal: typing, key: 'measure: { cadence: every 2 weeks }' }),
        '2027-01-08',
      ),
      message: trouble(24, 'every two weeks'),
    },
    {
      name: 'monthly where nothing is said',
      yaml: mark(
        file('2026-12-10', { head: 'cycle: { name: H1, start: 2026-12-01, end: 2027-05-31 }', goal: typing }),
        '2026-12-10',
      ),
      message: trouble(53, 'monthly'),
    },
    {
      name: 'by the reviews of the file',
      yaml: mark(
        file('2027-01-20', { head: 'cycle: 2027-Q1\nreviews: { cadence: weekly }', goal: typing }),
        '2027-01-20',
      ),
      message: trouble(12, 'weekly'),
    },
    {
      name: 'the newest, wherever it stands',
      yaml: `
${checked}
          - { date: 2027-01-20, value: 1 }
                    ^^^^^^^^^^
          - { date: 2027-01-03, value: 1 }
`,
      message: harm(12),
    },
    {
      name: 'a daily value',
      yaml: mark(file('2027-01-28', { goal: typing, key: 'measure: { cadence: daily }' }), '2027-01-28'),
      message: trouble(4, 'daily'),
    },
    {
      name: 'under an alias',
      yaml: `
cycle: 2027-Q1
${falls}
        checkins:
          - { date: 2027-01-10, value: 1 }
                    ^^^^^^^^^^
`,
      message: harm(22),
    },
    {
      name: 'each of several',
      yaml: `
${checked}
          - { date: 2027-01-10, value: 1 }
          - { date: 2027-01-21, value: 1 }
                    ^^^^^^^^^^
      - id: KR-9
        title: Falls per 1,000 bed days
        category: safety
        type: guardrail
        target: <= 2
        escalation: { warn_at: 3, pause_at: 4 }
        check_ins:
          - { date: 2027-01-10, value: 1 }
          - { date: 2027-01-21, value: 1 }
                    ^^^^^^^^^^
`,
    },
    {
      name: 'on the first day of the cycle',
      yaml: mark(file('2027-01-05', { head: 'cycle: { start: 2027-02-01, end: 2027-04-30 }' }), '2027-01-05'),
      message: harm(27),
    },
    {
      name: 'on the last day of the cycle',
      yaml: mark(file('2027-01-05', { head: 'cycle: { start: 2026-11-01, end: 2027-02-01 }' }), '2027-01-05'),
      message: harm(27),
    },
  ],
  quiet: [
    {
      name: 'after more, where a longer delay is allowed',
      yaml: file('2027-01-10'),
      settings: allowed(4),
    },
    {
      name: 'a month and a half ago to the day',
      yaml: file('2026-12-18', { head: 'cycle: { start: 2026-12-01, end: 2027-05-31 }', goal: typing }),
    },
    { name: 'ten days ago', yaml: file('2027-01-22') },
    {
      name: 'within a month and a half',
      yaml: file('2027-01-02', { goal: typing }),
    },
    {
      name: 'safety with a cadence of its own',
      yaml: file('2027-01-05', { key: 'measure: { cadence: monthly }' }),
    },
    {
      name: 'a cadence in words of the house',
      yaml: file('2027-01-05', { key: 'measure: { cadence: each sprint }' }),
    },
    {
      name: 'twice a year',
      yaml: file('2027-01-01', { key: 'measure: { cadence: semi-annual }' }),
    },
    { name: 'a date still to come', yaml: file('2027-02-20') },
    { name: 'a date that is none', yaml: file('January') },
    {
      name: 'no check-ins',
      yaml: `
cycle: 2027-Q1
${falls}
`,
    },
    {
      name: 'no cycle',
      yaml: file('2027-01-05', { head: '' }),
    },
    { name: 'a cycle that is over', yaml: file('2026-11-05', { head: 'cycle: 2026-Q4' }) },
    { name: 'a cycle to come', yaml: file('2027-01-05', { head: 'cycle: 2027-Q2' }) },
    { name: 'a draft', yaml: file('2027-01-05', { head: 'status: draft\ncycle: 2027-Q1' }) },
    { name: 'a closed file', yaml: file('2027-01-05', { head: 'status: closed\ncycle: 2027-Q1' }) },
    {
      name: 'a paused objective',
      yaml: file('2027-01-05', { goal: falls.replace('nights', 'nights\n    status: paused') }),
    },
    {
      name: 'a key result that is done',
      yaml: file('2027-01-05', { key: 'status: done' }),
    },
  ],
  fixes: [
    {
      name: 'at the end',
      title: 'Add a check-in',
      yaml: `
${checked}
          - { date: 2027-01-10, value: 1 }
          - { date: 2027-01-20, value: 1 }
`,
      after: `
${checked}
          - { date: 2027-01-10, value: 1 }
          - { date: 2027-01-20, value: 1 }
          - { date: 2027-02-01, value: TODO }
`,
    },
    {
      name: 'at the top where the newest stands there',
      title: 'Add a check-in',
      yaml: `
${checked}
          - { date: 2027-01-20, value: 1 }
          - { date: 2027-01-10, value: 1 }
`,
      after: `
${checked}
          - { date: 2027-02-01, value: TODO }
          - { date: 2027-01-20, value: 1 }
          - { date: 2027-01-10, value: 1 }
`,
    },
    {
      name: 'flow style',
      title: 'Add a check-in',
      yaml: `
cycle: 2027-Q1
objectives:
  - title: A
    key_results: [{ title: Falls, category: safety, check_ins: [{ date: 2027-01-10, value: 1 }] }] # weekly
`,
      after: `
cycle: 2027-Q1
objectives:
  - title: A
    key_results: [{ title: Falls, category: safety, check_ins: [{ date: 2027-01-10, value: 1 }, { date: 2027-02-01, value: TODO }] }] # weekly
`,
    },
    {
      name: 'block style, four spaces',
      title: 'Add a check-in',
      yaml: `
cycle: 2027-Q1
objectives:
    - title: A
      key_results:
          - title: Falls
            category: safety
            checkins:
                - date: 2027-01-10
                  value: 1 # low
`,
      after: `
cycle: 2027-Q1
objectives:
    - title: A
      key_results:
          - title: Falls
            category: safety
            checkins:
                - date: 2027-01-10
                  value: 1 # low
                - { date: 2027-02-01, value: TODO }
`,
    },
    {
      name: 'CRLF',
      title: 'Add a check-in',
      yaml: crlf(`
${checked}
          - { date: 2027-01-20, value: 1 }
`),
      after: crlf(`
${checked}
          - { date: 2027-01-20, value: 1 }
          - { date: 2027-02-01, value: TODO }
`),
    },
  ],
});
