import { describeRule } from '../harness.ts';

describeRule('governance/safety-review-not-done', {
  fires: [
    {
      name: 'past its pause value a week ago',
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
          - { date: 2027-01-24, value: 5 }
                                       ^
`,
      message:
        'KR-1.1 failed on 2027-01-24 (5), and no review is recorded since; hold it and note what was decided.',
      severity: 'warning',
    },
    {
      name: 'a value that came back since',
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
          - { date: 2027-01-10, value: 3.5 }
                                       ^^^
          - { date: 2027-01-24, value: 1 }
`,
      message:
        'KR-1.1 failed on 2027-01-10 (3.5), and no review is recorded since; hold it and note what was decided.',
      severity: 'warning',
    },
    {
      name: 'past its limit, without an escalation',
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
        check_ins:
          - { date: 2027-01-10, value: 2.5 }
                                       ^^^
`,
      message:
        'KR-1.1 failed on 2027-01-10 (2.5), and no review is recorded since; hold it and note what was decided.',
      severity: 'warning',
    },
    {
      name: 'a review from before',
      yaml: `
review: [{ date: 2027-01-10, trigger: KR-1.1 }]
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
                                       ^
`,
      message:
        'KR-1.1 failed on 2027-01-24 (5), and no review is recorded since; hold it and note what was decided.',
      severity: 'warning',
    },
    {
      name: 'a review of another one',
      yaml: `
review: [{ date: 2027-01-26, trigger: KR-9.9 }]
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
                                       ^
`,
      message:
        'KR-1.1 failed on 2027-01-24 (5), and no review is recorded since; hold it and note what was decided.',
      severity: 'warning',
    },
    {
      name: 'without an id',
      yaml: `
objectives:
  - id: O-1
    title: Safer nights
    key_results:
      - title: Falls per 1,000 bed days
        category: safety
        type: guardrail
        target: <= 2
        escalation: { warn_at: 3, pause_at: 4 }
        check_ins:
          - { date: 2027-01-24, value: 5 }
                                       ^
`,
      message:
        'This key result failed on 2027-01-24 (5), and no review is recorded since; hold it and note what was decided.',
      severity: 'warning',
    },
    {
      name: 'the newest of several',
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
          - { date: 2027-01-03, value: 5 }
          - { date: 2027-01-10, value: 6 }
                                       ^
          - { date: 2027-01-20, value: 1 }
`,
      message:
        'KR-1.1 failed on 2027-01-10 (6), and no review is recorded since; hold it and note what was decided.',
      severity: 'warning',
    },
  ],
  quiet: [
    {
      name: 'a review after it',
      yaml: `
review: [{ date: 2027-01-26, trigger: KR-1.1, decision: paused }]
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
    {
      name: 'a review on the day',
      yaml: `
review: [{ date: 2027-01-24, trigger: KR-1.1 }]
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
    {
      name: 'a review of the whole cycle',
      yaml: `
review: [{ date: 2027-01-26, decision: go on }]
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
    {
      name: 'fresh, of which safety/trending-to-failure speaks',
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
          - { date: 2027-01-26, value: 5 }
`,
    },
    {
      name: 'never failed',
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
          - { date: 2027-01-10, value: 1 }
          - { date: 2027-01-20, value: 2 }
`,
    },
    {
      name: 'at its target',
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
          - { date: 2027-01-10, value: 2 }
`,
    },
    {
      name: 'a value without a date',
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
          - { value: 5 }
`,
    },
    {
      name: 'a current value alone',
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
        current: 5
`,
    },
    {
      name: 'a closed file',
      yaml: `
status: closed
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
          - { date: 2027-01-10, value: 5 }
`,
    },
    {
      name: 'a dropped objective',
      yaml: `
objectives:
  - id: O-1
    title: Safer nights
    status: dropped
    key_results:
      - id: KR-1.1
        title: Falls per 1,000 bed days
        category: safety
        type: guardrail
        target: <= 2
        escalation: { warn_at: 3, pause_at: 4 }
        check_ins:
          - { date: 2027-01-10, value: 5 }
`,
    },
    {
      name: 'a key result that is done',
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
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
    },
  ],
  fixes: [
    {
      name: 'a first review',
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
    {
      name: 'one more, block style, with a comment',
      title: 'Record the review',
      yaml: `
review: # of the cycle
  - { date: 2027-01-10, trigger: KR-9.9 }
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
review: # of the cycle
  - { date: 2027-01-10, trigger: KR-9.9 }
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
    {
      name: 'CRLF',
      title: 'Record the review',
      yaml: 'cycle: 2027-Q1\r\nobjectives:\r\n  - id: O-1\r\n    title: Safer nights\r\n    key_results:\r\n      - id: KR-1.1\r\n        title: Falls per 1,000 bed days\r\n        category: safety\r\n        type: guardrail\r\n        target: <= 2\r\n        escalation: { warn_at: 3, pause_at: 4 }\r\n        check_ins:\r\n          - { date: 2027-01-24, value: 5 }\r\n',
      after:
        'cycle: 2027-Q1\r\nreview:\r\n  - date: 2027-02-01\r\n    trigger: KR-1.1\r\n    decision: TODO\r\n    paused: []\r\n    attendees: []\r\nobjectives:\r\n  - id: O-1\r\n    title: Safer nights\r\n    key_results:\r\n      - id: KR-1.1\r\n        title: Falls per 1,000 bed days\r\n        category: safety\r\n        type: guardrail\r\n        target: <= 2\r\n        escalation: { warn_at: 3, pause_at: 4 }\r\n        check_ins:\r\n          - { date: 2027-01-24, value: 5 }\r\n',
    },
    {
      name: 'flow style',
      title: 'Record the review',
      yaml: `
review: [{ date: 2027-01-10, trigger: KR-1.1 }]
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
review: [{ date: 2027-01-10, trigger: KR-1.1 }, { date: 2027-02-01, trigger: KR-1.1, decision: TODO, paused: [], attendees: [] }]
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
