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
    ['vertical/ehr-interop', 'ehr', 'Certified FHIR endpoints live at 12 of 12 sites'],
    ['vertical/rpm-response', 'remote-patient-monitoring', '{ title: Falls at most 2, category: safety }'],
  ] as const)
    it(`is asked for by ${rule} unless another of its files has it: ${met}`, () => {
      assert.equal(asks(rule, vertical, 'Visits a month up from 90 to 120'), true);
      assert.equal(asks(rule, vertical, met), false);
    });
});
