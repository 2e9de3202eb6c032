import { describeRule } from '../harness.ts';
import { mark } from '../mark.ts';

const file = (title: string, more = '') =>
  `objectives:\n  - title: Trust\n    key_results:\n      - title: ${title}\n${more}`;
const marked = (title: string, more?: string) => mark(file(title, more), title);

describeRule('compliance/vacuous-target', {
  fires: [
    {
      name: 'a part of the code of federal regulations',
      yaml: `
objectives:
  - title: A
    key_results:
      - Be compliant with 21 CFR Part 11
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
    { name: 'a law and the word alone', yaml: marked('HIPAA compliant') },
    { name: 'and by when', yaml: marked('GDPR compliant by March') },
    {
      name: 'a law and nothing else',
      yaml: marked('Achieve HIPAA compliance'),
      message:
        'Nothing shows whether this is reached; name the HIPAA controls, and count what an audit finds open.',
      severity: 'info',
    },
    {
      name: 'no law',
      yaml: marked('Full compliance'),
      message:
        'Nothing shows whether this is reached; name the controls, and count what an audit finds open.',
    },
    ...[
      '100% compliant',
      'Stay fully compliant with GDPR',
      'Be HIPAA compliant by June',
      'Platform is fully HIPAA-compliant',
      '100% regulatory compliance',
      'Full compliance with all regulations',
      '100% HIPAA compliance across all products',
      'HIPAA compliance at 100%',
      'All products GDPR compliant',
      'HIPAA compliance achieved by Q2',
      'Fully compliant with state law',
      'Become SOC 2 and HIPAA compliant',
    ].map((title) => ({ name: title, yaml: marked(title) })),
    {
      name: 'all of nothing named',
      yaml: marked('HIPAA compliance', '        target: 100%\n        unit: "%"\n'),
    },
    {
      name: 'in the target, on it',
      yaml: mark(file('Partners', '        target: 100% HIPAA compliant\n'), '100% HIPAA compliant'),
    },
    {
      name: 'declared compliance',
      yaml: marked('Maintain HIPAA compliance', '        category: [compliance]\n'),
    },
    {
      name: 'each of several',
      yaml: `
objectives:
  - title: Trust
    key_results:
      - title: Achieve HIPAA compliance
               ^^^^^^^^^^^^^^^^^^^^^^^^
      - title: Achieve HIPAA compliance
               ^^^^^^^^^^^^^^^^^^^^^^^^
`,
    },
  ],
  quiet: [
    { name: 'the word belongs to a thing', yaml: file('GDPR compliant messaging for nurses') },
    ...[
      '100% of 42 HIPAA controls in place',
      '0 critical findings in the Q1 audit, fully compliant',
      'Launch HIPAA-compliant messaging in 3 states',
      'HIPAA-compliant video visits for 400 patients',
      'Move to a GDPR-compliant cloud',
      'Hand hygiene compliance of 95%',
      'Full compliance with the sepsis bundle',
      'Bundle compliance rises from 60% to 90%',
      'Launch in 3 states with documented state-specific telehealth compliance',
      'Studies fully compliant with the protocol in 95%',
      'HIPAA compliance training completed by 100% of staff',
      'Patients compliant with therapy rise from 60% to 80%',
      'Close 12 of 12 gaps for GDPR compliance',
      'HIPAA compliance certified by an outside firm',
      'GDPR compliance of 12 vendors',
      'Zero HIPAA incidents during the pilot',
      'SOC 2 certification with an auditor by June',
      'HIPAA compliance officer hired by June',
    ].map((title) => ({ name: title, yaml: file(title) })),
    {
      name: 'counted by its unit',
      yaml: file('HIPAA compliance', '        target: 100%\n        unit: of 42 controls\n'),
    },
    { name: 'a share', yaml: file('HIPAA compliance', '        target: 95%\n') },
    {
      name: 'from where to where',
      yaml: file('HIPAA compliance', '        baseline: 60%\n        target: 100%\n'),
    },
    {
      name: 'defined',
      yaml: file(
        'HIPAA compliance',
        '        target: 100%\n        measure: { definition: controls of the 2026 list }\n',
      ),
    },
    { name: 'declared something else', yaml: file('Full compliance', '        category: safety\n') },
    {
      name: 'an objective may aspire',
      yaml: 'objectives:\n  - title: Be HIPAA compliant\n    key_results: [Controls in place rise from 30 to 42]\n',
    },
    { name: 'a target that counts', yaml: file('Partners', '        target: 12 of 12 compliant\n') },
  ],
  fixes: [
    {
      name: 'an audit, with a comment, CRLF',
      yaml: file('Achieve HIPAA compliance # by law\n        target: 100%\n').replaceAll('\n', '\r\n'),
      title: 'Measure it by an audit',
      confirm: true,
      after: file(
        'Audit of the HIPAA controls ends with 0 critical and at most 2 minor findings # by law\n        target: 0 critical findings\n',
      ).replaceAll('\n', '\r\n'),
    },
    {
      name: 'a plain text in brackets',
      confirm: true,
      yaml: 'objectives: [{ title: A, key_results: [Full compliance] }]\n',
      after:
        'objectives: [{ title: A, key_results: [Audit of the TODO controls ends with 0 critical and at most 2 minor findings] }]\n',
    },
    {
      name: 'the target alone',
      yaml: file('Partners', '        target: "100% HIPAA compliant"\n'),
      confirm: true,
      after: file(
        'Partners',
        '        target: "0 critical and at most 2 minor findings in an audit of the HIPAA controls"\n',
      ),
    },
    {
      name: 'an audit, four spaces, comments',
      yaml: `
objectives:
    - title: Trust
      key_results:
          - title: Achieve HIPAA compliance # by law
            target: 100% # as always
`,
      title: 'Measure it by an audit',
      confirm: true,
      after: `
objectives:
    - title: Trust
      key_results:
          - title: Audit of the HIPAA controls ends with 0 critical and at most 2 minor findings # by law
            target: 0 critical findings # as always
`,
    },
  ],
});
