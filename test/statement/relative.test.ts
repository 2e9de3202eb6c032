import assert from 'node:assert/strict';
import { readStatement } from '../../server/src/statement/read.ts';

/** Sentences whose number is a change from a start that is not named, and such whose number is what is to be reached. */
const RELATIVE: Readonly<Record<string, boolean>> = {
  'Cut falls by 20%': true,
  'Errors fell by 30% of the total': true,
  'Uploaded by 70% of patients': false,
  'Worn by 70% of patients': false,
  'Asthma plan understood by 85% of parents': false,
  'Bladder diary filled in by 60% of patients': false,
  'Result letter read within 3 days by 75% of surgeons': false,
  'Home monitor set up by 45% of carers': false,
  'Waiting time down by 20% of the mean': true,
  'Cut no-shows by 30% of last year': true,
  '20% fewer falls': true,
  '20% savings on supplies': true,
  '20% less paper': true,
  '20% less thanks to the wearable': true,
  'Fewer strokes: 20% less thanks to the wearable': true,
  '5 points more than usual care': false,
  'Cost per case 8% below last year': true,
  'Cost per case 8% above last year': true,
  'Data loss at most 0.5% over a day': false,
  'Data loss 0.5% in a day': false,
  'Raise communication scores to the 75th percentile': false,
  'Raise communication scores 75th percentile': false,
  'Reduce readmissions 12%': true,
  'Reduce 12%': true,
  'Readmissions reduced 12%': true,
  'Readmissions reduced to 12%': false,
  'Reduce readmissions (12%)': false,
  'Reduce readmissions to 12%': false,
  'Readmissions 12%': false,
  'Add 5 points of recall': true,
  'Cut waste 5% of spend': false,
  'Visits up 3x': true,
  'Visits up 30': false,
};

describe('a change from a start that is not named', () => {
  for (const [text, relative] of Object.entries(RELATIVE))
    it(`${relative ? 'is said' : 'is not said'}: ${text}`, () =>
      assert.equal(readStatement(text, 'key-result').target?.relative, relative));
});
