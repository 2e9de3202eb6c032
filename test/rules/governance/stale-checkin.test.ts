import { describeRule } from '../harness.ts';

describeRule('governance/stale-checkin', {
  fires: [
    {
      name: 'safety, more than a week and a half ago',
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
`,
      message:
        "The last check-in was 11 days ago, but safety is looked at weekly, as harm can go unseen; enter today's value.",
      severity: 'info',
    },
    {
      name: 'by its own cadence',
      yaml: `
cycle: 2027-Q1
objectives:
  - id: O-1
    title: Shorter days
    key_results:
      - id: KR-1.1
        title: Minutes of typing per nurse per shift
        category: workflow
        baseline: 40
        target: 25
        measure: { cadence: every 2 weeks }
        check_ins:
          - { date: 2027-01-08, value: 38 }
                    ^^^^^^^^^^
`,
      message:
        "The last check-in was 24 days ago, but one is due every two weeks, as trouble can go unseen; enter today's value.",
      severity: 'info',
    },
    {
      name: 'monthly where nothing is said',
      yaml: `
cycle: { name: H1, start: 2026-12-01, end: 2027-05-31 }
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
          - { date: 2026-12-10, value: 38 }
                    ^^^^^^^^^^
`,
      message:
        "The last check-in was 53 days ago, but one is due monthly, as trouble can go unseen; enter today's value.",
      severity: 'info',
    },
    {
      name: 'by the reviews of the file',
      yaml: `
cycle: 2027-Q1
reviews: { cadence: weekly }
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
          - { date: 2027-01-20, value: 38 }
                    ^^^^^^^^^^
`,
      message:
        "The last check-in was 12 days ago, but one is due weekly, as trouble can go unseen; enter today's value.",
      severity: 'info',
    },
    {
      name: 'the newest, wherever it stands',
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
          - { date: 2027-01-20, value: 1 }
                    ^^^^^^^^^^
          - { date: 2027-01-03, value: 1 }
`,
      message:
        "The last check-in was 12 days ago, but safety is looked at weekly, as harm can go unseen; enter today's value.",
      severity: 'info',
    },
    {
      name: 'a daily value',
      yaml: `
cycle: 2027-Q1
objectives:
  - id: O-1
    title: Shorter days
    key_results:
      - id: KR-1.1
        title: Minutes of typing per nurse per shift
        category: workflow
        baseline: 40
        target: 25
        measure: { cadence: daily }
        check_ins:
          - { date: 2027-01-28, value: 38 }
                    ^^^^^^^^^^
`,
      message:
        "The last check-in was 4 days ago, but one is due daily, as trouble can go unseen; enter today's value.",
      severity: 'info',
    },
    {
      name: 'under an alias',
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
        checkins:
          - { date: 2027-01-10, value: 1 }
                    ^^^^^^^^^^
`,
      message:
        "The last check-in was 22 days ago, but safety is looked at weekly, as harm can go unseen; enter today's value.",
      severity: 'info',
    },
  ],
  quiet: [
    {
      name: 'ten days ago',
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
          - { date: 2027-01-22, value: 1 }
`,
    },
    {
      name: 'within a month and a half',
      yaml: `
cycle: 2027-Q1
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
          - { date: 2027-01-02, value: 38 }
`,
    },
    {
      name: 'safety with a cadence of its own',
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
        measure: { cadence: monthly }
        check_ins:
          - { date: 2027-01-05, value: 1 }
`,
    },
    {
      name: 'a cadence in words of the house',
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
        measure: { cadence: each sprint }
        check_ins:
          - { date: 2027-01-05, value: 1 }
`,
    },
    {
      name: 'twice a year',
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
        measure: { cadence: semi-annual }
        check_ins:
          - { date: 2027-01-01, value: 1 }
`,
    },
    {
      name: 'a date still to come',
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
          - { date: 2027-02-20, value: 1 }
`,
    },
    {
      name: 'a date that is none',
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
          - { date: January, value: 1 }
`,
    },
    {
      name: 'no check-ins',
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
`,
    },
    {
      name: 'no cycle',
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
          - { date: 2027-01-05, value: 1 }
`,
    },
    {
      name: 'a cycle that is over',
      yaml: `
cycle: 2026-Q4
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
          - { date: 2026-11-05, value: 1 }
`,
    },
    {
      name: 'a cycle to come',
      yaml: `
cycle: 2027-Q2
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
          - { date: 2027-01-05, value: 1 }
`,
    },
    {
      name: 'a draft',
      yaml: `
status: draft
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
          - { date: 2027-01-05, value: 1 }
`,
    },
    {
      name: 'a closed file',
      yaml: `
status: closed
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
          - { date: 2027-01-05, value: 1 }
`,
    },
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
          - { date: 2027-01-05, value: 1 }
`,
    },
  ],
  fixes: [
    {
      name: 'at the end',
      title: 'Add a check-in',
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
          - { date: 2027-01-20, value: 1 }
`,
      after: `
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
          - { date: 2027-01-20, value: 1 }
          - { date: 2027-02-01, value: TODO }
`,
    },
    {
      name: 'at the top where the newest stands there',
      title: 'Add a check-in',
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
          - { date: 2027-01-20, value: 1 }
          - { date: 2027-01-10, value: 1 }
`,
      after: `
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
      yaml: 'cycle: 2027-Q1\r\nobjectives:\r\n  - id: O-1\r\n    title: Safer nights\r\n    key_results:\r\n      - id: KR-1.1\r\n        title: Falls per 1,000 bed days\r\n        category: safety\r\n        type: guardrail\r\n        target: <= 2\r\n        escalation: { warn_at: 3, pause_at: 4 }\r\n        check_ins:\r\n          - { date: 2027-01-20, value: 1 }\r\n',
      after:
        'cycle: 2027-Q1\r\nobjectives:\r\n  - id: O-1\r\n    title: Safer nights\r\n    key_results:\r\n      - id: KR-1.1\r\n        title: Falls per 1,000 bed days\r\n        category: safety\r\n        type: guardrail\r\n        target: <= 2\r\n        escalation: { warn_at: 3, pause_at: 4 }\r\n        check_ins:\r\n          - { date: 2027-01-20, value: 1 }\r\n          - { date: 2027-02-01, value: TODO }\r\n',
    },
  ],
});
