import { describeRule } from '../harness.ts';

describeRule('safety/medication-without-error-metric', {
  fires: [
    {
      name: 'prescribing',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - E-prescribing used for 90% of orders
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      message:
        'This changes how medicines are ordered or given, and no key result counts medication errors; add one per 1,000 orders.',
      severity: 'info',
    },
    {
      name: 'infusion pumps',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - { title: Wards with smart pumps, target: 12 }
                 ^^^^^^^^^^^^^^^^^^^^^^
`,
      message:
        'This changes how medicines are ordered or given, and no key result counts medication errors; add one per 1,000 orders.',
    },
    {
      name: 'reconciliation, also of what is available',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - Availability of medication lists at 99.95%
      - Medication reconciliation completed for 95%
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      message:
        'This changes how medicines are ordered or given, and no key result counts medication errors; add one per 1,000 orders.',
    },
    {
      name: 'in the title of an objective',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Make insulin dosing easier
           ^^^^^^^^^^^^^^^^^^^^^^^^^^
    key_results:
      - Minutes per order from 4 to 2
`,
      message:
        'This changes how medicines are ordered or given, and no key result counts medication errors; add one per 1,000 orders.',
    },
    {
      name: 'once a file',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - E-prescribing used for 90% of orders
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - Dispensing time from 20 to 10 minutes
  - title: More prescriptions online
`,
      message:
        'This changes how medicines are ordered or given, and no key result counts medication errors; add one per 1,000 orders.',
    },
  ],
  quiet: [
    {
      name: 'errors in a short word',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - Doses charted in the eMAR from 80% to 95%
      - Med errors from 9 to 5 a month
`,
    },
    {
      name: 'medication lists that can be read at all times',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - Availability of medication lists and allergies during clinic hours at 99.95%
      - Uptime of e-prescribing at 99.9%
`,
    },
    {
      name: 'chairs for infusions',
      yaml: 'product: { vertical: remote-patient-monitoring }\nobjectives:\n  - title: Watch at home\n    key_results:\n      - Infusion therapy chairs occupied 80%\n',
    },
    {
      name: 'opioids are prescribed less',
      yaml: 'product: { vertical: remote-patient-monitoring }\nobjectives:\n  - title: Watch at home\n    key_results:\n      - Opioid prescriptions per 1,000 visits from 90 to 60\n',
    },
    {
      name: 'radiation',
      yaml: 'product: { vertical: remote-patient-monitoring }\nobjectives:\n  - title: Watch at home\n    key_results:\n      - Radiation dosing within protocol in 98% of CTs\n',
    },
    {
      name: 'medication errors are counted',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - E-prescribing used for 90% of orders
      - Medication errors below 1 per 1,000 orders
`,
    },
    {
      name: 'in another objective',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - E-prescribing used for 90% of orders
  - title: Safe
    key_results:
      - { title: Adverse drug events, category: safety, target: 2 }
`,
    },
    {
      name: 'the error is in the same goal',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - Use errors in insulin dosing from 4 to 1 per 1,000 orders
`,
    },
    {
      name: 'pump errors',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - User error in pump programming 3.1 to 1.0 per 1,000 infusions
`,
    },
    {
      name: 'wrong doses',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - Smart pumps in 12 wards
      - Wrong doses below 2 a month
`,
    },
    {
      name: 'adherence is what patients do',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - Medication adherence from 60% to 75%
`,
    },
    {
      name: 'money',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - { title: Prescription revenue, category: financial, target: $2M }
`,
    },
    {
      name: 'glasses',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - Prescription glasses delivered within 5 days for 95%
`,
    },
    {
      name: 'no medicines',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - Readmissions from 18% to 15%
`,
    },
    {
      name: 'a product that is not clinical',
      yaml: `
product: { vertical: supply }
objectives:
  - title: Watch at home
    key_results:
      - E-prescribing used for 90% of orders
`,
    },
  ],
  fixes: [
    {
      name: 'in the same objective, comments stay',
      title: 'Add a key result on medication errors',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - id: KR-1
        title: E-prescribing used for 90% of orders # all clinics
`,
      after: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - title: Watch at home
    key_results:
      - id: KR-1
        title: E-prescribing used for 90% of orders # all clinics
      - id: KR-2
        title: Medication errors category D–I per 1,000 orders
        category: safety
        type: guardrail
        direction: decrease
        baseline: TODO
        target: TODO
        unit: per 1,000 orders
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
      title: 'Add a key result on medication errors',
      yaml: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - { title: Order, key_results: [E-prescribing used for 90% of orders] }
`,
      after: `
product: { id: rpm, vertical: remote-patient-monitoring }
objectives:
  - { title: Order, key_results: [E-prescribing used for 90% of orders, { id: KR-1, title: "Medication errors category D–I per 1,000 orders", category: safety, type: guardrail, direction: decrease, baseline: TODO, target: TODO, unit: "per 1,000 orders", owner: TODO, escalation: { warn_at: TODO, pause_at: TODO, notify: [chief-medical-officer, patient-safety, product-owner], within: 24h, action: review the whole OKR cycle; pause rollout goals until cleared } }] }
`,
    },
    {
      name: 'an objective without key results, four spaces, CRLF',
      title: 'Add a key result on medication errors',
      yaml: 'product:\r\n    clinical: true\r\nobjectives:\r\n    - title: Make insulin dosing easier\r\n',
      after:
        'product:\r\n    clinical: true\r\nobjectives:\r\n    - title: Make insulin dosing easier\r\n      key_results:\r\n          - id: KR-1\r\n            title: Medication errors category D–I per 1,000 orders\r\n            category: safety\r\n            type: guardrail\r\n            direction: decrease\r\n            baseline: TODO\r\n            target: TODO\r\n            unit: per 1,000 orders\r\n            owner: TODO\r\n            escalation:\r\n                warn_at: TODO\r\n                pause_at: TODO\r\n                notify: [chief-medical-officer, patient-safety, product-owner]\r\n                within: 24h\r\n                action: review the whole OKR cycle; pause rollout goals until cleared\r\n',
    },
  ],
});
