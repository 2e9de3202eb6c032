import { describeRule } from '../harness.ts';

describeRule('governance/no-compliance-seat', {
  fires: [
    {
      name: 'a clinical product',
      yaml: `
product: { id: night-watch, vertical: telehealth }
objectives:
^^^^^^^^^^
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
      message:
        'Nobody for compliance or regulatory affairs is an owner or in the steering, so rules are met late; give one person a seat.',
      severity: 'info',
    },
    {
      name: 'other owners, on their key',
      yaml: `
product: { id: night-watch, vertical: telehealth }
owner: { product: maya.okafor, clinical: dr.lena.fuchs }
^^^^^
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
      message:
        'Nobody for compliance or regulatory affairs is an owner or in the steering, so rules are met late; give one person a seat.',
      severity: 'info',
    },
    {
      name: 'one owner',
      yaml: `
product: { id: night-watch, vertical: telehealth }
owner: maya.okafor
^^^^^
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
      message:
        'Nobody for compliance or regulatory affairs is an owner or in the steering, so rules are met late; give one person a seat.',
      severity: 'info',
    },
    {
      name: 'steering without it',
      yaml: `
product: { id: night-watch, vertical: telehealth }
steering: [maya.okafor, li.wen]
^^^^^^^^
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
      message:
        'Nobody for compliance or regulatory affairs is an owner or in the steering, so rules are met late; give one person a seat.',
      severity: 'info',
    },
    {
      name: 'patient data outside care',
      yaml: `
product: { vertical: admin, phi: billing records }
objectives:
^^^^^^^^^^
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
      message:
        'Nobody for compliance or regulatory affairs is an owner or in the steering, so rules are met late; give one person a seat.',
      severity: 'info',
    },
    {
      name: 'HIPAA applies',
      yaml: `
product: { vertical: payer }
regulatory: { hipaa: { role: covered-entity } }
objectives:
^^^^^^^^^^
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
      message:
        'Nobody for compliance or regulatory affairs is an owner or in the steering, so rules are met late; give one person a seat.',
      severity: 'info',
    },
  ],
  quiet: [
    {
      name: 'a function of the owner',
      yaml: `
product: { id: night-watch, vertical: telehealth }
owner: { product: maya, compliance: tom.reyes }
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
    },
    {
      name: 'regulatory affairs',
      yaml: `
product: { id: night-watch, vertical: telehealth }
owner: { product: maya, regulatory: tom.reyes }
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
    },
    {
      name: 'steering by function',
      yaml: `
product: { id: night-watch, vertical: telehealth }
steering: { compliance: tom.reyes }
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
    },
    {
      name: 'steering by title',
      yaml: `
product: { id: night-watch, vertical: telehealth }
steering: [maya, head-of-regulatory-affairs]
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
    },
    {
      name: 'a privacy officer owns a key result',
      yaml: `
product: { id: night-watch, vertical: telehealth }
objectives:
  - id: O-1
    title: Safer nights
    owner: privacy officer
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
    },
    {
      name: 'an approval of compliance',
      yaml: `
product: { id: night-watch, vertical: telehealth }
approvals: [{ group: compliance, by: tom.reyes }]
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
    },
    {
      name: 'the register of owners',
      yaml: `
product: { id: night-watch, vertical: telehealth }
owners: [{ id: tom, title: general counsel }]
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
    },
    {
      name: 'RA/QA',
      yaml: `
product: { id: night-watch, vertical: telehealth }
owner: { product: maya, RA/QA: tom }
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
    },
    {
      name: 'neither care nor patient data',
      yaml: `
product: { vertical: payer }
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
    },
    {
      name: 'nothing is known',
      yaml: `
objectives:
  - title: Grow
    key_results: [Revenue of $4M]
`,
    },
    { name: 'no objectives yet', yaml: 'product: { vertical: telehealth }\nobjectives: []\n' },
    {
      name: 'a file that YAML cannot read',
      yaml: `
product: { clinical: yes }
own
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
      name: 'in the map of owners, flow style',
      title: 'Add a seat for compliance',
      yaml: `
product: { id: night-watch, vertical: telehealth }
owner: { product: maya.okafor } # since May
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
      after: `
product: { id: night-watch, vertical: telehealth }
owner: { product: maya.okafor, compliance: TODO } # since May
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
    },
    {
      name: 'in the map of owners, block style, four spaces',
      title: 'Add a seat for compliance',
      yaml: `
owner:
    product: maya.okafor # since May
product: { id: night-watch, vertical: telehealth }
objectives:
    - id: O-1
      title: Safer nights
      owner: maya.okafor
      key_results:
          - id: KR-1.1
            title: Falls fall from 4 to 2 per 1,000 bed days
`,
      after: `
owner:
    product: maya.okafor # since May
    compliance: TODO
product: { id: night-watch, vertical: telehealth }
objectives:
    - id: O-1
      title: Safer nights
      owner: maya.okafor
      key_results:
          - id: KR-1.1
            title: Falls fall from 4 to 2 per 1,000 bed days
`,
    },
    {
      name: 'beside one owner, as steering',
      title: 'Add a seat for compliance',
      yaml: `
product: { id: night-watch, vertical: telehealth }
owner: maya.okafor
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
      after: `
product: { id: night-watch, vertical: telehealth }
owner: maya.okafor
steering: { compliance: TODO }
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
    },
    {
      name: 'in the list of steering',
      title: 'Add a seat for compliance',
      yaml: `
product: { id: night-watch, vertical: telehealth }
steering: [maya.okafor]
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
      after: `
product: { id: night-watch, vertical: telehealth }
steering: [maya.okafor, { compliance: TODO }]
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
    },
    {
      name: 'in the map of steering, CRLF',
      title: 'Add a seat for compliance',
      yaml: 'product: { id: night-watch, vertical: telehealth }\r\nsteering:\r\n  product: maya.okafor\r\nobjectives:\r\n  - id: O-1\r\n    title: Safer nights\r\n    owner: maya.okafor\r\n    key_results:\r\n      - id: KR-1.1\r\n        title: Falls fall from 4 to 2 per 1,000 bed days\r\n',
      after:
        'product: { id: night-watch, vertical: telehealth }\r\nsteering:\r\n  product: maya.okafor\r\n  compliance: TODO\r\nobjectives:\r\n  - id: O-1\r\n    title: Safer nights\r\n    owner: maya.okafor\r\n    key_results:\r\n      - id: KR-1.1\r\n        title: Falls fall from 4 to 2 per 1,000 bed days\r\n',
    },
    {
      name: 'without either',
      title: 'Add a seat for compliance',
      yaml: `
product: { id: night-watch, vertical: telehealth }
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
      after: `
product: { id: night-watch, vertical: telehealth }
steering: { compliance: TODO }
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
});
