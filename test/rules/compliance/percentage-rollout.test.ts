import { crlf, describeRule } from '../harness.ts';
import { mark } from '../mark.ts';

const file = (title: string, more = '', product = '{ clinical: yes }') =>
  `product: ${product}\nobjectives:\n  - title: Faster triage\n    key_results:\n      - title: ${title}\n${more}`;
const marked = (title: string) => mark(file(title), title);
const gate = (id: string) =>
  `      - id: ${id}\n        title: Every release passed clinical, privacy and security review with audit trail\n        category: [compliance, privacy]\n        type: guardrail\n        target: 100%\n        unit: of releases\n        owner: TODO\n`;

describeRule('compliance/percentage-rollout', {
  fires: [
    {
      name: 'a share of users',
      yaml: marked('Launch to 50% of users and iterate'),
      message:
        'In care, a rollout to a share of people needs review, access control and an audit trail for every release; go site by site, behind a gate.',
      severity: 'info',
    },
    { name: 'of patients', yaml: marked('Roll out the new triage to 10% of patients') },
    { name: 'in words', yaml: marked('Release the alert to the first 25 percent of our active users') },
    { name: 'of traffic', yaml: marked('Ship v2 to 20% of traffic') },
    { name: 'later in the sentence', yaml: marked('Test, then roll out to 5% of nurses') },
    { name: 'as a noun', yaml: marked('10% rollout of the triage bot') },
    { name: 'a canary', yaml: marked('Canary releases of dosing alerts without an incident') },
    {
      name: 'versions compared on a clinical function',
      yaml: marked('A/B test the sepsis alert threshold in 4 wards'),
      message:
        'Comparing versions of a clinical function on patients may be research; ask the IRB first, and add a gate with review, access control and an audit trail.',
    },
    {
      name: 'in the title of an objective',
      yaml: 'product: { clinical: yes }\nobjectives:\n  - title: Roll out triage to 50% of users\n           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n    key_results: [Waits fall from 40 to 20 minutes]\n',
    },
    {
      name: 'each of several',
      yaml: `
product: { clinical: yes }
objectives:
  - title: Faster triage
    key_results:
      - title: Launch to 50% of users and iterate
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      - title: Launch to 50% of users and iterate
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
  ],
  quiet: [
    ...[
      '50% of nursing staff using the alert list',
      'Roll out to 50% of sites',
      'Roll out to 12 of 12 wards, one ward a week',
      'Expand remote monitoring to 40% of patients',
      'Reduce rollout tickets to 5% of users',
      'Roll out the list and raise use to 50% of nurses',
      'A/B test the landing page',
      'Split-test subject lines of the newsletter',
      'Launch to 100% of users',
      'Roll out monitoring to 60% of eligible patients',
      'Release of information answered for 90% of patients',
      'Launch in 3 states, used by 40% of patients',
      'No-shows fall from 12% to 5% of patients',
    ].map((title) => ({ name: title, yaml: file(title) })),
    { name: 'not clinical', yaml: file('Launch to 50% of users', '', '{ clinical: no }') },
    {
      name: 'an objective that is not clinical',
      yaml: file('Launch to 50% of users').replace('    key_results', '    clinical: no\n    key_results'),
    },
    { name: 'behind a gate', yaml: file('Launch to 50% of users', gate('KR-2')) },
    {
      name: 'with approval of every release',
      yaml: file('Launch to 50% of users', '      - Each release approved by clinical safety\n'),
    },
  ],
  fixes: [
    {
      name: 'by site, CRLF',
      yaml: file('Launch to 50% of users and iterate # fast\n').replaceAll('\n', '\r\n'),
      title: 'Roll out by site, behind a gate',
      after: file('Launch to TODO of TODO sites and iterate # fast\n', '')
        .replace(/\n\n$/, `\n${gate('KR-1')}\n`)
        .replaceAll('\n', '\r\n'),
    },
    {
      name: 'the gate alone',
      yaml: file('Launch to 50% of users and iterate'),
      title: 'Add a launch gate',
      after: file('Launch to 50% of users and iterate', gate('KR-1')),
    },
    {
      name: 'versions that are compared, in brackets',
      yaml: 'product: { clinical: yes }\nobjectives: [{ title: A, key_results: [A/B test the sepsis alert] }]\n',
      after:
        'product: { clinical: yes }\nobjectives: [{ title: A, key_results: [A/B test the sepsis alert, { id: KR-1, title: "Every release passed clinical, privacy and security review with audit trail", category: [compliance, privacy], type: guardrail, target: 100%, unit: of releases, owner: TODO }] }]\n',
    },
    {
      name: 'the gate, four spaces, a comment, CRLF',
      yaml: crlf(`
product:
    clinical: yes
objectives:
    - title: Faster triage
      key_results:
          - title: Launch to 50% of users and iterate # fast
`),
      title: 'Add a launch gate',
      after: crlf(`
product:
    clinical: yes
objectives:
    - title: Faster triage
      key_results:
          - title: Launch to 50% of users and iterate # fast
          - id: KR-1
            title: Every release passed clinical, privacy and security review with audit trail
            category: [compliance, privacy]
            type: guardrail
            target: 100%
            unit: of releases
            owner: TODO
`),
    },
  ],
});
