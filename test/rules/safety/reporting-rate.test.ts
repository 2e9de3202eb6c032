import { crlf, describeRule } from '../harness.ts';
import { mark } from '../mark.ts';
import { atHome, home } from '../samples.ts';

const message =
  'This rewards fewer reports, not less harm; measure events per denominator, and keep reporting high.';

describeRule('safety/reporting-rate', {
  fires: [
    {
      name: 'the rate of reporting has a ceiling',
      yaml: mark(
        atHome('Maintain adverse event reporting rate below 0.1% during feature rollout'),
        'Maintain adverse event reporting rate below 0.1% during feature rollout',
      ),
      message,
      severity: 'info',
    },
    {
      name: 'fewer reports',
      yaml: mark(atHome('Fewer incident reports from the wards'), 'Fewer incident reports from the wards'),
      message,
    },
    {
      name: 'from many to few',
      yaml: mark(
        atHome('{ title: Incident reports, baseline: 40, target: 20, unit: per month }'),
        'Incident reports',
      ),
      message,
    },
    {
      name: 'none at all',
      yaml: mark(atHome('Zero incident reports'), 'Zero incident reports'),
      message,
    },
    {
      name: 'a limit in a field',
      yaml: mark(
        atHome('{ title: Adverse event reporting rate, category: safety, target: "<= 0.1%" }'),
        'Adverse event reporting rate',
      ),
      message,
    },
    {
      name: 'per patient-days the reports still fall',
      yaml: mark(
        atHome('Incident reports per 1,000 patient days from 30 to 12'),
        'Incident reports per 1,000 patient days from 30 to 12',
      ),
      message,
    },
    {
      name: 'near misses too',
      yaml: mark(atHome('Reported near misses cut by half'), 'Reported near misses cut by half'),
      message,
    },
    {
      name: 'each of several',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - Maintain adverse event reporting rate below 0.1% during feature rollout
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - Maintain adverse event reporting rate below 0.1% during feature rollout
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
  ],
  quiet: [
    {
      name: 'what is wrong with reports',
      yaml: `
product: { clinical: true }
objectives:
  - title: A
    key_results:
      - Errors in incident reports from 10% to 2%
      - Incident reports rejected from 8% to 2%
`,
    },
    {
      name: 'near misses themselves',
      yaml: 'product: { vertical: remote-patient-monitoring }\nobjectives:\n  - title: Watch at home\n    key_results:\n      - Lower the number of near misses from 12 to 6\n',
    },
    {
      name: 'reviews of reports',
      yaml: 'product: { vertical: remote-patient-monitoring }\nobjectives:\n  - title: Watch at home\n    key_results:\n      - Time to review incident reports from 10 to 5 days\n',
    },
    { name: 'more reports', yaml: atHome('Near misses reported per month up from 12 to 40') },
    {
      name: 'a rate of events with its denominator',
      yaml: atHome('Adverse events per 1,000 monitored days below 0.5'),
    },
    { name: 'harm itself', yaml: atHome('Medication errors from 4 to 1 per 1,000 orders') },
    { name: 'faster reports', yaml: atHome('Time to submit adverse event reports from 10 to 5 days') },
    { name: 'reports on time', yaml: atHome('Incident reports filed within 24 hours for 95%') },
    {
      name: 'reports that wait',
      yaml: `
${home}
      - Open incident reports below 5
      - Overdue adverse event reports down to 0
`,
    },
    { name: 'events that nobody reported', yaml: atHome('Unreported adverse events below 10') },
    { name: 'IT security', yaml: atHome('Security incident reports down 20%') },
    { name: 'reports about money', yaml: atHome('Financial report errors below 1%') },
    {
      name: 'declared as growing',
      yaml: atHome('{ title: Incident reports, direction: increase, baseline: 10, target: 40 }'),
    },
    { name: 'no direction', yaml: atHome('{ title: Incident reports reviewed by a nurse, target: 95% }') },
    {
      name: 'a product that is not clinical',
      yaml: `
product: { clinical: false }
objectives:
  - title: Watch at home
    key_results:
      - Fewer incident reports
`,
    },
  ],
  fixes: [
    {
      name: 'rewords the title, and asks anew for the numbers; comments stay',
      confirm: true,
      title: 'Measure events per 1,000 monitored days',
      yaml: `
${home}
      # agreed with quality
      - title: Incident reports # all wards
        baseline: 40
        target: 20
`,
      after: `
${home}
      # agreed with quality
      - title: "Adverse events per 1,000 monitored days" # all wards
        category: safety
        baseline: TODO
        target: TODO
        escalation:
          warn_at: TODO
          pause_at: TODO
          notify: [chief-medical-officer, patient-safety, product-owner]
          within: 24h
          action: review the whole OKR cycle; pause rollout goals until cleared
`,
    },
    {
      name: 'a target in the text gives way',
      confirm: true,
      title: 'Measure events per 1,000 monitored days',
      yaml: `
${home}
      - id: KR-1
        title: Adverse event reporting rate below 0.1%
        owner: ana
`,
      after: `
${home}
      - id: KR-1
        title: "Adverse events per 1,000 monitored days"
        category: safety
        target: TODO
        owner: ana
        escalation:
          warn_at: TODO
          pause_at: TODO
          notify: [chief-medical-officer, patient-safety, product-owner]
          within: 24h
          action: review the whole OKR cycle; pause rollout goals until cleared
`,
    },
    {
      name: 'a share of reports is no number of events, in its unit and its limits either',
      confirm: true,
      yaml: `
${home}
      - title: Incident reporting rate of the night shift
        category: operational
        start: 4% # last year
        target: <= 2%
        actual:
        unit: of shifts
        escalation: { warn_at: 1.5%, notify: [matron], within: 48h, action: call the ward }
`,
      after: `
${home}
      - title: "Adverse events per 1,000 monitored days"
        category: operational
        start: TODO # last year
        target: TODO
        actual:
        unit: "per 1,000 monitored days"
        escalation: { warn_at: TODO, notify: [matron], within: 48h, action: call the ward }
`,
    },
    {
      name: 'with an escalation for the whole file',
      confirm: true,
      yaml: `escalation: { safety: { warn_at: 4, notify: [cmo], action: stop } }
${atHome('Fewer incident reports')}`,
      after: `escalation: { safety: { warn_at: 4, notify: [cmo], action: stop } }
${home}
      - title: Adverse events per 1,000 monitored days
        category: safety
        target: TODO
`,
    },
    {
      name: 'in braces',
      confirm: true,
      title: 'Measure events per 1,000 monitored days',
      yaml: atHome('{ title: "Incident reports, all wards", target: "<= 20" }'),
      after: atHome(
        '{ title: "Adverse events per 1,000 monitored days", category: safety, target: "TODO", escalation: { warn_at: TODO, pause_at: TODO, notify: [chief-medical-officer, patient-safety, product-owner], within: 24h, action: review the whole OKR cycle; pause rollout goals until cleared } }',
      ),
    },
    {
      name: 'one line of text',
      confirm: true,
      title: 'Measure events per 1,000 monitored days',
      yaml: atHome('Fewer incident reports # wards'),
      after: `
${home}
      - title: Adverse events per 1,000 monitored days # wards
        category: safety
        target: TODO
        escalation:
          warn_at: TODO
          pause_at: TODO
          notify: [chief-medical-officer, patient-safety, product-owner]
          within: 24h
          action: review the whole OKR cycle; pause rollout goals until cleared
`,
    },
    {
      name: 'four spaces, CRLF',
      confirm: true,
      title: 'Measure events per 1,000 monitored days',
      yaml: crlf(`
product:
    clinical: true
objectives:
    - title: Watch
      key_results:
          - Zero incident reports
`),
      after: crlf(`
product:
    clinical: true
objectives:
    - title: Watch
      key_results:
          - title: Adverse events per 1,000 monitored days
            category: safety
            target: TODO
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
