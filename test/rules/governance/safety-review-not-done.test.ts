import { crlf, describeRule } from '../harness.ts';
import { checked, failed, reviewed } from './safety-check-ins.ts';

const says = (when: string, what = 'KR-1.1') =>
  `${what} failed on ${when}, and no review is recorded since; hold one and note what was decided.`;
const entry = `  - date: 2027-02-01
    trigger: KR-1.1
    decision: TODO
    paused: []
    attendees: []`;

describeRule('governance/safety-review-not-done', {
  fires: [
    {
      name: 'past its pause value a week ago',
      yaml: `
cycle: 2027-Q1
${checked}
          - { date: 2027-01-10, value: 1 }
          - { date: 2027-01-24, value: 5 }
                                       ^
`,
      message: says('2027-01-24 (5)'),
      severity: 'warning',
    },
    {
      name: 'away from a target that is still to be reached, and above its warning value',
      yaml: `
objectives:
  - title: Learn from what nearly happened
    key_results:
      - id: KR-1.1
        title: Near misses discussed within a week
        category: safety
        direction: increase
        baseline: 62%
        target: 90%
        escalation: { warn_at: 50%, pause_at: 45%, notify: [cmo], action: review all goals }
        check_ins:
          - { date: 2027-01-10, value: 60% }
          - { date: 2027-01-24, value: 58% }
                                       ^^^
`,
      message:
        'KR-1.1 kept moving away from its target on 2027-01-24 (58%), and no review is recorded since; hold one and note the decision.',
    },
    {
      name: 'a value that came back since',
      yaml: `
cycle: 2027-Q1
${checked}
          - { date: 2027-01-10, value: 3.5 }
                                       ^^^
          - { date: 2027-01-24, value: 1 }
`,
      message: says('2027-01-10 (3.5)'),
    },
    {
      name: 'past its limit, without an escalation',
      yaml: `
${checked.replace(/\n *escalation: .*/, '')}
          - { date: 2027-01-10, value: 2.5 }
                                       ^^^
`,
      message: says('2027-01-10 (2.5)'),
    },
    {
      name: 'at its warning value, and within its limit',
      yaml: `
${checked.replace('warn_at: 3', 'warn_at: 1.5')}
          - { date: 2027-01-10, value: 1.8 }
                                       ^^^
`,
      message: says('2027-01-10 (1.8)').replace('failed', 'reached its warning value'),
    },
    {
      name: 'on its way from a bad start, and back',
      yaml: `
${checked.replace('target:', 'baseline: 3.9\n        target:')}
          - { date: 2027-01-06, value: 3.5 }
          - { date: 2027-01-13, value: 2.8 }
          - { date: 2027-01-20, value: 3.2 }
                                       ^^^
`,
      message: says('2027-01-20 (3.2)').replace('failed', 'reached its warning value'),
    },
    {
      name: 'past its pause value from the start on, and no nearer',
      yaml: `
${checked.replace('target:', 'baseline: 4.6\n        target:')}
          - { date: 2027-01-06, value: 4.6 }
                                       ^^^
          - { date: 2027-01-13, value: 4.6 }
`,
      message: says('2027-01-06 (4.6)'),
    },
    {
      name: 'past its pause value from the start on, nearer and back',
      yaml: `
${checked.replace('target:', 'baseline: 4.6\n        target:')}
          - { date: 2027-01-06, value: 4.1 }
          - { date: 2027-01-13, value: 4.3 }
                                       ^^^
`,
      message: says('2027-01-13 (4.3)'),
    },
    {
      name: 'past its pause value, from a start within it',
      yaml: `
${checked.replace('target:', 'baseline: 3.5\n        target:')}
          - { date: 2027-01-06, value: 4.5 }
                                       ^^^
          - { date: 2027-01-13, value: 3.2 }
`,
      message: says('2027-01-06 (4.5)'),
    },
    {
      name: 'a review from before',
      yaml: `
review: [{ date: 2027-01-10, trigger: KR-1.1 }]
${failed}
                                       ^
`,
      message: says('2027-01-24 (5)'),
    },
    {
      name: 'a review of another one',
      yaml: `
review: [{ date: 2027-01-26, trigger: KR-9.9 }]
${failed}
                                       ^
`,
      message: says('2027-01-24 (5)'),
    },
    {
      name: 'without an id',
      yaml: `
${failed.replace('id: KR-1.1\n        ', '')}
                                       ^
`,
      message: says('2027-01-24 (5)', 'This key result'),
    },
    {
      name: 'the newest of several failures',
      yaml: `
${checked}
          - { date: 2027-01-03, value: 5 }
          - { date: 2027-01-10, value: 1 }
          - { date: 2027-01-20, value: 6 }
                                       ^
          - { date: 2027-01-22, value: 1 }
`,
      message: says('2027-01-20 (6)'),
    },
    {
      name: 'one that goes on from week to week',
      yaml: `
${checked}
          - { date: 2027-01-06, value: 4.5 }
                                       ^^^
          - { date: 2027-01-13, value: 4.5 }
          - { date: 2027-01-20, value: 4.5 }
          - { date: 2027-01-27, value: 4.5 }
`,
      message: says('2027-01-06 (4.5)'),
    },
    {
      name: 'an older one, where the next is fresh',
      yaml: `
${checked}
          - { date: 2027-01-06, value: 5 }
                                       ^
          - { date: 2027-01-13, value: 1 }
          - { date: 2027-01-27, value: 5 }
`,
      message: says('2027-01-06 (5)'),
    },
    {
      name: 'each of several',
      yaml: `
${failed}
                                       ^
      - id: KR-9
        title: Falls per 1,000 bed days
        category: safety
        type: guardrail
        target: <= 2
        escalation: { warn_at: 3, pause_at: 4 }
        check_ins:
          - { date: 2027-01-10, value: 1 }
          - { date: 2027-01-24, value: 5 }
                                       ^
`,
    },
  ],
  fixes: [
    {
      name: 'a first review',
      title: 'Record the review',
      yaml: `
${failed}
`,
      after: `
review:
${entry}
${failed}
`,
    },
    {
      name: 'one more, block style, with a comment',
      title: 'Record the review',
      yaml: `
review: # of the cycle
  - { date: 2027-01-10, trigger: KR-9.9 }
${failed}
`,
      after: `
review: # of the cycle
  - { date: 2027-01-10, trigger: KR-9.9 }
${entry}
${failed}
`,
    },
    {
      name: 'CRLF',
      title: 'Record the review',
      yaml: crlf(`
cycle: 2027-Q1
${failed}
`),
      after: crlf(`
cycle: 2027-Q1
review:
${entry}
${failed}
`),
    },
    {
      name: 'flow style',
      title: 'Record the review',
      yaml: reviewed('review: [{ date: 2027-01-10, trigger: KR-1.1 }]'),
      after: reviewed(
        'review: [{ date: 2027-01-10, trigger: KR-1.1 }, { date: 2027-02-01, trigger: KR-1.1, decision: TODO, paused: [], attendees: [] }]',
      ),
    },
    {
      name: 'four spaces',
      title: 'Record the review',
      yaml: `
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
                - { date: 2027-01-24, value: 5 }
`,
      after: `
review:
    - date: 2027-02-01
      trigger: KR-1.1
      decision: TODO
      paused: []
      attendees: []
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
                - { date: 2027-01-24, value: 5 }
`,
    },
  ],
});
