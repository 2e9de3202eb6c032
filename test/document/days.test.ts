import assert from 'node:assert/strict';
import { dayMeant } from '../../server/src/document/days.ts';

const quarter = { start: '2027-01-01', end: '2027-03-31' };

describe('dayMeant', () => {
  const meant: Readonly<Record<string, string>> = {
    '2027-3-9': '2027-03-09',
    '2027/03/09': '2027-03-09',
    '3/31/27': '2027-03-31',
    '31.03.2027': '2027-03-31',
    '05/05/2027': '2027-05-05',
    'March 9, 2028': '2028-03-09',
    'Mar. 9th 2028': '2028-03-09',
    '9 March 2028': '2028-03-09',
    '9-Sep-2028': '2028-09-09',
    'the end of Q3 2028': '2028-09-30',
    'End of February 2028': '2028-02-29',
  };
  for (const [text, day] of Object.entries(meant))
    it(`reads '${text}'`, () => assert.equal(dayMeant(text, undefined), day));

  it('takes the year from the cycle in which the day lies', () => {
    assert.equal(dayMeant('March 9', quarter), '2027-03-09');
    assert.equal(dayMeant('end of Q1', quarter), '2027-03-31');
    assert.equal(dayMeant('end of February', quarter), '2027-02-28');
    const winter = { start: '2026-11-01', end: '2027-01-31' };
    assert.equal(dayMeant('15 Jan', winter), '2027-01-15');
    assert.equal(dayMeant('Dec 24', winter), '2026-12-24');
  });

  it('does not guess', () => {
    const texts = [
      '12/01/2027',
      '1-2-27',
      'June 9',
      'March',
      '2027',
      'soon',
      '2027-02-30',
      '13/13/2027',
      'March 32',
    ];
    for (const text of texts) assert.equal(dayMeant(text, quarter), undefined, text);
    assert.equal(dayMeant('March 9', undefined), undefined);
    const year = { start: '2026-06-01', end: '2027-06-30' };
    assert.equal(dayMeant('June 9', year), undefined);
  });
});
