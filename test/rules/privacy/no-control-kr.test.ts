import assert from 'node:assert/strict';
import { lint } from '../../../server/src/lint/engine.ts';
import { defaultSettings } from '../../../server/src/lint/severity.ts';
import { rules } from '../../../server/src/rules/registry.ts';
import { describeRule, today } from '../harness.ts';

const id = 'privacy/no-control-kr';
const head = 'product: { id: rpm, clinical: yes }\ncycle: 2027-Q1\nregulatory: { playbook: x }\n';
const goals = 'objectives:\n  - title: Safer nights\n    key_results: [Zero falls in the night]\n';
const marked = goals.replace('objectives:\n', 'objectives:\n^^^^^^^^^^\n');
const with_ = (...keyResults: string[]): string =>
  `${head}objectives:\n  - title: A\n    key_results:\n${keyResults.map((each) => `      - ${each}\n`).join('')}`;

describeRule(id, {
  fires: [
    {
      name: 'no safeguard among the key results',
      yaml: head + marked,
      message:
        'No key result guards patient data (access, audit log, encryption, backup), so gaps stay unseen; add one safeguard to measure.',
      severity: 'info',
    },
    { name: 'no key results at all', yaml: `${head}objectives:\n^^^^^^^^^^\n  - title: A\n` },
    {
      name: 'a group that is served by a goal of this file, or of care by another',
      yaml: `${head}stakeholders:\n  - { group: it-security, covered_by: [KR-1] }\n  - { group: patients, covered_by: [care.okr.yaml#KR-2] }\n${marked}`,
    },
    {
      name: 'words of access that have nothing to do with patient data',
      yaml: with_(
        'Access to a GP within 48 hours for 90% of patients',
        'Zero safety incidents on the ward',
      ).replace('objectives:\n', 'objectives:\n^^^^^^^^^^\n'),
    },
  ],
  quiet: [
    {
      name: 'Dormant accounts closed within 24 hours of leaving for 98%',
      yaml: `
product: { vertical: ehr }
regulatory: { hipaa: { baa_status: signed } }
objectives:
  - title: Better care
    key_results:
      - Dormant accounts closed within 24 hours of leaving for 98%
`,
    },
    {
      name: 'Backups restored in a test every month',
      yaml: `
product: { vertical: ehr }
regulatory: { hipaa: { baa_status: signed } }
objectives:
  - title: Better care
    key_results:
      - Backups restored in a test every month
`,
    },
    {
      name: 'declared privacy',
      yaml: with_('{ title: Quarterly review of 12 of 12 sites, category: privacy }'),
    },
    { name: 'access control', yaml: with_('Role-based access control (RBAC) for 100% of roles') },
    { name: 'roles, in short', yaml: with_('RBAC on 12 of 12 services') },
    { name: 'secrets in a vault', yaml: with_('Secrets moved to a vault for 30 of 30 services') },
    { name: 'a drill', yaml: with_('DR drill passed with RTO below 4 h') },
    { name: 'audit log', yaml: with_('100% of PHI access events in the audit log') },
    { name: 'encryption', yaml: with_('100% of PHI encrypted at rest and in transit') },
    { name: 'backups', yaml: with_('Pass 4 of 4 backup restore drills') },
    {
      name: 'a safeguard that its author counts as compliance',
      yaml: with_('{ title: Access reviews finished on time for 98% of systems, category: compliance }'),
    },
    {
      name: 'the platform team has it, named by its file',
      yaml: `${head}stakeholders: [{ group: infosec, covered_by: [platform.okr.yaml#KR-4] }]\n${goals}`,
    },
    {
      name: 'no patient data',
      yaml: `product: { clinical: yes, phi: none }\nregulatory: { playbook: x }\n${goals}`,
    },
    { name: 'no baseline: its own rule speaks', yaml: `product: { clinical: yes }\n${goals}` },
    { name: 'no objectives yet', yaml: `${head}objectives: []\n` },
    { name: 'a file that YAML cannot read', yaml: `${head}own\n${goals}` },
  ],
  fixes: [
    {
      name: 'the last key result of the first objective, with its next id',
      yaml: `${head}objectives:\n  - title: A\n    key_results:\n      - id: KR-1.1 # first\n        title: Zero falls in the night # ward 3\n  - title: B\n`,
      title: 'Add a privacy key result',
      after: `${head}objectives:\n  - title: A\n    key_results:\n      - id: KR-1.1 # first\n        title: Zero falls in the night # ward 3\n      - id: KR-1.2\n        title: PHI access events recorded in a tamper-evident audit log and reviewed monthly\n        category: privacy\n        target: 100%\n        owner: TODO\n  - title: B\n`,
    },
    {
      name: 'in brackets',
      yaml: head + goals,
      after: `${head}objectives:\n  - title: Safer nights\n    key_results: [Zero falls in the night, { id: KR-1, title: PHI access events recorded in a tamper-evident audit log and reviewed monthly, category: privacy, target: 100%, owner: TODO }]\n`,
    },
    {
      name: 'the first key result, four spaces, CRLF',
      yaml: 'regulatory: { hipaa: { role: x } }\r\nobjectives:\r\n    - title: A\r\n',
      after:
        'regulatory: { hipaa: { role: x } }\r\nobjectives:\r\n    - title: A\r\n      key_results:\r\n          - id: KR-1\r\n            title: PHI access events recorded in a tamper-evident audit log and reviewed monthly\r\n            category: privacy\r\n            target: 100%\r\n            owner: TODO\r\n',
    },
  ],
});

describe(id, () => {
  it('is silent when another file of the product has the safeguard', () => {
    const found = (control: boolean): number =>
      lint(rules, head + goals, {
        settings: defaultSettings,
        today,
        siblings: [
          {
            path: 'b.okr.yaml',
            product: 'rpm',
            cycle: '2027-Q1',
            safety: false,
            outcome: false,
            exchange: false,
            control,
            validates: [],
          },
        ],
      }).findings.filter((finding) => finding.rule === id).length;
    assert.equal(found(true), 0);
    assert.equal(found(false), 1);
  });
});
