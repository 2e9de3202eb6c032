import { crlf, describeRule } from '../harness.ts';
import { mark } from '../mark.ts';

const file = (title: string, pathway = '510k') =>
  `regulatory:\n  fda: { status: device, pathway: ${pathway} }\nobjectives:\n  - title: To market\n    key_results:\n      - title: ${title}\n`;
const marked = (title: string, pathway?: string) => mark(file(title, pathway), title);

describeRule('compliance/fda-wording', {
  fires: [
    {
      name: 'approval of a 510(k)',
      yaml: marked('Gain FDA approval by June'),
      message:
        'FDA clears a 510(k) and does not approve it; write cleared or clearance, so that nobody is misled.',
      severity: 'info',
    },
    { name: 'approved as an adjective', yaml: marked('FDA-approved app live in 12 clinics') },
    { name: 'approved by', yaml: marked('Monitor approved by the FDA') },
    { name: 'its full name', yaml: marked('Monitor approved by the Food and Drug Administration') },
    { name: 'as a verb', yaml: marked('FDA approves the monitor by June') },
    { name: 'still to come', yaml: marked('Get FDA to approve the monitor') },
    { name: 'before the pathway', yaml: marked('Approved 510(k) in hand') },
    { name: 'the pathway in other letters', yaml: marked('FDA approved monitor in 4 hospitals', '510(k)') },
    {
      name: 'approval of a De Novo request',
      yaml: marked('Gain FDA approval by June', 'de-novo'),
      message:
        'FDA grants a De Novo request and neither approves nor clears it; write granted, so that nobody is misled.',
    },
    {
      name: 'clearance of a De Novo',
      yaml: marked('De Novo clearance in hand', 'TODO'),
      message: /^FDA grants/,
    },
    { name: 'the text names the pathway', yaml: marked('510(k) approval received', 'TODO') },
    {
      name: 'the text stands over the file',
      yaml: marked('De Novo approval received', 'pma'),
      message: /^FDA grants a De Novo/,
    },
    {
      name: 'certified',
      yaml: marked('FDA-certified monitor in 4 hospitals'),
      message: 'FDA certifies no products; write cleared.',
    },
    {
      name: 'certified, nobody knows how',
      yaml: 'objectives:\n  - title: A\n    key_results:\n      - FDA certified monitor in 4 hospitals\n        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n',
      message: 'FDA certifies no products; write cleared, granted or approved, whichever holds.',
    },
    { name: 'a device named after a medicine', yaml: marked('FDA-approved insulin pump in 40 clinics') },
    { name: 'an app for people on one', yaml: marked('FDA-approved app for patients on statins') },
    {
      name: 'registered',
      yaml: marked('FDA-registered app for 400 patients', 'pma'),
      message: 'Registration with FDA says nothing about a product; write approved.',
    },
    {
      name: 'in the title of an objective',
      yaml: 'regulatory: { fda: { status: device, pathway: 510k } }\nobjectives:\n  - title: Become FDA approved\n           ^^^^^^^^^^^^^^^^^^^\n    key_results: [Audit passed with 0 findings]\n',
    },
    {
      name: 'each of several',
      yaml: `
regulatory:
  fda: { status: device, class: II, pathway: 510k }
objectives:
  - title: To market
    key_results:
      - title: Gain FDA approval by June
               ^^^^^^^^^^^^^^^^^^^^^^^^^
      - title: Gain FDA approval by June
               ^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
  ],
  quiet: [
    ...['FDA approves the new insulin', 'FDA approves our study plan', 'The board approves the monitor'].map(
      (title) => ({ name: title, yaml: file(title) }),
    ),
    { name: 'a PMA', yaml: file('Gain FDA approval by June', 'pma') },
    { name: 'no pathway yet', yaml: file('Gain FDA approval by June', 'TODO') },
    {
      name: 'no regulatory block',
      yaml: 'objectives:\n  - title: A\n    key_results: [Gain FDA approval by June]\n',
    },
    ...[
      'Gain FDA clearance by June',
      'FDA-cleared app live in 12 clinics',
      'FDA approval pathway chosen with counsel',
      'Share of FDA-approved drugs in the formulary at 95%',
      'Patients on FDA-approved statins rise from 40% to 60%',
      'Patients on FDA approved GLP-1 agonists rise from 40% to 60%',
      'FDA-approved insulin reaches 90% of patients',
      'FDA approval of semaglutide noted in the formulary',
      'Antibiotics used within FDA approved indications in 90%',
      'Parts made in an FDA-registered facility: 12 of 12',
      'Board approval of the 510(k) submission',
      'ISO 13485 certified by June',
      'Budget approved for the FDA submission',
      'Approval of the release by compliance within 2 days',
    ].map((title) => ({ name: title, yaml: file(title) })),
  ],
  fixes: [
    {
      name: 'a verb',
      yaml: file('FDA approves the monitor'),
      title: 'Say cleared',
      after: file('FDA clears the monitor'),
    },
    {
      name: 'clearance',
      yaml: file('Gain FDA approval by June # soon'),
      title: 'Say cleared',
      after: file('Gain FDA clearance by June # soon'),
    },
    {
      name: 'cleared, in quotes, CRLF',
      yaml: file('"FDA-Approved app: live"').replaceAll('\n', '\r\n'),
      after: file('"FDA-Cleared app: live"').replaceAll('\n', '\r\n'),
    },
    {
      name: 'granted',
      yaml: file('Monitor approved by the FDA', 'de-novo'),
      title: 'Say granted',
      after: file('Monitor granted by the FDA', 'de-novo'),
    },
    {
      name: 'the one that holds, in a plain text in brackets',
      choice: true,
      yaml: 'objectives: [{ title: A, key_results: [FDA certified monitor in 4 hospitals] }]\n',
      title: 'Say approved',
      after: 'objectives: [{ title: A, key_results: [FDA approved monitor in 4 hospitals] }]\n',
    },
    {
      name: 'four spaces, comments around, CRLF',
      yaml: crlf(`
regulatory:
    fda: { status: device, class: II, pathway: 510k }
objectives:
    - title: To market
      key_results:
          # the big one
          - title: Gain FDA approval by June # soon
            target: 1
`),
      after: crlf(`
regulatory:
    fda: { status: device, class: II, pathway: 510k }
objectives:
    - title: To market
      key_results:
          # the big one
          - title: Gain FDA clearance by June # soon
            target: 1
`),
    },
  ],
});
