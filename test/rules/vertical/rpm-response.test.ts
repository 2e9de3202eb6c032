import { crlf, describeRule } from '../harness.ts';
import { mark } from '../mark.ts';
import { goals, monitoring, pausing } from './monitored.ts';

const message =
  'No key result says how fast alerts from home are answered, and an unanswered alert protects nobody; add a response time.';
const unpaused =
  'No value is set at which monitoring pauses, so harm could go on while it is discussed; add pause_at to an escalation.';
const marked = mark(monitoring, 'objectives');
const response = `      - id: KR-1.2
        title: Median time from an alert to the first contact by a nurse
        category: safety
        type: guardrail
        segment: nurse
        direction: decrease
        baseline: TODO
        target: TODO
        unit: minutes
        owner: TODO`;

describeRule('vertical/rpm-response', {
  fires: [
    {
      name: 'neither',
      yaml: `
${marked}
      - Falls fall from 4 to 2 per 1,000 bed days
`,
      message:
        'No key result says how fast alerts from home are answered, and nothing pauses when they are not; add a response time and pause_at.',
      severity: 'warning',
    },
    {
      name: 'where no key result can be added, nothing is offered',
      yaml: `
product: { id: demo, vertical: remote-patient-monitoring }
objectives:
^^^^^^^^^^
  - title: Later
    key_results: in spring
  - title: A better year
    key_results:
      - Falls fall from 4 to 2 per 1,000 bed days
`,
    },
    {
      name: 'a response without a pause',
      yaml: `
${marked}
      - Median time to answer a red alert down from 40 to 15 minutes
`,
      message: unpaused,
    },
    {
      name: 'a pause without a response',
      yaml: mark(pausing('Falls at home of 2'), 'objectives'),
      message,
    },
    {
      name: 'readings that are seen somewhere, and not by when',
      yaml: mark(pausing('Symptoms reviewed inside the clinic up to 90%'), 'objectives'),
      message,
    },
    {
      name: 'an escalation that does not pause',
      yaml: `
${marked}
      - id: KR-1.1
        title: Alerts acknowledged within 15 minutes up to 95%
        escalation: { warn_at: 90%, notify: [cmo], action: call the lead nurse }
`,
      message: unpaused,
    },
    {
      name: 'the answer of a machine',
      yaml: mark(pausing('API response time of 200 ms'), 'objectives'),
      message,
    },
    {
      name: 'readings that are only sent',
      yaml: mark(pausing('Readings sent each day up to 90%'), 'objectives'),
      message,
    },
    {
      name: 'the answer of a dropped goal',
      yaml: `${mark(pausing('Falls at home of 2'), 'objectives')}  - title: Old
    status: dropped
    key_results: [Alerts answered in 15 minutes up to 95%]
`,
      message,
    },
  ],
  fixes: [
    {
      name: 'both in one key result',
      title: 'Add a goal for the response to alerts',
      yaml: `
${monitoring}
      - { id: KR-1.1, title: Falls fall from 4 to 2 per 1,000 bed days }
`,
      after: `
${monitoring}
      - { id: KR-1.1, title: Falls fall from 4 to 2 per 1,000 bed days }
${response}
        escalation:
          warn_at: TODO
          pause_at: TODO
          notify: [chief-medical-officer, patient-safety, product-owner]
          within: 24h
          action: review the whole OKR cycle; pause rollout goals until cleared
`,
    },
    {
      name: 'the response alone',
      title: 'Add a goal for the response to alerts',
      yaml: pausing('Falls at home of 2'),
      after: `
${monitoring}
      - id: KR-1.1
        title: Falls at home of 2
        escalation: { warn_at: 3, pause_at: 4 }
${response}
        escalation:
          warn_at: TODO
          pause_at: TODO
          notify: [chief-medical-officer, patient-safety, product-owner]
          within: 24h
          action: review the whole OKR cycle; pause rollout goals until cleared
`,
    },
    {
      name: 'the pause for the whole file',
      title: 'Add a pause rule',
      yaml: `
product: { id: demo, vertical: remote-patient-monitoring }
# The goals
${goals}
      - Alerts answered in 15 minutes up to 95%
`,
      after: `
product: { id: demo, vertical: remote-patient-monitoring }
escalation:
  safety: { warn_at: TODO, pause_at: TODO, notify: [chief-medical-officer, patient-safety, product-owner], within: 24h, action: review the whole OKR cycle; pause rollout goals until cleared }
# The goals
${goals}
      - Alerts answered in 15 minutes up to 95%
`,
    },
    {
      name: 'the pause beside a warning, block style',
      title: 'Add a pause rule',
      yaml: `
product: { id: demo, vertical: remote-patient-monitoring }
escalation:
  safety:
    warn_at: 1%
${goals}
      - Alerts answered in 15 minutes up to 95%
`,
      after: `
product: { id: demo, vertical: remote-patient-monitoring }
escalation:
  safety:
    warn_at: 1%
    pause_at: TODO
    notify: [chief-medical-officer, patient-safety, product-owner]
    within: 24h
    action: review the whole OKR cycle; pause rollout goals until cleared
${goals}
      - Alerts answered in 15 minutes up to 95%
`,
    },
    {
      name: 'the pause beside a warning, flow style',
      title: 'Add a pause rule',
      yaml: `
product: { id: demo, vertical: remote-patient-monitoring }
escalation: { safety: { warn_at: 1%, action: call } } # board
${goals}
      - Alerts answered in 15 minutes up to 95%
`,
      after: `
product: { id: demo, vertical: remote-patient-monitoring }
escalation: { safety: { warn_at: 1%, action: call, pause_at: TODO, notify: [chief-medical-officer, patient-safety, product-owner], within: 24h } } # board
${goals}
      - Alerts answered in 15 minutes up to 95%
`,
    },
    {
      name: 'CRLF, four spaces',
      title: 'Add a goal for the response to alerts',
      yaml: crlf(`
product: { id: demo, vertical: remote-patient-monitoring }
objectives:
    - id: O-1
      title: A better year
      key_results:
          - id: KR-1.1
            title: Falls at home of 2
            escalation: { warn_at: 3, pause_at: 4 }
`),
      after: crlf(`
product: { id: demo, vertical: remote-patient-monitoring }
objectives:
    - id: O-1
      title: A better year
      key_results:
          - id: KR-1.1
            title: Falls at home of 2
            escalation: { warn_at: 3, pause_at: 4 }
          - id: KR-1.2
            title: Median time from an alert to the first contact by a nurse
            category: safety
            type: guardrail
            segment: nurse
            direction: decrease
            baseline: TODO
            target: TODO
            unit: minutes
            owner: TODO
            escalation:
                warn_at: TODO
                pause_at: TODO
                notify: [chief-medical-officer, patient-safety, product-owner]
                within: 24h
                action: review the whole OKR cycle; pause rollout goals until cleared
`),
    },
  ],
});
