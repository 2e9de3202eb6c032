import { crlf, describeRule } from '../harness.ts';
import { mark } from '../mark.ts';

const file = (head: string, vertical = 'wearable') =>
  `product: { vertical: ${vertical} }\n${head}\nobjectives:\n  - title: Better nights\n    key_results: [Patients who sleep 7 hours rise from 40% to 60%]\n`;
const states = (entries: string) => `regulatory:\n  states: ${entries}`;

describeRule('compliance/state-privacy', {
  fires: [
    {
      name: 'a jurisdiction',
      yaml: mark(file('jurisdictions: [US-OH, US-WA]'), 'US-WA'),
      message:
        'Washington protects consumer health data beyond HIPAA; note the law in privacy_law of the state.',
      severity: 'hint',
    },
    {
      name: 'several, at the first',
      yaml: mark(file('jurisdictions: [US-CA, US-WA, US-TX]'), 'US-CA'),
      message:
        'California, Washington and Texas protect consumer health data beyond HIPAA; note the law in privacy_law of each state.',
    },
    { name: 'a state entry', yaml: mark(file(states('{ US-CT: { telehealth_review: done } }')), 'US-CT') },
    {
      name: 'one of two is noted',
      yaml: mark(
        file(`jurisdictions: [US-CA, US-NV]\n${states('{ US-CA: { privacy_law: CMIA } }')}`),
        'US-NV',
      ),
    },
    {
      name: 'HIPAA does not reach it',
      yaml: mark(
        file('regulatory: { hipaa: { role: none } }\njurisdictions: [US-TX]', 'telehealth'),
        'US-TX',
      ),
    },
    {
      name: 'an app for patients',
      yaml: mark(file('jurisdictions: [US-WA]', 'patient-engagement'), 'US-WA'),
    },
    {
      name: 'a role under HIPAA that is still open',
      yaml: mark(file('jurisdictions: [US-WA]\nregulatory: { hipaa: { role: TODO } }'), 'US-WA'),
    },
  ],
  quiet: [
    {
      name: 'noted',
      yaml: file(`jurisdictions: [US-WA]\n${states('{ US-WA: { privacy_law: consumer health data act } }')}`),
    },
    {
      name: 'a covered entity',
      yaml: file('regulatory: { hipaa: { role: covered-entity } }\njurisdictions: [US-WA]'),
    },
    {
      name: 'a business associate',
      yaml: file('regulatory: { hipaa: { role: business-associate } }\njurisdictions: [US-WA]'),
    },
    { name: 'other states', yaml: file('jurisdictions: [US-OH, US-NY]') },
    { name: 'the whole US', yaml: file('jurisdictions: [US]') },
    { name: 'no jurisdictions', yaml: file('cycle: 2027') },
    { name: 'not for consumers', yaml: file('jurisdictions: [US-WA]', 'ehr') },
    {
      name: 'no health data',
      yaml: file('jurisdictions: [US-WA]').replace('wearable', 'wearable, phi: none'),
    },
    { name: 'elsewhere', yaml: file('jurisdictions: [CA-ON, DE]') },
  ],
  fixes: [
    {
      name: 'a block of its own',
      yaml: file('jurisdictions: [US-WA, US-TX]'),
      title: 'Add privacy_law',
      after: file(
        'jurisdictions: [US-WA, US-TX]\nregulatory:\n  states: { US-WA: { privacy_law: TODO }, US-TX: { privacy_law: TODO } }',
      ),
    },
    {
      name: 'in entries that are there, with a comment, CRLF',
      yaml: file(
        'regulatory:\n    states:\n        US-WA: { licensure: compact } # May\n        US-CA:',
      ).replaceAll('\n', '\r\n'),
      after: file(
        'regulatory:\n    states:\n        US-WA: { licensure: compact, privacy_law: TODO } # May\n        US-CA: { privacy_law: TODO }',
      ).replaceAll('\n', '\r\n'),
    },
    {
      name: 'in block style',
      yaml: file('regulatory:\n  states:\n    US-CT:\n      licensure: compact'),
      after: file('regulatory:\n  states:\n    US-CT:\n      licensure: compact\n      privacy_law: TODO'),
    },
    {
      name: 'in block style, four spaces, a comment, CRLF',
      yaml: crlf(`
product: { vertical: wearable }
regulatory:
    states:
        US-CT:
            licensure: compact # May
objectives:
    - title: Better nights
      key_results:
          - Patients who sleep 7 hours rise from 40% to 60%
`),
      after: crlf(`
product: { vertical: wearable }
regulatory:
    states:
        US-CT:
            licensure: compact # May
            privacy_law: TODO
objectives:
    - title: Better nights
      key_results:
          - Patients who sleep 7 hours rise from 40% to 60%
`),
    },
    {
      name: 'a block of its own, four spaces, a comment',
      yaml: `
product: { vertical: wearable }
jurisdictions: [US-WA] # home
objectives:
    - title: Better nights
      key_results:
          - Patients who sleep 7 hours rise from 40% to 60%
`,
      after: `
product: { vertical: wearable }
jurisdictions: [US-WA] # home
regulatory:
    states: { US-WA: { privacy_law: TODO } }
objectives:
    - title: Better nights
      key_results:
          - Patients who sleep 7 hours rise from 40% to 60%
`,
    },
  ],
});
