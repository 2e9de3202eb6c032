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
const file = (checkIn: string, head = 'cycle: 2027-Q1') => `${head}
${falls}
        check_ins:
          - ${checkIn}
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
      yaml: `
${checked}
          - { date: 2027-01-23, value: 1 }
                    ^^^^^^^^^^
`,
      message: harm(9),
      settings: allowed(1),
    },
    {
      name: 'by its own cadence',
      yaml: `
cycle: 2027-Q1
${typing}
        measure: { cadence: every 2 weeks }
        check_ins:
          - { date: 2027-01-08, value: 38 }
                    ^^^^^^^^^^
`,
      message: trouble(24, 'every two weeks'),
      severity: 'info',
    },
    {
      name: 'monthly where nothing is said',
      yaml: `
cycle: { name: H1, start: 2026-12-01, end: 2027-05-31 }
${typing}
        check_ins:
          - { date: 2026-12-10, value: 38 }
                    ^^^^^^^^^^
`,
      message: trouble(53, 'monthly'),
      severity: 'info',
    },
    {
      name: 'by the reviews of the file',
      yaml: `
cycle: 2027-Q1
reviews: { cadence: weekly }
${typing}
        check_ins:
          - { date: 2027-01-20, value: 38 }
                    ^^^^^^^^^^
`,
      message: trouble(12, 'weekly'),
      severity: 'info',
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
      severity: 'info',
    },
    {
      name: 'a daily value',
      yaml: `
cycle: 2027-Q1
${typing}
        measure: { cadence: daily }
        check_ins:
          - { date: 2027-01-28, value: 38 }
                    ^^^^^^^^^^
`,
      message: trouble(4, 'daily'),
      severity: 'info',
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
      severity: 'info',
    },
    {
      name: 'each of several',
      yaml: `
cycle: 2027-Q1
objectives:
  - id: O-1
    title: Safer nights
    key_results:
      - id: KR-1.1
        title: Falls per 1,000 bed days
        category: safety
        type: guardrail
        target: <= 2
        escalation: { warn_at: 3, pause_at: 4 }
        check_ins:
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
      severity: 'info',
    },
    {
      name: 'on the first day of the cycle',
      yaml: mark(
        file('{ date: 2027-01-05, value: 1 }', 'cycle: { start: 2027-02-01, end: 2027-04-30 }'),
        '2027-01-05',
      ),
      message: harm(27),
    },
    {
      name: 'on the last day of the cycle',
      yaml: mark(
        file('{ date: 2027-01-05, value: 1 }', 'cycle: { start: 2026-11-01, end: 2027-02-01 }'),
        '2027-01-05',
      ),
      message: harm(27),
    },
  ],
  quiet: [
    {
      name: 'after more, where a longer delay is allowed',
      yaml: file('{ date: 2027-01-10, value: 1 }'),
      settings: allowed(4),
    },
    {
      name: 'a month and a half ago to the day',
      yaml: `
cycle: { start: 2026-12-01, end: 2027-05-31 }
${typing}
        check_ins:
          - { date: 2026-12-18, value: 38 }
`,
    },
    { name: 'ten days ago', yaml: file('{ date: 2027-01-22, value: 1 }') },
    {
      name: 'within a month and a half',
      yaml: `
cycle: 2027-Q1
${typing}
        check_ins:
          - { date: 2027-01-02, value: 38 }
`,
    },
    {
      name: 'safety with a cadence of its own',
      yaml: `
cycle: 2027-Q1
${falls}
        measure: { cadence: monthly }
        check_ins:
          - { date: 2027-01-05, value: 1 }
`,
    },
    {
      name: 'a cadence in words of the house',
      yaml: `
cycle: 2027-Q1
${falls}
        measure: { cadence: each sprint }
        check_ins:
          - { date: 2027-01-05, value: 1 }
`,
    },
    {
      name: 'twice a year',
      yaml: `
cycle: 2027-Q1
${falls}
        measure: { cadence: semi-annual }
        check_ins:
          - { date: 2027-01-01, value: 1 }
`,
    },
    { name: 'a date still to come', yaml: file('{ date: 2027-02-20, value: 1 }') },
    { name: 'a date that is none', yaml: file('{ date: January, value: 1 }') },
    {
      name: 'no check-ins',
      yaml: `
cycle: 2027-Q1
${falls}
`,
    },
    {
      name: 'no cycle',
      yaml: `
${falls}
        check_ins:
          - { date: 2027-01-05, value: 1 }
`,
    },
    { name: 'a cycle that is over', yaml: file('{ date: 2026-11-05, value: 1 }', 'cycle: 2026-Q4') },
    { name: 'a cycle to come', yaml: file('{ date: 2027-01-05, value: 1 }', 'cycle: 2027-Q2') },
    { name: 'a draft', yaml: file('{ date: 2027-01-05, value: 1 }', 'status: draft\ncycle: 2027-Q1') },
    { name: 'a closed file', yaml: file('{ date: 2027-01-05, value: 1 }', 'status: closed\ncycle: 2027-Q1') },
    {
      name: 'a paused objective',
      yaml: `
cycle: 2027-Q1
objectives:
  - id: O-1
    title: Safer nights
    status: paused
    key_results:
      - id: KR-1.1
        title: Falls per 1,000 bed days
        category: safety
        type: guardrail
        target: <= 2
        escalation: { warn_at: 3, pause_at: 4 }
        check_ins:
          - { date: 2027-01-05, value: 1 }
`,
    },
    {
      name: 'a key result that is done',
      yaml: `
cycle: 2027-Q1
${falls}
        status: done
        check_ins:
          - { date: 2027-01-05, value: 1 }
`,
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
