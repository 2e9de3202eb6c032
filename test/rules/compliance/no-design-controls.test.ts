import { crlf, describeRule } from '../harness.ts';
import { mark } from '../mark.ts';

const file = (lines: string, status = 'device') =>
  `regulatory:\n  fda: { class: II, status: ${status} }\n${lines}objectives:\n  - title: A pump that nurses trust\n    key_results: [Use errors fall from 4 to 1 per 1,000 tasks]\n`;
const whole = '{ standard: iso-13485, design_history: TODO, risk_file: TODO, software_class: TODO }';

describeRule('compliance/no-design-controls', {
  fires: [
    {
      name: 'no quality system, on the status',
      yaml: mark(file(''), 'device'),
      message:
        'Devices are built under design controls; regulatory.qms does not name a standard (ISO 13485), a risk file (ISO 14971), a software class (IEC 62304).',
      severity: 'info',
    },
    {
      name: 'parts are missing, on the block',
      yaml: mark(file('  qms: { standard: iso-13485, risk_file: docs/risk }\n'), 'qms'),
      message:
        'Devices are built under design controls; regulatory.qms does not name a software class (IEC 62304).',
    },
    {
      name: 'no standard',
      yaml: mark(file('  qms: { software_class: B, risk_file: docs/risk }\n'), 'qms'),
      message: /does not name a standard \(ISO 13485\)\.$/,
    },
    { name: 'a block that is not typed yet', yaml: mark(file('  qms:\n'), 'device') },
  ],
  quiet: [
    {
      name: 'all is named',
      yaml: file('  qms: { standard: QMSR, risk_file: docs/risk, software_class: C }\n'),
    },
    ...['not-a-device', 'wellness', 'under-assessment'].map((status) => ({
      name: status,
      yaml: file('', status),
    })),
    {
      name: 'no status',
      yaml: 'regulatory: { playbook: a.md }\nobjectives: [{ title: A, key_results: [Zero falls] }]\n',
    },
    {
      name: 'no regulatory block',
      yaml: 'product: { vertical: medical-device }\nobjectives: [{ title: A, key_results: [Zero falls] }]\n',
    },
  ],
  fixes: [
    { name: 'the block', yaml: file(''), title: 'Add the quality system', after: file(`  qms: ${whole}\n`) },
    {
      name: 'what is missing, in block style with a comment, CRLF',
      yaml: file('  qms:\n    standard: qmsr # ours\n').replaceAll('\n', '\r\n'),
      after: file(
        '  qms:\n    standard: qmsr # ours\n    design_history: TODO\n    risk_file: TODO\n    software_class: TODO\n',
      ).replaceAll('\n', '\r\n'),
    },
    {
      name: 'what is missing, in braces',
      yaml: file('  qms: { standard: qmsr, design_history: docs/dhf }\n'),
      after: file(
        '  qms: { standard: qmsr, design_history: docs/dhf, risk_file: TODO, software_class: TODO }\n',
      ),
    },
    {
      name: 'what is missing, four spaces, CRLF',
      yaml: crlf(`
regulatory:
    fda:
        class: II
        status: device
    qms:
        standard: qmsr # ours
objectives:
    - title: A pump that nurses trust
      key_results:
          - Use errors fall from 4 to 1 per 1,000 tasks
`),
      after: crlf(`
regulatory:
    fda:
        class: II
        status: device
    qms:
        standard: qmsr # ours
        design_history: TODO
        risk_file: TODO
        software_class: TODO
objectives:
    - title: A pump that nurses trust
      key_results:
          - Use errors fall from 4 to 1 per 1,000 tasks
`),
    },
  ],
});
