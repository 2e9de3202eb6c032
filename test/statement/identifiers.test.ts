import assert from 'node:assert/strict';
import { identifiersIn } from '../../server/src/statement/identifiers.ts';

/** What may lead to a patient in a text, in the words of the text. */
function found(text: string): string[] {
  return [...identifiersIn(text)].map(({ span }) => text.slice(span.start, span.end));
}

describe('what may lead to a patient', () => {
  for (const [text, words] of [
    ['MRN 12345', '12345'],
    ['patient id 12-345', '12-345'],
    ['Med. rec. no. 00731846 misfiled', '00731846'],
    ['Mr. Aho (patient) at 0561 5550199', '0561 5550199'],
    ['health card: 4821 337 906 KT', '4821 337 906 KT'],
    ['policy no. 55120938 for a patient', '55120938'],
    ["patient's policy number 55120938", '55120938'],
    ['patient phone 1-234-567', '1-234-567'],
    ['patient jane.doe@gmail.com', 'jane.doe@gmail.com'],
    ['patient Jane Doe 614-292-4417', '614-292-4417'],
    ['614-292-4417 (patient)', '614-292-4417'],
    ['born on 12 March 1961', '12 March 1961'],
  ] as const)
    it(`is there in '${text}'`, () => assert.deepEqual(found(text), [words]));

  for (const text of [
    'MRN 1-2-3-4',
    'Med recs 12000 patients',
    'Health cards 4821337906',
    'policy no. 55120938 of the hospital',
    'policy no. 12 for patients',
    'a nurse (patient) at 24 5550 wards',
    'MRN 2027-01-31',
    'MRN 2027-01',
    'patient phone 1-23-456',
    'patient contact 31-01-2027',
    'patient support@clinic.org',
    'patient no-reply@clinic.org',
    'patient x@example.org',
    'patient Portal 614-292-4417',
    'support@clinic.org (patient)',
    'jane.doe@gmail.com (Patient)',
    'IRB 123-45-6789',
    'born on 12 March 1961 to today',
  ])
    it(`is not there in '${text}'`, () => assert.deepEqual(found(text), []));
});
