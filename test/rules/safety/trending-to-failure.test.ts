import { describeRule } from '../harness.ts';
import { mark } from '../mark.ts';
import { checkIns, file, guarded, stopped, stops } from './watched-days.ts';

const id = 'safety/trending-to-failure';
const record = 'Record a review of the whole cycle';

describeRule(id, {
  fires: [
    {
      name: 'past its warning value',
      yaml: mark(stopped(checkIns('2027-01-05 0.08%', '2027-01-12 0.093%')), '0.093%'),
      message:
        'KR-1.1 is at 0.093%, past its warning value 0.09%; review the whole cycle: O-2, O-3 may have to pause.',
      severity: 'warning',
    },
    {
      name: 'at its warning value, with one check-in',
      yaml: mark(file(`target: <= 0.1%, ${checkIns('2027-01-05 0.090%')}, ${stops}`), '0.090%'),
      message: /^KR-1\.1 is at 0\.090%, at its warning value 0\.09%; /,
    },
    {
      name: 'past its pause value, as an error',
      yaml: mark(stopped(checkIns('2027-01-05 0.12%')), '0.12%'),
      message:
        'KR-1.1 is at 0.12%, past its pause value 0.1%; review the whole cycle: O-2, O-3 may have to pause.',
      severity: 'error',
    },
    {
      name: 'the newest check-in counts, wherever it stands',
      yaml: mark(stopped(checkIns('2027-01-19 0.095%', '2027-01-12 0.05%')), '0.095%'),
    },
    {
      name: 'a current value without check-ins',
      yaml: mark(stopped('current: 0.11%'), '0.11%'),
      severity: 'error',
    },
    {
      name: 'where lower is worse',
      yaml: mark(
        file(
          `target: ">= 99.9%", escalation: { warn_at: 99.95%, notify: [it], action: review }, ${checkIns('2027-01-05 99.93%')}`,
        ),
        '99.93%',
      ),
      message: /^KR-1\.1 is at 99\.93%, past its warning value 99\.95%; /,
    },
    {
      name: 'where the order of warning and pause tells which side is worse',
      yaml: mark(
        file(
          `target: 96, escalation: { warn_at: 94, pause_at: 92, notify: [it], action: review }, ${checkIns('2027-01-05 93.5')}`,
        ),
        '93.5',
      ),
    },
    {
      name: 'a guardrail past its limit, without an escalation',
      yaml: mark(guarded(checkIns('2027-01-05 0.13%')).replace('safety', 'workflow'), '0.13%'),
      message: /^KR-1\.1 is at 0\.13%, past its limit <= 0\.1%; /,
    },
    {
      name: 'twice in a row away from its target, the start included',
      yaml: mark(
        file(
          `direction: decrease, baseline: 4.2, target: 2, ${checkIns('2027-01-05 4.6', '2027-01-12 5.1')}`,
        ),
        '5.1',
      ),
      message: /^KR-1\.1 moved away from its target twice in a row, to 5\.1; /,
    },
    {
      name: 'three check-ins without dates, each worse',
      yaml: mark(
        file('direction: decrease, target: 2, check_ins: [{ value: 3 }, { value: 4 }, { value: 4.4 }]'),
        '4.4',
      ),
    },
    {
      name: 'on the line past its limit before the cycle ends',
      yaml: mark(guarded(checkIns('2027-01-04 0.05%', '2027-01-18 0.06%')), '0.06%'),
      message:
        'KR-1.1 is heading for 0.11% by 2027-03-31, past its limit <= 0.1%; review the whole cycle: O-2, O-3 may have to pause.',
    },
    {
      name: 'a review before the latest check-in has not dealt with it',
      yaml: mark(
        stopped(
          checkIns('2027-01-19 0.095%'),
          'cycle: 2027-Q1\nreview: [{ date: 2027-01-12, trigger: KR-1.1 }]\n',
        ),
        '0.095%',
      ),
    },
    {
      name: 'a review of something else has not dealt with it',
      yaml: mark(
        stopped(
          checkIns('2027-01-19 0.095%'),
          'cycle: 2027-Q1\nreview: [{ date: 2027-01-26, trigger: KR-2.1 }]\n',
        ),
        '0.095%',
      ),
    },
    {
      name: 'each of several',
      yaml: `
cycle: 2027-Q1
objectives:
  - id: O-1
    title: Monitor at home
    key_results:
      - { id: KR-1.1, category: safety, title: Days with an adverse event, target: <= 0.1%, escalation: { warn_at: 0.09%, pause_at: 0.1%, notify: [cmo], action: review }, check_ins: [{ date: 2027-01-05, value: 0.08% }, { date: 2027-01-12, value: 0.093% }] }
                                                                                                                                                                                                                                                      ^^^^^^
      - { id: KR-9, category: safety, title: Days with an adverse event, target: <= 0.1%, escalation: { warn_at: 0.09%, pause_at: 0.1%, notify: [cmo], action: review }, check_ins: [{ date: 2027-01-05, value: 0.08% }, { date: 2027-01-12, value: 0.093% }] }
                                                                                                                                                                                                                                                    ^^^^^^
  - { id: O-2, title: Grow, key_results: [Revenue of $2M] }
  - { id: O-3, title: Enter Ohio }
`,
    },
  ],
  fixes: [
    {
      name: 'records the review in front of the objectives',
      yaml: stopped('current: 0.12%', '# heart team\ncycle: 2027-Q1 # ends in March\n'),
      title: record,
      after: stopped(
        'current: 0.12%',
        '# heart team\ncycle: 2027-Q1 # ends in March\nreview:\n  - date: 2027-02-01\n    trigger: KR-1.1\n    decision: TODO\n    paused: []\n    attendees: []\n',
      ),
    },
    {
      name: 'adds to the reviews that are there, dated not before the check-in, CRLF',
      yaml: stopped(
        checkIns('2027-02-03 0.12%'),
        'review:\n- date: 2027-01-12 # first\n  trigger: KR-1.1\n',
      ).replaceAll('\n', '\r\n'),
      title: record,
      after: stopped(
        checkIns('2027-02-03 0.12%'),
        'review:\n- date: 2027-01-12 # first\n  trigger: KR-1.1\n- date: 2027-02-03\n  trigger: KR-1.1\n  decision: TODO\n  paused: []\n  attendees: []\n',
      ).replaceAll('\n', '\r\n'),
    },
    {
      name: 'adds to reviews in brackets',
      yaml: stopped('current: 0.12%', 'review: [{ date: 2026-12-12, trigger: KR-9 }]\n'),
      title: record,
      after: stopped(
        'current: 0.12%',
        'review: [{ date: 2026-12-12, trigger: KR-9 }, { date: 2027-02-01, trigger: KR-1.1, decision: TODO, paused: [], attendees: [] }]\n',
      ),
    },
    {
      name: 'pauses the other goals',
      confirm: true,
      yaml: `
objectives:
    - id: O-1
      title: Monitor at home
      key_results:
          - id: KR-1.1
            title: Days with an adverse event
            category: safety
            target: <= 0.1%
            current: 0.12%
            escalation:
                pause_at: 0.1%
    - id: O-2
      title: Grow
      status: active # since May
    - id: O-3
      title: Enter Ohio # and Kentucky
      key_results:
          - Live in 12 clinics
    - { id: O-4, title: Fewer falls, key_results: [{ title: Falls, category: safety, target: 2 }] }
    - { id: O-5, title: Rest, status: paused }
`,
      title: 'Record a review and pause O-2, O-3',
      after: `
review:
    - date: 2027-02-01
      trigger: KR-1.1
      decision: TODO
      paused: [O-2, O-3]
      attendees: []
objectives:
    - id: O-1
      title: Monitor at home
      key_results:
          - id: KR-1.1
            title: Days with an adverse event
            category: safety
            target: <= 0.1%
            current: 0.12%
            escalation:
                pause_at: 0.1%
    - id: O-2
      title: Grow
      status: paused # since May
    - id: O-3
      title: Enter Ohio # and Kentucky
      status: paused
      key_results:
          - Live in 12 clinics
    - { id: O-4, title: Fewer falls, key_results: [{ title: Falls, category: safety, target: 2 }] }
    - { id: O-5, title: Rest, status: paused }
`,
    },
  ],
});
