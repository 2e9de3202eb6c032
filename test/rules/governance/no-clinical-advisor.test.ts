import { crlf, describeRule } from '../harness.ts';
import { mark } from '../mark.ts';
import { goal, goals } from '../samples.ts';

const message =
  'No clinician owns, steers or advises this product, so goals are agreed without clinical judgement; ask a physician and a nurse.';
const file = (line: string) => `product: { id: night-watch, vertical: telehealth }
${line}
${goals}
`;

describeRule('governance/no-clinical-advisor', {
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
      name: 'declared clinical',
      yaml: `
product: { vertical: supply, clinical: yes }
objectives:
^^^^^^^^^^
${goal}
`,
      message,
    },
    {
      name: 'owners of other functions',
      yaml: `
product: { id: night-watch, vertical: telehealth }
owner: { product: maya.okafor, compliance: tom.reyes }
objectives:
^^^^^^^^^^
${goal}
`,
      message,
    },
    {
      name: 'a board of patients only',
      yaml: `
product: { id: night-watch, vertical: telehealth }
advisory_board:
^^^^^^^^^^^^^^
  - { role: patient, name: patient-council }
${goals}
`,
      message:
        'No clinician is on the advisory board, so goals are agreed without clinical judgement; ask a physician and a nurse to join.',
    },
    {
      name: 'an empty board',
      yaml: mark(file('advisory_board: []'), 'advisory_board'),
      message,
    },
    {
      name: 'a board of staff who do not treat',
      yaml: mark(file('advisory_board: [billing staff, engineer]'), 'advisory_board'),
      message:
        'No clinician is on the advisory board, so goals are agreed without clinical judgement; ask a physician and a nurse to join.',
    },
  ],
  quiet: [
    {
      name: 'the head of pharmacy owns a goal',
      yaml: `
product: { vertical: telehealth }
objectives:
  - title: On time
    owner: head of pharmacy
    key_results: [Patients wait 10 minutes]
`,
    },
    { name: 'a physician on the board', yaml: file('advisory_board: [{ role: physician }]') },
    {
      name: 'one clinician among others',
      yaml: file('advisory_board: [{ role: patient }, { role: nurse }]'),
    },
    { name: 'by a word for the role', yaml: file('advisory_board: [cardiologists]') },
    { name: 'a role that is not known', yaml: file('advisory_board: [{ role: ward-champion }]') },
    { name: 'a name without a role', yaml: file('advisory_board: [{ name: lena.fuchs }]') },
    { name: 'a clinical owner of the file', yaml: file('owner: { product: maya, clinical: lena.fuchs }') },
    {
      name: 'a doctor owns an objective',
      yaml: `
product: { id: night-watch, vertical: telehealth }
objectives:
  - id: O-1
    title: Safer nights
    owner: dr.lena.fuchs
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
    },
    {
      name: 'a title on a key result',
      yaml: `
product: { id: night-watch, vertical: telehealth }
objectives:
  - title: A
    key_results: [{ title: Falls of 2, owner: nursing-director }]
`,
    },
    {
      name: 'CMO',
      yaml: `
product: { id: night-watch, vertical: telehealth }
objectives:
  - id: O-1
    title: Safer nights
    owner: CMO
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
    },
    { name: 'steering', yaml: file('steering: [maya, dr.lena.fuchs]') },
    { name: 'the register of owners', yaml: file('owners: [{ id: lena, title: medical director }]') },
    { name: 'an approval', yaml: file('approvals: [{ group: clinical, by: lena }]') },
    {
      name: 'not clinical',
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
      name: 'a new board, above the comment of the goals',
      title: 'Add a clinical advisory board',
      yaml: file('# The goals'),
      after: `
product: { id: night-watch, vertical: telehealth }
advisory_board: [{ role: physician, name: TODO }, { role: nurse, name: TODO }]
# The goals
${goals}
`,
    },
    {
      name: 'into an empty one',
      title: 'Add a clinical advisory board',
      yaml: file('advisory_board: []'),
      after: `
product: { id: night-watch, vertical: telehealth }
advisory_board:
  - { role: physician, name: TODO }
  - { role: nurse, name: TODO }
${goals}
`,
    },
    {
      name: 'beside the patients, block style',
      title: 'Add a clinical advisory board',
      yaml: `
product: { id: night-watch, vertical: telehealth }
advisory_board:
  - role: patient # two of them
${goals}
`,
      after: `
product: { id: night-watch, vertical: telehealth }
advisory_board:
  - role: patient # two of them
  - { role: physician, name: TODO }
  - { role: nurse, name: TODO }
${goals}
`,
    },
    {
      name: 'beside the patients, flow style, CRLF',
      title: 'Add a clinical advisory board',
      yaml: crlf(`
product: { id: night-watch, vertical: telehealth }
advisory_board: [{ role: patient }]
${goals}
`),
      after: crlf(`
product: { id: night-watch, vertical: telehealth }
advisory_board: [{ role: patient }, { role: physician, name: TODO }, { role: nurse, name: TODO }]
${goals}
`),
    },
    {
      name: 'four spaces',
      title: 'Add a clinical advisory board',
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
advisory_board: [{ role: physician, name: TODO }, { role: nurse, name: TODO }]
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
      name: 'beside the patients, four spaces, CRLF',
      yaml: crlf(`
product: { id: night-watch, vertical: telehealth }
advisory_board:
    - role: patient # two of them
objectives:
    - id: O-1
      title: Safer nights
      owner: maya.okafor
      key_results:
          - id: KR-1.1
            title: Falls fall from 4 to 2 per 1,000 bed days
`),
      after: crlf(`
product: { id: night-watch, vertical: telehealth }
advisory_board:
    - role: patient # two of them
    - { role: physician, name: TODO }
    - { role: nurse, name: TODO }
objectives:
    - id: O-1
      title: Safer nights
      owner: maya.okafor
      key_results:
          - id: KR-1.1
            title: Falls fall from 4 to 2 per 1,000 bed days
`),
    },
    {
      name: 'into an empty key, CRLF',
      yaml: crlf(`
product: { id: night-watch, vertical: telehealth }
advisory_board: # to come
objectives:
  - title: Safer nights
    key_results: [Falls fall from 4 to 2 per 1,000 bed days]
`),
      after: crlf(`
product: { id: night-watch, vertical: telehealth }
advisory_board: [{ role: physician, name: TODO }, { role: nurse, name: TODO }] # to come
objectives:
  - title: Safer nights
    key_results: [Falls fall from 4 to 2 per 1,000 bed days]
`),
    },
  ],
});
