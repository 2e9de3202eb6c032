import { crlf, describeRule } from '../harness.ts';

const file = (title: string, head = 'product: { clinical: yes }\n') =>
  `${head}objectives:\n  - title: Care without travel\n    key_results:\n      - title: ${title}\n`;
const marked = (...args: Parameters<typeof file>) =>
  file(...args).replace('objectives:\n', 'objectives:\n^^^^^^^^^^\n');
const launch = 'Launch video visits in 12 clinics';
const block =
  'change_control: { approvals: [clinical-safety, security, compliance], trail: TODO, covers: [code, configuration, infrastructure] }\n';

describeRule('compliance/no-change-control', {
  fires: [
    {
      name: 'an empty block says nothing',
      yaml: `
product: { clinical: true }
change_control: {}
objectives:
^^^^^^^^^^
  - title: Launch the pump app in 6 wards
    key_results: [Bags hung on time from 70% to 90%]
`,
    },
    {
      name: 'a launch',
      yaml: marked(launch),
      message:
        'Releases go out, but nothing says who approves a change and where that is kept safe from altering; add change_control.',
      severity: 'info',
    },
    { name: 'releases', yaml: marked('Defects per app release fall from 9 to 3') },
    ...[
      'Release version 3.0 by March',
      'Ship release 5 by May',
      '"12 releases a year, up from 4"',
      'Ship v3 of the board by June',
      'Deploy firmware 2.1 to 400 pumps',
      'Release every month, up from every quarter',
    ].map((title) => ({ name: `a version: ${title}`, yaml: marked(title) })),
    {
      name: 'approvals that name nobody',
      yaml: marked(launch, 'product: { clinical: yes }\nchange_control: { approvals: [], trail: }\n'),
    },
    { name: 'deployments', yaml: marked('Deployment frequency rises from 2 to 8 a month') },
    {
      name: 'patient data without care',
      yaml: marked('Change failure rate falls from 20% to 5%', 'product: { vertical: payer, phi: yes }\n'),
    },
    {
      name: 'a device',
      yaml: marked(
        'Firmware releases without a recall: 4 of 4',
        'product: { clinical: no }\nregulatory: { fda: { status: device } }\n',
      ),
    },
    {
      name: 'a block that is not typed yet',
      yaml: marked(launch, 'product: { clinical: yes }\nchange_control:\n'),
    },
  ],
  quiet: [
    {
      name: 'a record of every change',
      yaml: `
product: { clinical: true }
objectives:
  - title: Launch the pump app in 6 wards
    key_results: [Releases with a signed change record from 60% to 100%]
`,
    },
    { name: 'change control', yaml: file(launch, `product: { clinical: yes }\n${block}`) },
    { name: 'neither device nor patient data', yaml: file(launch, 'product: { vertical: supply }\n') },
    {
      name: 'a goal of its own',
      yaml: `${file(launch)}      - Every release passed clinical and security review with audit trail\n`,
    },
    {
      name: 'a goal that names it',
      yaml: `${file(launch)}      - Changes under change control rise from 60% to 100%\n`,
    },
    {
      name: 'a trail that cannot be altered',
      yaml: `${file(launch)}      - Access recorded in a tamper-evident log in 100% of cases\n`,
    },
    ...[
      'Readmissions of patients fall from 14% to 9%',
      'Release of information requests answered within 5 days in 95%',
      'Patients on extended-release tablets rise from 20% to 30%',
      'Nurses released from double entry: 40 of 40',
      'Satisfaction of patients at 4.5/5 three months after launch',
      'Press releases a year: 12',
      'Publish version 2 of the consent leaflet',
      'Test kits shipped to patients within 3 days in 95%',
      'Release of 40 beds a year to the stroke ward',
      'Publish a report on falls by May',
      'Updates to families every day in 90% of stays',
    ].map((title) => ({ name: title, yaml: file(title) })),
  ],
  fixes: [
    {
      name: 'in front of the objectives',
      yaml: file(launch),
      title: 'Add change control',
      after: file(launch, `product: { clinical: yes }\n${block}`),
    },
    {
      name: 'into approvals that name nobody',
      yaml: file(launch, 'product: { clinical: yes }\nchange_control:\n  approvals: []\n  trail:\n'),
      after: file(
        launch,
        'product: { clinical: yes }\nchange_control:\n  approvals: [clinical-safety, security, compliance]\n  trail: TODO\n  covers: [code, configuration, infrastructure]\n',
      ),
    },
    {
      name: 'with a comment, CRLF',
      yaml: file(launch, 'product: { clinical: yes } # ours\n# Goals\n').replaceAll('\n', '\r\n'),
      after: file(launch, `product: { clinical: yes } # ours\n${block}# Goals\n`).replaceAll('\n', '\r\n'),
    },
    {
      name: 'in a file in braces',
      yaml: `{ product: { clinical: yes }, objectives: [{ title: A, key_results: ["${launch}"] }] }\n`,
      after: `{ product: { clinical: yes }, ${block.trim()}, objectives: [{ title: A, key_results: ["${launch}"] }] }\n`,
    },
    {
      name: 'four spaces, after a comment, CRLF',
      yaml: crlf(`
product:
    clinical: yes # ours
objectives:
    - title: Care without travel
      key_results:
          - title: Launch video visits in 12 clinics
`),
      after: crlf(`
product:
    clinical: yes # ours
change_control: { approvals: [clinical-safety, security, compliance], trail: TODO, covers: [code, configuration, infrastructure] }
objectives:
    - title: Care without travel
      key_results:
          - title: Launch video visits in 12 clinics
`),
    },
  ],
});
