import { crlf, describeRule } from '../harness.ts';
import { mark } from '../mark.ts';
import { atHome, home } from '../samples.ts';

const message =
  'This brings staff more alerts, and nothing measures when they become too many; add a key result on overrides or alert fatigue.';

describeRule('safety/alert-without-fatigue-measure', {
  fires: [
    {
      name: 'within some minutes is no fewer',
      yaml: 'product: { clinical: true }\nobjectives:\n  - title: Watch\n    key_results:\n      - { title: Alerts reach physicians within 2 minutes, target: 99% }\n                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n',
    },
    {
      name: 'every alert arrives',
      yaml: mark(atHome('100% of alerts reach clinicians'), '100% of alerts reach clinicians'),
      message,
      severity: 'warning',
    },
    {
      name: 'a new alert',
      yaml: mark(atHome('Sepsis alerts live in 12 wards'), 'Sepsis alerts live in 12 wards'),
      message,
    },
    {
      name: 'nurses use the alert system',
      yaml: mark(
        atHome('50% of nursing staff using the clinical alert system'),
        '50% of nursing staff using the clinical alert system',
      ),
      message,
    },
    {
      name: 'advice to physicians',
      yaml: mark(
        atHome('{ title: Physicians acting on diagnostic recommendations, category: adoption, target: 70% }'),
        'Physicians acting on diagnostic recommendations',
      ),
      message,
    },
    {
      name: 'a segment of staff',
      yaml: mark(
        atHome('{ title: Notifications about vital signs, segment: nurse, target: 95% }'),
        'Notifications about vital signs',
      ),
      message,
    },
    {
      name: 'once a file',
      yaml: `
${home}
      - Sepsis alerts live in 12 wards
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - Fall alarms in 40 rooms
  - title: More
    key_results:
      - Expand decision support to 6 clinics
`,
      message,
    },
    {
      name: 'the alert is about patients, the nurses get it',
      yaml: mark(
        atHome('Nurses get an early warning score for 90% of patients'),
        'Nurses get an early warning score for 90% of patients',
      ),
      message,
    },
  ],
  fixes: [
    {
      name: 'in the same objective, comments stay',
      title: 'Add a key result on overridden alerts',
      yaml: `
${home}
      - id: KR-3
        title: 100% of alerts reach clinicians # all wards
`,
      after: `
${home}
      - id: KR-3
        title: 100% of alerts reach clinicians # all wards
      - id: KR-4
        title: Interruptive alerts overridden by nurses
        category: [safety, workflow]
        segment: nurse
        direction: decrease
        baseline: TODO
        target: 50%
        owner: TODO
        escalation:
          warn_at: TODO
          pause_at: TODO
          notify: [chief-medical-officer, patient-safety, product-owner]
          within: 24h
          action: review the whole OKR cycle; pause rollout goals until cleared
`,
    },
    {
      name: 'in brackets',
      title: 'Add a key result on overridden alerts',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - { title: Watch, key_results: [100% of alerts reach clinicians] }
`,
      after: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - { title: Watch, key_results: [100% of alerts reach clinicians, { id: KR-1, title: Interruptive alerts overridden by nurses, category: [safety, workflow], segment: nurse, direction: decrease, baseline: TODO, target: 50%, owner: TODO, escalation: { warn_at: TODO, pause_at: TODO, notify: [chief-medical-officer, patient-safety, product-owner], within: 24h, action: review the whole OKR cycle; pause rollout goals until cleared } }] }
`,
    },
    {
      name: 'four spaces, CRLF',
      title: 'Add a key result on overridden alerts',
      yaml: crlf(`
product:
    clinical: true
objectives:
    - title: Watch
      key_results:
          - Sepsis alerts live in 12 wards
`),
      after: crlf(`
product:
    clinical: true
objectives:
    - title: Watch
      key_results:
          - Sepsis alerts live in 12 wards
          - id: KR-1
            title: Interruptive alerts overridden by nurses
            category: [safety, workflow]
            segment: nurse
            direction: decrease
            baseline: TODO
            target: 50%
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
