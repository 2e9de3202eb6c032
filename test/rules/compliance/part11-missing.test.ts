import { describeRule } from '../harness.ts';
import { mark } from '../mark.ts';

const file = (title: string, regulatory = '  fda: { status: device, class: II, pathway: 510k }', head = '') =>
  `${head}regulatory:\n${regulatory}\nobjectives:\n  - title: Records that hold\n    key_results:\n      - title: ${title}\n`;
const signature = 'Electronic signatures captured for 95% of batches';

describeRule('compliance/part11-missing', {
  fires: [
    {
      name: 'signatures in a trial, whatever the product',
      yaml: mark(
        file('E-signatures on 95% of the forms of the trial', '  fda: { status: not-a-device }'),
        'fda',
      ),
      related: [['The goal that speaks of it', 'E-signatures on 95% of the forms of the trial']],
    },
    {
      name: 'signatures in a device, on the fda block',
      related: [['The goal that speaks of it', 'Electronic signatures captured for 95% of batches']],
      yaml: mark(file(signature), 'fda'),
      message:
        "'Electronic signatures' may fall under 21 CFR Part 11; record part_11 under regulatory.fda, yes or no.",
      severity: 'info',
    },
    {
      name: 'records in a device',
      related: [
        ['The goal that speaks of it', 'Electronic complaint records closed within 5 days in 90% of cases'],
      ],
      yaml: mark(file('Electronic complaint records closed within 5 days in 90% of cases'), 'fda'),
    },
    {
      name: 'short words',
      related: [['The goal that speaks of it', 'eSign used for 80% of design reviews']],
      yaml: mark(file('eSign used for 80% of design reviews'), 'fda'),
      message: /^'eSign' may fall/,
    },
    {
      name: 'records of a trial, whatever the product is, on the regulatory block',
      related: [['The goal that speaks of it', 'eCRF pages entered within 3 days in 90% of visits']],
      yaml: mark(file('eCRF pages entered within 3 days in 90% of visits', '  playbook: a.md'), 'regulatory'),
      message: /^'eCRF' may fall/,
    },
    {
      name: 'consent in a trial',
      related: [['The goal that speaks of it', 'e-consent finished by 80% of people in the trial']],
      yaml: mark(file('e-consent finished by 80% of people in the trial', '  playbook: a.md'), 'regulatory'),
    },
    {
      name: 'signatures beside a medicine',
      related: [['The goal that speaks of it', 'Electronic signatures captured for 95% of batches']],
      yaml: mark(
        file(signature, '  playbook: a.md', 'product: { vertical: pharma-companion }\n'),
        'regulatory',
      ),
    },
    {
      name: 'the objective says it',
      related: [['The goal that speaks of it', 'Move to electronic batch records']],
      yaml: 'regulatory:\n  fda: { status: device, class: I }\n  ^^^\nobjectives:\n  - title: Move to electronic batch records\n    key_results: [Errors fall from 9 to 3 a month]\n',
    },
  ],
  quiet: [
    { name: 'it applies', yaml: file(signature, '  fda: { status: device, class: I, part_11: yes }') },
    { name: 'it does not apply', yaml: file(signature, '  fda: { status: device, class: I, part_11: no }') },
    { name: 'not a device', yaml: file(signature, '  fda: { status: not-a-device }') },
    {
      name: 'a goal speaks of Part 11',
      yaml: file('Electronic signatures pass the Part 11 audit in 4 of 4 sites'),
    },
    {
      name: 'outside the US',
      yaml: file(signature, '  fda: { status: device, class: I }', 'jurisdictions: [DE]\n'),
    },
    ...[
      'Electronic health records reach 40 of 40 wards',
      'Repeat prescriptions e-signed in 95%',
      'Referral letters signed electronically within a day',
      'Electronic prescribing reaches 90% of physicians',
      'Consent recorded for 95% of patients',
      'Significant errors fall from 4 to 1 per 1,000',
      'Vital signs recorded electronically in 90% of visits',
      'e-consent finished by 80% of clinic visitors',
    ].map((title) => ({ name: title, yaml: file(title) })),
    {
      name: 'no regulatory block',
      yaml: 'objectives:\n  - title: A\n    key_results: [eCRF pages entered in 90% of visits]\n',
    },
  ],
  fixes: [
    {
      name: 'it applies, in braces',
      yaml: file(signature),
      title: 'Record that Part 11 applies',
      after: file(signature, '  fda: { status: device, class: II, pathway: 510k, part_11: yes }'),
    },
    {
      name: 'it does not, in block style with a comment, CRLF',
      yaml: file(signature, '    fda:\n        status: device # yes\n        class: I').replaceAll(
        '\n',
        '\r\n',
      ),
      title: 'Record that Part 11 does not apply',
      after: file(
        signature,
        '    fda:\n        status: device # yes\n        class: I\n        part_11: no',
      ).replaceAll('\n', '\r\n'),
    },
    {
      name: 'a block of its own',
      yaml: file('eCRF pages entered in 90% of visits', '  playbook: a.md'),
      after: file('eCRF pages entered in 90% of visits', '  playbook: a.md\n  fda: { part_11: yes }'),
    },
  ],
});
