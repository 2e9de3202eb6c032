import { describeRule } from '../harness.ts';

const needsOne =
  'A safety key result needs an escalation: say at what value, who is told, in what time, and what pauses.';
const kr = (rest: string): string =>
  `objectives:\n  - title: Safe\n    key_results:\n      - { title: Falls per month, category: safety, target: 2${rest} }\n`;

describeRule('safety/missing-escalation', {
  fires: [
    {
      name: 'steady care that is declared to be safety or a guardrail, and harm beside it',
      yaml: `
objectives:
  - title: Safe
    key_results:
      - { title: Hand hygiene adherence, category: safety, baseline: 80%, target: 92% }
                 ^^^^^^^^^^^^^^^^^^^^^^
      - { title: Sepsis bundle compliance, type: guardrail, target: 75% }
                 ^^^^^^^^^^^^^^^^^^^^^^^^
      - Infections despite bundle compliance from 4% to 2%
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - Wrong-patient scans below 1% with bedside scanning
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'half of the harm, numbers that are swapped, sepsis that care brought, and a list that has to be there',
      yaml: `
objectives:
  - title: Safe
    key_results:
      - Dispensing errors halved
        ^^^^^^^^^^^^^^^^^^^^^^^^
      - Half as many inpatient falls
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - { title: Restraints, target: halved }
                 ^^^^^^^^^^
      - Reduce bloodstream infections from 0.8% to 1.4%
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - Neonatal sepsis at most 3 per 1,000 births
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - Allergy list available 99.8% of the time
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'harm in everyday words that care does, or fails to see',
      yaml: `
objectives:
  - title: Safe
    key_results:
      - Emergencies missed by the nurse line at most 2 in 10,000
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - Members harmed by the coach: 0
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - Skin burns under the patch from 6 to 1
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - Overlooked ankle fractures below 1%
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    {
      name: 'a declared safety key result',
      yaml: `
objectives:
  - title: Monitor at home without adding harm
    key_results:
      - id: KR-1.1
        title: Missed deterioration alerts per 1,000 monitored days
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        category: [safety, workflow]
        target: <= 0.5
`,
      message: needsOne,
      severity: 'warning',
    },
    {
      name: 'a guardrail without a title, on its id',
      yaml: 'objectives:\n  - title: A\n    key_results:\n      - { id: KR-9, category: safety, type: guardrail }\n              ^^^^\n',
    },
    {
      name: 'an escalation without a value',
      yaml: `
objectives:
  - title: Safe
    key_results:
      - title: Falls per month
        category: safety
        target: 2
        escalation: { notify: [cmo], action: stop the rollout }
        ^^^^^^^^^^
`,
      message:
        'This escalation does not say at what value to act (warn_at); add it, so that people know when and how to act.',
    },
    {
      name: 'an escalation that tells nobody and does nothing',
      yaml: `
objectives:
  - title: Safe
    key_results:
      - title: Falls per month
        category: safety
        target: 2
        escalation:
        ^^^^^^^^^^
          warn_at: 3
          notify: []
`,
      message:
        'This escalation does not say who is told (notify) or what happens (action); add it, so that people know when and how to act.',
    },
    {
      name: 'an empty escalation',
      yaml: 'objectives:\n  - title: Safe\n    key_results:\n      - { title: Falls per month, category: safety, target: 2, escalation: {} }\n                                                               ^^^^^^^^^^\n',
      message:
        'This escalation does not say at what value to act (warn_at) or who is told (notify) or what happens (action); add it, so that people know when and how to act.',
    },
    {
      name: 'an escalation in words says none of it',
      yaml: `
objectives:
  - title: Safe
    key_results:
      - { title: Falls per month, category: safety, target: 2, escalation: see the playbook }
                 ^^^^^^^^^^^^^^^
`,
      message: needsOne,
    },
    {
      name: 'an escalation of the file that leaves out what happens',
      yaml: `
escalation: { safety: { notify: [patient-safety], warn_at: 1 } }
objectives:
  - title: Safe
    key_results:
      - { title: Falls per month, category: safety, target: 2 }
                 ^^^^^^^^^^^^^^^
`,
      message:
        "The file's escalation.safety does not say what happens (action); complete it, or add one here.",
    },
    {
      name: 'an escalation of the file without a value, for a key result without a limit',
      yaml: `
escalation: { safety: { notify: [patient-safety], action: stop the rollout } }
objectives:
  - title: Safe
    key_results:
      - { title: Fewer falls, category: safety }
                 ^^^^^^^^^^^
`,
      message: /at what value to act/,
    },
    {
      name: 'each of two safety key results',
      yaml: `
objectives:
  - title: Safe
    key_results:
      - { title: Falls per month, category: safety, target: 2 }
                 ^^^^^^^^^^^^^^^
      - { title: Visits, category: adoption, target: 200 }
      - { title: Pressure ulcers, category: safety, target: 0 }
                 ^^^^^^^^^^^^^^^
`,
    },
  ],
  quiet: [
    {
      name: 'a whole escalation',
      yaml: kr(', escalation: { warn_at: 2, pause_at: 3, notify: [cmo], within: 24h, action: review all }'),
    },
    {
      name: 'warn_at alone is a value to act at',
      yaml: kr(', escalation: { warn_at: 2, notify: cmo, action: review all }'),
    },
    {
      name: 'pause_at alone is a value to act at',
      yaml: kr(', escalation: { pause_at: 3, notify: [cmo], action: review all }'),
    },
    {
      name: 'an escalation of the file that says everything',
      yaml: `escalation: { safety: { warn_at: 2, notify: [cmo], action: review all } }\n${kr('')}`,
    },
    {
      name: 'an escalation of the file: the target is the value to act at',
      yaml: `escalation:\n  safety: { notify: [patient-safety], within: 24h, action: review all }\n${kr('')}`,
    },
    {
      name: 'a value here, the rest from the file',
      yaml: `escalation: { safety: { notify: [cmo], action: review all } }\n${kr(', escalation: { warn_at: 2 }')}`,
    },
  ],
  fixes: [
    {
      name: 'a block, below the last key and its comment',
      yaml: `
objectives:
  - title: Safe
    key_results:
      - title: Falls per month
        category: safety
        target: 2 # agreed in May
      - Zero burns
`,
      title: 'Add an escalation',
      after: `
objectives:
  - title: Safe
    key_results:
      - title: Falls per month
        category: safety
        target: 2 # agreed in May
        escalation:
          warn_at: TODO
          pause_at: TODO
          notify: [chief-medical-officer, patient-safety, product-owner]
          within: 24h
          action: review the whole OKR cycle; pause rollout goals until cleared
      - Zero burns
`,
    },
    {
      name: 'in braces',
      yaml: kr(''),
      after: kr(
        ', escalation: { warn_at: TODO, pause_at: TODO, notify: [chief-medical-officer, patient-safety, product-owner], within: 24h, action: review the whole OKR cycle; pause rollout goals until cleared }',
      ),
    },
    {
      name: 'completes what is there, four spaces and CRLF',
      yaml: 'objectives:\r\n    - title: Safe\r\n      key_results:\r\n          - title: Falls per month\r\n            category: safety\r\n            target: 2\r\n            escalation:\r\n                warn_at: 3 # per ward\r\n                notify: [cmo]\r\n',
      after:
        'objectives:\r\n    - title: Safe\r\n      key_results:\r\n          - title: Falls per month\r\n            category: safety\r\n            target: 2\r\n            escalation:\r\n                warn_at: 3 # per ward\r\n                notify: [cmo]\r\n                pause_at: TODO\r\n                within: 24h\r\n                action: review the whole OKR cycle; pause rollout goals until cleared\r\n',
    },
    {
      name: 'an empty key is filled',
      yaml: 'objectives:\n- title: Safe\n  key_results:\n  - category: safety\n    title: Falls per month\n    target: 2\n    escalation:\n',
      after: `
objectives:
- title: Safe
  key_results:
  - category: safety
    title: Falls per month
    target: 2
    escalation:
      warn_at: TODO
      pause_at: TODO
      notify: [chief-medical-officer, patient-safety, product-owner]
      within: 24h
      action: review the whole OKR cycle; pause rollout goals until cleared
`,
    },
  ],
});
