import assert from 'node:assert/strict';
import { readFigures } from '../../server/src/statement/figures.ts';
import { readTokens } from '../../server/src/words/text.ts';

/** The numbers that are values, as they are written. */
function values(text: string): string[] {
  const reading = readTokens(text);
  return readFigures(reading).map(({ first, last }) =>
    text.slice(reading.tokens[first]?.start, reading.tokens[last]?.end),
  );
}

const CASES: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  'is no value': [
    ['Falls of adults over 75 from 40 to 30', '40', '30'],
    ['Falls of 75 and over from 40 to 30', '40', '30'],
    ['Falls of those 75 and older from 40 to 30', '40', '30'],
    ['Screening for 65 and older in 4 clinics', '4 clinics'],
    ['Screening for 65 year olds in 4 clinics', '4 clinics'],
    ['Patients older than 65 screened in 4 clinics', '4 clinics'],
    ['Clinics for younger than 40', ''],
    ['Screen patients 75 by May', ''],
    ['Patients 110 screened', ''],
    ['Patients aged 8.5 screened', ''],
    ['Patients 65 years and over', ''],
    ['Patients 6 weeks old', ''],
    ['Patients 75 in 12 clinics', '12 clinics'],
    ['Children under 2.5 screened', ''],
    ['Residents aged over 8.5 screened', ''],
    ['Adults 18 to 64 screened', ''],
    ['80% of patients 18 to 64 screened', '80%'],
    ['Enrolled patients 12 to 40 with asthma', ''],
    ['Adults 90 to 110', ''],
    ['Adults 90 to all', ''],
    ['Patients 65 to home', ''],
  ],
  'is a value where it cannot be an age': [
    ['Screening for 65 and then 70 clinics', '65', '70 clinics'],
    ['Falls harder than 65', '65'],
    ['Patients 1,200', '1,200'],
    ['Patients 111 screened', '111 screened'],
    ['Average of patients 8.9', '8.9'],
    ['HbA1c of patients 8.9 to 8.2', '8.9', '8.2'],
    ['Weight of adults 104 kg → 97 kg', '104 kg', '97 kg'],
    ['Weight of adults 104 → 97', '104', '97'],
    ['Falls of residents 40 to 12', '40', '12'],
    ['Falls of adults 30 → 40', '30', '40'],
    ['Enrolled patients 12 to 40', '12', '40'],
    ['Enrolled patients 12 to 40 by May', '12', '40'],
    ['Patients on trial, 18 to 18 for asthma', '18', '18'],
    ['Adults 18 to 18', '18', '18'],
    ['Adults 90 to 111', '90', '111'],
    ['Women 20 to 40.5', '20', '40.5'],
    ['Women 20.5 to 40', '20.5', '40'],
    ['Beds 18 to 64', '18', '64'],
    ['Patients 6 weeks', '6 weeks'],
    ['Patients with 12 visits', '12 visits'],
    ['Adults over 80%', 'over 80%'],
  ],
};

for (const [name, cases] of Object.entries(CASES))
  describe(`an age ${name}`, () => {
    for (const [text, ...expected] of cases)
      it(text, () => assert.deepEqual(values(text), expected.filter(Boolean)));
  });
