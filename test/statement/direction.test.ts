import assert from 'node:assert/strict';
import { readStatement } from '../../server/src/statement/read.ts';
import type { Direction } from '../../server/src/statement/statement.ts';

const SENTENCES: Readonly<Record<string, readonly (readonly [text: string, direction?: Direction])[]>> = {
  'by two numbers': [
    ['Falls from 9 to 4', 'decrease'],
    ['Visits from 4 to 9', 'increase'],
    ['Reduce visits from 4 to 9', 'increase'],
    ['Visits from 9 to 9'],
    ['Answers from 2 s to 900 ms', 'decrease'],
    ['Answers from 900 ms to 2 s', 'increase'],
    ['Answers from 50 sec to 1 min', 'increase'],
    ['Door to needle from 90 min to 1 h', 'decrease'],
    ['Door to needle from 1 hr to 90 minutes', 'increase'],
    ['Letters from 3 days to 48 hours', 'decrease'],
    ['Letters from 1 d to 48 hours', 'increase'],
    ['Waits from 2 weeks to 10 days', 'decrease'],
    ['Waits from 1 week to 10 days', 'increase'],
    ['Waits from 3 weeks to 1 fortnight', 'decrease'],
    ['Waits from 3 weeks to 1 month', 'increase'],
    ['Waits from 1 year to 6 months', 'decrease'],
    ['Waits from 1 yr to 18 months', 'increase'],
    ['Waits from 90 to 2 hours', 'decrease'],
    ['Waits from 2 hours to 90', 'increase'],
    ['Cut waits from 20% by 50%', 'decrease'],
  ],
  'by a verb': [
    ['Cut falls', 'decrease'],
    ['Raise visits', 'increase'],
    ['Keep visits at 9', 'maintain'],
    ['Raise visits without cutting quality', 'increase'],
    ['More than 9 visits', 'increase'],
    ['Follow up 9 calls'],
    ['Sign up 9 wards to cut falls', 'decrease'],
    ['20% faster than last year', 'decrease'],
    ['5 points faster than last year', 'decrease'],
    ['20 percent higher than last year', 'increase'],
    ['Answers faster than 20 minutes', 'decrease'],
    ['More letters read 20% faster', 'increase'],
    ['No change in falls', 'maintain'],
    ['Falls stay rare', 'maintain'],
    ['Staffing held through the winter', 'maintain'],
    ['Uptime is maintained on all sites', 'maintain'],
    ['Patients who stay on insulin'],
    ['Rounds held on all sites'],
    ['Customer-held keys'],
    ['Films kept for 10 years'],
    ['No more falls on our wards', 'decrease'],
  ],
  'by a word that names a thing as well': [
    ['Lift attendance', 'increase'],
    ['Residents moved with a lift'],
    ['Drop waits under 9 days', 'decrease'],
    ['A cut in waits', 'decrease'],
    ['Cleaning of the bed lift'],
    ['Better rotas to lift attendance', 'increase'],
    ['Drop feet splinted: 9'],
    ['Triple visits', 'increase'],
    ['Triple-lumen lines'],
    ['Visits up 9', 'increase'],
    ['Mothers up and about'],
    ['The page is up'],
  ],
  'by a comparator': [
    ['Falls under 9', 'decrease'],
    ['Falls at most 9', 'decrease'],
    ['Visits above 9', 'increase'],
    ['Visits at least 9', 'increase'],
    ['Visits at 9'],
    ['Falls at 0', 'decrease'],
    ['Visits -20%', 'decrease'],
    ['Visits +20%', 'increase'],
    ['Visits 3x'],
    ['Cost per case 8% below last year', 'decrease'],
    ['Cost per case 8% under plan', 'decrease'],
    ['Revenue per case 8% above last year', 'increase'],
    ['Visits'],
  ],
};

for (const [by, sentences] of Object.entries(SENTENCES))
  describe(`a direction told ${by}`, () => {
    for (const [text, direction] of sentences)
      it(`${direction ?? 'none'}: ${text}`, () =>
        assert.equal(readStatement(text, 'key-result').direction, direction));
  });
