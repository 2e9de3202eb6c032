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
    ...[
      'Ship the new dose calculator to half of users',
      'Enable triage for a quarter of our patients',
      'Release to one third of nurses first',
      '"Gradual rollout: 10%, 50%, 100% of users"',
      'Phased release to 5%, then 20% of patients',
    ].map((title) => ({ name: `a part: ${title}`, yaml: marked(title) })),
    {
      name: 'the share in target and unit, on the target',
      yaml: mark(file('Launch to users', '        target: 50%\n        unit: of users\n'), '50%'),
    },
    {
      name: 'the share in the target',
      yaml: mark(file('Launch to users and iterate', '        target: 50% of users\n'), '50% of users'),
    },
    {
      name: 'the share alone in the target of a launch to people',
      yaml: mark(file('Roll out the drip advice to nurses', '        target: 20%\n'), '20%'),
    },
    {
      name: 'such a share in words',
      yaml: mark(file('Launch to our patients', '        target: a third\n'), 'a third'),
    },
    {
      name: 'the share in the target, and what is rolled out',
      yaml: mark(file('Roll out of triage alerts', '        target: half of users\n'), 'half of users'),
    },
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
      'Release half of the beds by noon for patients',
      'Launch in half of the clinics',
      'Ship the kit to a third of the sites',
      '"Phased rollout: 10%, 50%, 100% of sites"',
      'Push for half of visits by video',
    ].map((title) => ({ name: title, yaml: file(title) })),
    ...[
      ['Launch the app and raise its use', 'target: 50% of users'],
      ['Launch at sites', 'target: 50% of sites'],
      ['Launch to users', 'target: 100% of users'],
      ['Launch to users', 'target: 100%'],
      ['Launch to users', 'target: 50'],
      ['Launch at sites', 'target: 50%'],
      ['Active nurses', 'target: 50%\n        unit: of nurses'],
      ['Launch reports sent', 'target: 50% of patients'],
      ['Launch to users', 'target: 50 users'],
    ].map(([title = '', fields = '']) => ({
      name: `${title}, ${fields}`,
      yaml: file(title, `        ${fields}\n`),
    })),
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
      confirm: true,
      after: file('Launch to TODO of TODO sites and iterate # fast\n', '')
        .replace(/\n\n$/, `\n${gate('KR-1')}\n`)
        .replaceAll('\n', '\r\n'),
    },
    {
      name: 'by site, with what follows',
      yaml: file('Roll out the sepsis alert to 10% of users, then 50%\n', ''),
      confirm: true,
      after: file('Roll out the sepsis alert to TODO of TODO sites\n', '').replace(
        /\n\n$/,
        `\n${gate('KR-1')}\n`,
      ),
    },
    {
      name: 'by site, where the share stands in fields',
      yaml: file('Launch to users', '        target: 50%\n        unit: of users\n'),
      confirm: true,
      after: file('Launch to users', `        target: TODO of TODO\n        unit: sites\n${gate('KR-1')}`),
    },
    {
      name: 'by site, where the target says it, in brackets',
      yaml: 'product: { clinical: yes }\nobjectives: [{ title: A, key_results: [{ title: Launch to users, target: half of users }] }]\n',
      confirm: true,
      after:
        'product: { clinical: yes }\nobjectives: [{ title: A, key_results: [{ title: Launch to users, target: TODO of TODO sites }, { id: KR-1, title: "Every release passed clinical, privacy and security review with audit trail", category: [compliance, privacy], type: guardrail, target: 100%, unit: of releases, owner: TODO }] }]\n',
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
