import assert from 'node:assert/strict';
import { findingsBeside } from '../beside.ts';

/** A file of one product with the given key results. */
const file = (vertical: string, keyResult: string) =>
  `product: { id: demo, vertical: ${vertical} }\ncycle: 2027-Q1\nobjectives:\n  - title: A better year\n    key_results:\n      - ${keyResult}\n`;

const asks = (rule: string, vertical: string, other: string) =>
  findingsBeside(file(vertical, other), file(vertical, 'Visits a week up from 30 to 50')).some(
    (finding) => finding.rule === rule,
  );

describe('what a kind of product needs', () => {
  for (const [rule, vertical, met] of [
    ['vertical/dtx-evidence', 'digital-therapeutics', '{ title: Read-out, category: [workflow, evidence] }'],
    ['vertical/dtx-evidence', 'digital-therapeutics', '{ title: PHQ-9 from 14 to 9, category: outcome }'],
    [
      'evidence/no-outcome-kr',
      'remote-patient-monitoring',
      '{ title: Days at home, category: outcome, target: 27 }',
    ],
    ['evidence/no-outcome-kr', 'ehr', '30-day readmissions from 18% to 15%'],
    [
      'evidence/no-outcome-kr',
      'ehr',
      '{ title: Cohort study, category: evidence, evidence: { primary_outcome: HbA1c at 6 months } }',
    ],
    ['vertical/ehr-interop', 'ehr', 'Certified FHIR endpoints live at 12 of 12 sites'],
    [
      'vertical/rpm-response',
      'remote-patient-monitoring',
      '{ title: Alerts answered within 10 minutes, category: safety, target: 95%, escalation: { pause_at: 80% } }',
    ],
    ['vertical/admin-time', 'admin', '{ title: Check-in duration, baseline: 12 min, target: 8 min }'],
    ['vertical/admin-time', 'admin', 'Patients wait 12 minutes instead of 20'],
  ] as const)
    it(`is asked for by ${rule} unless another of its files has it: ${met}`, () => {
      assert.equal(asks(rule, vertical, 'Visits a month up from 90 to 120'), true);
      assert.equal(asks(rule, vertical, met), false);
    });

  it('of a device, is asked for but what other files have', () => {
    const beside = (...lines: readonly string[]) =>
      findingsBeside(
        `${lines.join('\n')}\n${file('medical-device', 'UKCA marking granted')}`,
        file('medical-device', 'Visits a week up from 30 to 50'),
      ).flatMap(({ rule, message }) => (rule === 'vertical/device-lifecycle' ? [message] : []));
    assert.deepEqual(beside(), [
      'Nothing covers design controls and monitoring after the market yet; a device is planned for its whole life, so add goals for them.',
    ]);
    assert.deepEqual(beside('plan: { post_launch: weekly }'), [
      'Nothing covers design controls yet; a device is planned for its whole life, so add a goal for that.',
    ]);
    assert.deepEqual(
      beside('plan: { post_launch: weekly }', 'regulatory: { qms: { standard: iso-13485 } }'),
      [],
    );
  });

  it('of remote monitoring, is asked for though another file has some safety', () =>
    assert.equal(
      asks(
        'vertical/rpm-response',
        'remote-patient-monitoring',
        '{ title: Falls at most 2, category: safety }',
      ),
      true,
    ));
});
