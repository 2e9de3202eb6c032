import assert from 'node:assert/strict';
import { readStatement } from '../../server/src/statement/read.ts';

/** Patients take part in care and teams change how they work: no use of a product; and its near-misses, which are. */
const ADOPTION: Readonly<Record<string, boolean>> = {
  'Retention on naltrexone at 90 days from 38% to 52%': false,
  'Retention in epilepsy care at a year from 61% to 75%': false,
  'Retention on the platform at 90 days from 38% to 52%': true,
  'Enrolment of infants in hip follow-up from 55% to 80%': false,
  'Patients enrolled in hospice a month before death from 20% to 35%': false,
  'Enrolment in telehealth follow-up from 20% to 35%': true,
  'Member engagement with care coaches at 35%': true,
  'Uptake of HPV at age 12 from 60% to 80%': false,
  'Uptake of the symptom diary at age 12 from 60% to 80%': true,
  'Physically active patients a year after stroke from 30% to 45%': false,
  'Active patients in the app from 3,000 to 4,500': true,
  'Active surveillance in low-risk disease from 40% to 60%': false,
  'Parents using the spacer correctly from 35% to 70%': false,
  'Nurses using the list each week from 35% to 70%': true,
  'Midwives adopting the four-hand lift from 35% to 70%': false,
  'Midwives adopting the birth tracker from 35% to 70%': true,
  'Visits by a midwife in the first week from 70% to 95%': false,
};

describe('words of use that speak of care', () => {
  for (const [text, adoption] of Object.entries(ADOPTION))
    it(`${adoption ? 'use' : 'no use'}: ${text}`, () =>
      assert.equal(readStatement(text, 'key-result').categories.includes('adoption'), adoption));

  it('count no touches', () => {
    const { vanity } = readStatement(
      'Adults engaged in psychotherapy after 8 sessions from 30% to 50%',
      'key-result',
    );
    assert.equal(vanity, undefined);
    assert.ok(readStatement('Weekly app sessions from 300 to 500', 'key-result').vanity);
  });
});
