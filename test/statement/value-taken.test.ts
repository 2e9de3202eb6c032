import assert from 'node:assert/strict';
import { isOnlyTaken } from '../../server/src/statement/value-taken.ts';

describe('a value that is only taken', () => {
  for (const text of ['Pain scores charted each shift: 90%', 'Weight checked at 95% of visits'])
    it(text, () => assert.equal(isOnlyTaken(text), true));
  for (const text of [
    'Recorded pain scores below 3 in 70%',
    'Weight measured at home from 92 to 88 kg',
    'Blood pressure controlled in 60%',
  ])
    it(`is not that of '${text}'`, () => assert.equal(isOnlyTaken(text), false));
});
