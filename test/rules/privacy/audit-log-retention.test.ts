import { describeRule } from '../harness.ts';

const head = 'product: { id: rpm, clinical: yes }\n';
const file = (...keyResults: string[]): string =>
  `${head}objectives:\n  - title: Earn trust\n    key_results:\n${keyResults.map((each) => `      ${each}\n`).join('')}`;

describeRule('privacy/audit-log-retention', {
  fires: [
    {
      name: 'an audit log of which neither is told, at the title',
      yaml: file(
        '- id: KR-1',
        '  title: 100% of PHI access events recorded in the audit log',
        '         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
      ),
      message:
        'This audit log proves nothing unless it is kept and cannot be altered; add retention, such as "6 years, append-only".',
      severity: 'hint',
    },
    {
      name: 'a plain text, and one in braces; audit trail and audit logging',
      yaml: file(
        '- Audit trail of PHI access covers 12 of 12 services',
        '  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
        '- { title: Audit logging for 100% of admin actions, category: privacy }',
        '           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
      ),
    },
    {
      name: 'a retention that is not typed yet',
      yaml: file(
        '- title: 100% of PHI access events in audit logs',
        '         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
        '  retention:',
      ),
    },
  ],
  quiet: [
    { name: 'what storing it costs', yaml: file('- Audit log storage cost from 40 to 20 dollars') },
    {
      name: 'retention on the key result',
      yaml: file('- { title: 100% of PHI access in the audit log, retention: 6 years }'),
    },
    {
      name: 'retention for the whole file',
      yaml: `phi_boundaries: { stores: [db], retention: 6 years }\n${file('- 100% of PHI access in the audit log')}`,
    },
    { name: 'retention in the text', yaml: file('- 100% of PHI access in an audit log kept for six years') },
    { name: 'years in the text', yaml: file('- 100% of PHI access in the audit log with 7-year archive') },
    {
      name: 'tamper-proof in the text',
      yaml: file('- 100% of PHI access events in tamper-proof audit logs'),
    },
    { name: 'append-only in the text', yaml: file('- Append-only audit log for 100% of PHI access') },
    {
      name: 'the key result that the fix of no-control-kr inserts',
      yaml: file(
        '- { title: PHI access events recorded in a tamper-evident audit log and reviewed monthly, category: privacy, target: 100% }',
      ),
    },
    {
      name: 'the log is where a number comes from',
      yaml: file(
        '- Minutes in the EHR after hours from 90 to 60, measured from EHR audit logs',
        '- "Break-glass access below 0.1% of openings, per the audit log"',
      ),
    },
    {
      name: 'a trail that comes with a review of releases',
      yaml: file(
        '- { title: "Every release passed clinical, privacy and security review with audit trail", category: [compliance, privacy], target: 100% }',
      ),
    },
    {
      name: 'audits of another kind',
      yaml: file('- Hand hygiene audits on 12 of 12 wards', '- Zero findings in the ISO audit'),
    },
    {
      name: 'no patient data',
      yaml: file('- 100% of PHI access in the audit log').replace('clinical: yes', 'phi: none'),
    },
    { name: 'a file that YAML cannot read', yaml: `own\n${file('- 100% of PHI access in the audit log')}` },
  ],
  fixes: [
    {
      name: 'at the end of the key result, comment kept, four spaces',
      yaml: `${head}objectives:\n    - title: A\n      key_results:\n          - title: 100% of PHI access in the audit log # all sites\n`,
      title: 'Add the retention',
      after: `${head}objectives:\n    - title: A\n      key_results:\n          - title: 100% of PHI access in the audit log # all sites\n            retention: TODO\n`,
    },
    {
      name: 'in braces',
      yaml: file('- { title: 100% of PHI access in the audit log, owner: ana }'),
      after: file('- { title: 100% of PHI access in the audit log, owner: ana, retention: TODO }'),
    },
    {
      name: 'a plain text, CRLF',
      yaml: file('- 100% of PHI access in the audit log').replaceAll('\n', '\r\n'),
      after: file('- title: 100% of PHI access in the audit log', '  retention: TODO').replaceAll(
        '\n',
        '\r\n',
      ),
    },
  ],
});
