import { describeRule } from '../harness.ts';

const file = (
  keyResults: string,
  title = 'Launch video visits in 12 clinics',
  head = 'product: { clinical: yes }',
) => `${head}\nobjectives:\n  - title: ${title}\n    key_results:\n${keyResults}`;
const marked = (keyResults: string, title = 'Launch video visits in 12 clinics', head?: string) =>
  file(keyResults, title, head).replace(`${title}\n`, `${title}\n           ${'^'.repeat(title.length)}\n`);
const kr = '      - Patients seen within two days rise from 60% to 85%\n';
const gate = (id: string, indent = '      ') =>
  [
    `- id: ${id}`,
    '  title: Every release passed clinical, privacy and security review with audit trail',
    '  category: [compliance, privacy]',
    '  type: guardrail',
    '  target: 100%',
    '  unit: of releases',
    '  owner: TODO',
  ]
    .map((line) => `${indent}${line}\n`)
    .join('');

describeRule('compliance/launch-without-compliance-kr', {
  fires: [
    {
      name: 'a launch in care',
      yaml: marked(kr),
      message:
        'This launch has no key result on compliance or privacy; add a review that every release passes before it reaches patients.',
      severity: 'warning',
    },
    {
      name: 'patient data without care',
      yaml: marked(kr.replace('Patients', 'Calls'), undefined, 'product: { vertical: payer, phi: yes }'),
    },
    {
      name: 'a key result that says it is a launch',
      yaml: marked('      - { title: Video visits live in Ohio, type: launch }\n', 'Care without travel'),
    },
    {
      name: 'a key result is the launch',
      yaml: marked(`${kr}      - Launch in Ohio\n`, 'Care without travel'),
    },
    {
      name: 'declared a launch',
      yaml: marked(kr, 'Care without travel').replace('    key_results', '    type: launch\n    key_results'),
    },
    {
      name: 'clinical by its own word',
      yaml: marked(kr.replace('Patients', 'Calls'), undefined, 'product: { vertical: supply }').replace(
        '    key_results',
        '    clinical: yes\n    key_results',
      ),
    },
    {
      name: 'only the launch without one',
      yaml: `product: { clinical: yes }\nobjectives:\n  - title: Launch video visits in 12 clinics\n    key_results: [Audit findings closed, Zero falls]\n  - title: Launch home monitoring in Ohio\n           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n    key_results: [Readmissions fall from 14% to 9%]\n`,
    },
    {
      name: 'each of several',
      yaml: `
product: { clinical: yes }
objectives:
  - title: Launch video visits in 12 clinics
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    key_results:
      - Patients seen within two days rise from 60% to 85%
  - title: Launch video visits in 12 clinics
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    key_results:
      - Patients seen within two days rise from 60% to 85%
`,
    },
  ],
  quiet: [
    {
      name: 'a compliance key result',
      yaml: file(`${kr}      - { title: Telehealth rules settled, category: compliance }\n`),
    },
    {
      name: 'a privacy key result by its words',
      yaml: file(`${kr}      - PHI access reviewed monthly in 100% of clinics\n`),
    },
    {
      name: 'the launch brings it',
      yaml: file(
        '      - Launch in 3 states with documented state-specific telehealth compliance\n',
        'Care without travel',
      ),
    },
    {
      name: 'a gate for all releases elsewhere',
      yaml: `${file(kr)}  - title: Safe releases\n    key_results:\n${gate('KR-9')}`,
    },
    { name: 'no launch', yaml: file(kr, 'Care without travel') },
    { name: 'a time anchor', yaml: file(kr, 'Keep patients happy after launch') },
    { name: 'the launch of a survey', yaml: file(kr, 'Launch a survey of patients') },
    {
      name: 'not clinical, no patient data',
      yaml: file('      - Orders rise from 40 to 90\n', undefined, 'product: { vertical: supply }'),
    },
    {
      name: 'an objective that is not clinical',
      yaml: file(kr).replace('    key_results', '    clinical: no\n    key_results'),
    },
    {
      name: 'a launch that was dropped',
      yaml: file(kr).replace('    key_results', '    status: dropped\n    key_results'),
    },
  ],
  fixes: [
    {
      name: 'in block style, with a comment, CRLF',
      yaml: file('      - { id: KR-1.1, title: Visits rise from 40 to 90 } # weekly\n').replaceAll(
        '\n',
        '\r\n',
      ),
      title: 'Add a launch gate',
      after: file(
        `      - { id: KR-1.1, title: Visits rise from 40 to 90 } # weekly\n${gate('KR-1.2')}`,
      ).replaceAll('\n', '\r\n'),
    },
    {
      name: 'in brackets',
      yaml: 'product: { clinical: yes }\nobjectives: [{ title: Launch video visits in 12 clinics, key_results: [Zero falls] }]\n',
      after:
        'product: { clinical: yes }\nobjectives: [{ title: Launch video visits in 12 clinics, key_results: [Zero falls, { id: KR-1, title: "Every release passed clinical, privacy and security review with audit trail", category: [compliance, privacy], type: guardrail, target: 100%, unit: of releases, owner: TODO }] }]\n',
    },
    {
      name: 'a list of its own, four spaces',
      yaml: 'product:\n    clinical: yes\nobjectives:\n    - title: Launch video visits in 12 clinics\n',
      after: `product:\n    clinical: yes\nobjectives:\n    - title: Launch video visits in 12 clinics\n      key_results:\n${gate('KR-1', '          ')}`,
    },
  ],
});
