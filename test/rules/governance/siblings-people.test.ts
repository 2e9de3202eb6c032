import assert from 'node:assert/strict';
import { findingsBeside } from '../beside.ts';

const file = (lines: string, ...keyResults: readonly string[]) =>
  `product: { id: a, vertical: clinical-decision-support, clinical: true }\ncycle: 2027-Q1\n${lines}objectives:\n  - id: O-1\n    title: Safer care\n    key_results:\n${keyResults.map((each) => `      - ${each}\n`).join('')}`;
const flags = 'The sepsis model flags deterioration 6 hours before the ward does';

/** Does a rule speak of a file of these key results, beside another one? */
function asks(rule: string, other: string, lines = '', ...keyResults: readonly string[]): boolean {
  const own = file(lines, ...(keyResults.length > 0 ? keyResults : [flags]));
  return findingsBeside(other, own).some((finding) => finding.rule === rule);
}

describe('who leads, and how AI is governed', () => {
  for (const [rule, met, unmet] of [
    ['ai/missing-governance', file('ai: { deployed: true }\n', flags), file('', flags)],
    ['ai/no-clinical-validation', file('', 'Sensitivity of 92% against two readers'), file('', flags)],
    [
      'ai/no-clinical-validation',
      file('ai: { validation: { auroc: 0.91 } }\n', flags),
      file('ai: { validation: { auroc: TODO } }\n', flags),
    ],
    [
      'governance/no-clinical-advisor',
      file('advisory_board: [{ role: nurse }]\n', flags),
      file('advisory_board: [{ role: lawyer }]\n', flags),
    ],
    [
      'governance/no-clinical-advisor',
      file('owner: { clinical: ana }\n', flags),
      file('owner: { product: ana }\n', flags),
    ],
    [
      'governance/no-clinical-advisor',
      file('', '{ title: Falls of 2, owner: dr.lena.fuchs }'),
      file('', '{ title: Falls of 2, owner: lena }'),
    ],
    [
      'governance/no-compliance-seat',
      file('steering: { compliance: tom }\n', flags),
      file('steering: { product: tom }\n', flags),
    ],
  ] as const)
    it(`${rule} is quiet where another file of the product answers, and only then: ${met.split('\n')[2]}`, () => {
      assert.equal(asks(rule, unmet), true);
      assert.equal(asks(rule, met), false);
    });

  it('a block without drift is enough where another file watches it', () => {
    const block = 'ai: { deployed: true }\n';
    assert.equal(asks('ai/no-drift-monitoring', file('', flags), block), true);
    assert.equal(asks('ai/no-drift-monitoring', file('', 'Model drift checked every month'), block), false);
  });
});

describe('balance/patient-and-provider, over the files of a product', () => {
  const roles = 'roles: [nurse, patient]\n';
  const rule = 'balance/patient-and-provider';
  const patients = '60% of patients use the app every week';
  const nurses = '70% of nurses use the app every shift';
  const files = (other: string) => file(roles, other).replace('clinical-decision-support', 'telehealth');
  it('is quiet in both where one measures patients and the other those who treat them', () => {
    assert.equal(asks(rule, files('Falls of 2'), roles, patients), true);
    assert.equal(asks(rule, files(nurses), roles, patients), false);
    assert.equal(asks(rule, files(patients), roles, nurses), false);
  });
  it('speaks where the use is measured, not in a file beside it', () =>
    assert.equal(asks(rule, files(patients), roles, 'Falls of 2'), false));
});

describe('governance/safety-review-not-done, over the files of a product', () => {
  const failed =
    '{ id: KR-1, title: Falls, category: safety, target: "<= 2", check_ins: [{ date: 2027-01-10, value: 3 }] }';
  const reviewed = (trigger: string, date = '2027-01-12') =>
    file(`review: [{ date: ${date}, decision: paused${trigger && `, trigger: ${trigger}`} }]\n`, flags);
  const isAsked = (other: string, lines = '') =>
    asks('governance/safety-review-not-done', other, lines, failed);
  it('takes a review in another file that names this one, or the whole cycle', () => {
    assert.equal(isAsked(file('', flags)), true);
    assert.equal(isAsked(reviewed('two.okr.yaml#KR-1')), false);
    assert.equal(isAsked(reviewed('../care/two.okr.yaml#O-1')), false);
    assert.equal(isAsked(reviewed('')), false);
  });
  it('takes none that came before, or was about another goal', () => {
    assert.equal(isAsked(reviewed('two.okr.yaml#KR-1', '2027-01-09')), true);
    assert.equal(isAsked(reviewed('KR-1')), true);
    assert.equal(isAsked(reviewed('b.okr.yaml#KR-1')), true);
    assert.equal(isAsked(reviewed('two.okr.yaml#KR-2')), true);
  });
  it('takes one that its objective called for', () => {
    const own = (trigger: string) => `review: [{ date: 2027-01-12, trigger: ${trigger} }]\n`;
    assert.equal(isAsked(file('', flags), own('O-1')), false);
    assert.equal(isAsked(file('', flags), own('O-2')), true);
  });
});
