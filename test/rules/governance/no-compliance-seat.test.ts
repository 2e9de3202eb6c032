import { crlf, describeRule } from '../harness.ts';
import { mark } from '../mark.ts';
import { goal, goals } from '../samples.ts';

const message =
  'Nobody for compliance or regulatory affairs is an owner or in the steering, so legal duties come up late; give one person a seat.';
const file = (line: string) => `product: { id: night-watch, vertical: telehealth }
${line}
${goals}
`;

describeRule('governance/no-compliance-seat', {
  fires: [
    {
      name: 'a clinical product',
      yaml: `
product: { id: night-watch, vertical: telehealth }
objectives:
^^^^^^^^^^
${goal}
`,
      message,
      severity: 'info',
    },
    {
      name: 'other owners, on their key',
      yaml: mark(file('owner: { product: maya.okafor, clinical: dr.lena.fuchs }'), 'owner'),
      message,
    },
    {
      name: 'one owner',
      yaml: mark(file('owner: maya.okafor'), 'owner'),
      message,
    },
    {
      name: 'steering without it',
      yaml: mark(file('steering: [maya.okafor, li.wen]'), 'steering'),
      message,
    },
    {
      name: 'patient data outside care',
      yaml: `
product: { vertical: admin, phi: billing records }
objectives:
^^^^^^^^^^
${goal}
`,
      message,
    },
    {
      name: 'HIPAA applies',
      yaml: `
product: { vertical: payer }
regulatory: { hipaa: { role: covered-entity } }
objectives:
^^^^^^^^^^
${goal}
`,
      message,
    },
  ],
  quiet: [
    {
      name: 'regulatory affairs and quality as one',
      yaml: `
product: { vertical: telehealth }
owner: { product: ana.ruiz, ra_qa: li.wen }
objectives:
  - title: On time
    key_results: [Patients wait 10 minutes]
`,
    },
    { name: 'a function of the owner', yaml: file('owner: { product: maya, compliance: tom.reyes }') },
    { name: 'regulatory affairs', yaml: file('owner: { product: maya, regulatory: tom.reyes }') },
    { name: 'steering by function', yaml: file('steering: { compliance: tom.reyes }') },
    { name: 'steering by title', yaml: file('steering: [maya, head-of-regulatory-affairs]') },
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
    { name: 'an approval of compliance', yaml: file('approvals: [{ group: compliance, by: tom.reyes }]') },
    { name: 'the register of owners', yaml: file('owners: [{ id: tom, title: general counsel }]') },
    { name: 'RA/QA', yaml: file('owner: { product: maya, RA/QA: tom }') },
    {
      name: 'neither care nor patient data',
      yaml: `
product: { vertical: payer }
${goals}
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
${goals}
`,
    },
  ],
  fixes: [
    {
      name: 'in the map of owners, flow style',
      title: 'Add a seat for compliance',
      yaml: file('owner: { product: maya.okafor } # since May'),
      after: file('owner: { product: maya.okafor, compliance: TODO } # since May'),
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
      yaml: file('owner: maya.okafor'),
      after: `
product: { id: night-watch, vertical: telehealth }
owner: maya.okafor
steering: { compliance: TODO }
${goals}
`,
    },
    {
      name: 'in the list of steering',
      title: 'Add a seat for compliance',
      yaml: file('steering: [maya.okafor]'),
      after: file('steering: [maya.okafor, { compliance: TODO }]'),
    },
    {
      name: 'in the map of steering, CRLF',
      title: 'Add a seat for compliance',
      yaml: crlf(`
product: { id: night-watch, vertical: telehealth }
steering:
  product: maya.okafor
${goals}
`),
      after: crlf(`
product: { id: night-watch, vertical: telehealth }
steering:
  product: maya.okafor
  compliance: TODO
${goals}
`),
    },
    {
      name: 'without either',
      title: 'Add a seat for compliance',
      yaml: `
product: { id: night-watch, vertical: telehealth }
${goals}
`,
      after: file('steering: { compliance: TODO }'),
    },
  ],
});
