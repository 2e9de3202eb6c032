import { crlf, describeRule } from '../harness.ts';

describeRule('governance/no-clinical-advisor', {
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
        'No clinician owns, steers or advises this product, so goals are agreed without care; ask a physician and a nurse.',
      severity: 'info',
    },
    {
      name: 'declared clinical',
      yaml: `
product: { vertical: supply, clinical: yes }
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
        'No clinician owns, steers or advises this product, so goals are agreed without care; ask a physician and a nurse.',
      severity: 'info',
    },
    {
      name: 'owners of other functions',
      yaml: `
product: { id: night-watch, vertical: telehealth }
owner: { product: maya.okafor, compliance: tom.reyes }
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
        'No clinician owns, steers or advises this product, so goals are agreed without care; ask a physician and a nurse.',
      severity: 'info',
    },
    {
      name: 'a board of patients only',
      yaml: `
product: { id: night-watch, vertical: telehealth }
advisory_board:
^^^^^^^^^^^^^^
  - { role: patient, name: patient-council }
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
      message:
        'No clinician is on the advisory board, so goals are agreed without care; ask a physician and a nurse to join.',
      severity: 'info',
    },
    {
      name: 'an empty board',
      yaml: `
product: { id: night-watch, vertical: telehealth }
advisory_board: []
^^^^^^^^^^^^^^
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
      message:
        'No clinician owns, steers or advises this product, so goals are agreed without care; ask a physician and a nurse.',
      severity: 'info',
    },
    {
      name: 'a board of staff who do not treat',
      yaml: `
product: { id: night-watch, vertical: telehealth }
advisory_board: [billing staff, engineer]
^^^^^^^^^^^^^^
objectives:
  - id: O-1
    title: Safer nights
    owner: maya.okafor
    key_results:
      - id: KR-1.1
        title: Falls fall from 4 to 2 per 1,000 bed days
`,
      message:
        'No clinician is on the advisory board, so goals are agreed without care; ask a physician and a nurse to join.',
      severity: 'info',
    },
  ],
  quiet: [
    {
      name: 'a physician on the board',
      yaml: `
product: { id: night-watch, vertical: telehealth }
advisory_board: [{ role: physician }]
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
      name: 'one clinician among others',
      yaml: `
product: { id: night-watch, vertical: telehealth }
advisory_board: [{ role: patient }, { role: nurse }]
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
      name: 'by a word for the role',
      yaml: `
product: { id: night-watch, vertical: telehealth }
advisory_board: [cardiologists]
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
      name: 'a role that is not known',
      yaml: `
product: { id: night-watch, vertical: telehealth }
advisory_board: [{ role: ward-champion }]
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
      name: 'a name without a role',
      yaml: `
product: { id: night-watch, vertical: telehealth }
advisory_board: [{ name: lena.fuchs }]
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
      name: 'a clinical owner of the file',
      yaml: `
product: { id: night-watch, vertical: telehealth }
owner: { product: maya, clinical: lena.fuchs }
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
    {
      name: 'steering',
      yaml: `
product: { id: night-watch, vertical: telehealth }
steering: [maya, dr.lena.fuchs]
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
owners: [{ id: lena, title: medical director }]
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
      name: 'an approval',
      yaml: `
product: { id: night-watch, vertical: telehealth }
approvals: [{ group: clinical, by: lena }]
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
      name: 'not clinical',
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
      name: 'a new board, above the comment of the goals',
      title: 'Add a clinical advisory board',
      yaml: `
product: { id: night-watch, vertical: telehealth }
# The goals
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
advisory_board: [{ role: physician }, { role: nurse }]
# The goals
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
      name: 'into an empty one',
      title: 'Add a clinical advisory board',
      yaml: `
product: { id: night-watch, vertical: telehealth }
advisory_board: []
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
advisory_board:
  - { role: physician }
  - { role: nurse }
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
      name: 'beside the patients, block style',
      title: 'Add a clinical advisory board',
      yaml: `
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
`,
      after: `
product: { id: night-watch, vertical: telehealth }
advisory_board:
  - role: patient # two of them
  - { role: physician }
  - { role: nurse }
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
      name: 'beside the patients, flow style, CRLF',
      title: 'Add a clinical advisory board',
      yaml: 'product: { id: night-watch, vertical: telehealth }\r\nadvisory_board: [{ role: patient }]\r\nobjectives:\r\n  - id: O-1\r\n    title: Safer nights\r\n    owner: maya.okafor\r\n    key_results:\r\n      - id: KR-1.1\r\n        title: Falls fall from 4 to 2 per 1,000 bed days\r\n',
      after:
        'product: { id: night-watch, vertical: telehealth }\r\nadvisory_board: [{ role: patient }, { role: physician }, { role: nurse }]\r\nobjectives:\r\n  - id: O-1\r\n    title: Safer nights\r\n    owner: maya.okafor\r\n    key_results:\r\n      - id: KR-1.1\r\n        title: Falls fall from 4 to 2 per 1,000 bed days\r\n',
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
advisory_board: [{ role: physician }, { role: nurse }]
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
    - { role: physician }
    - { role: nurse }
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
advisory_board: [{ role: physician }, { role: nurse }] # to come
objectives:
  - title: Safer nights
    key_results: [Falls fall from 4 to 2 per 1,000 bed days]
`),
    },
  ],
});
