import assert from 'node:assert/strict';
import { readStatement } from '../../server/src/statement/read.ts';
import { isTimeToTreatment } from '../../server/src/statement/time-to-treatment.ts';

const TITLES: readonly (readonly [title: string, counts: boolean])[] = [
  ['Door-to-balloon time from 80 to 60 minutes', true],
  ['Door to CT under 20 minutes', true],
  ['Time to first chemotherapy from 30 to 21 days', true],
  ['Days from hip fracture to surgery from 3 to 1', true],
  ['Wait from abnormal smear to biopsy below 14 days', true],
  ['Antibiotics given within 60 minutes of arrival in 95%', true],
  ['Door-to-provider time from 40 to 25 minutes', false],
  ['Time to treatment approval from 9 to 4 days', false],
  ['Time to surgery scheduling from 9 to 4 days', false],
  ['Time to invoice from 9 to 4 days', false],
  ['Dialysis chairs from 20 to 30', false],
  ['Door open to the theatre at night', false],
];

describe('the time to a treatment', () => {
  for (const [title, counts] of TITLES) it(title, () => assert.equal(isTimeToTreatment(title), counts));

  it('is an outcome', () => {
    const { categories } = readStatement('Time to first dialysis from 9 to 5 days', 'key-result');
    assert.ok(categories.includes('outcome'));
  });
});
