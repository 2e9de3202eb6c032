import assert from 'node:assert/strict';
import { isNone, saysNothing } from '../../server/src/document/to-fill.ts';

describe('an answer that there is none', () => {
  for (const text of ['none', 'No', 'FALSE', 'n/a', 'N/A ', 'not-applicable', 'not applicable'])
    it(`is '${text}'`, () => assert.ok(isNone(text)));

  for (const text of ['', '0', 'none yet', 'pending', 'not yet', 'no vendor so far', 'nonesuch'])
    it(`is not '${text}'`, () => assert.ok(!isNone(text)));
});

describe('an answer that says nothing', () => {
  for (const text of [
    'none',
    'None yet',
    'n/a',
    'pending',
    'planned',
    'TBC',
    'to be agreed',
    'to be agreed yet',
    'not set',
    'not started',
    'not yet with the board',
  ])
    it(`is '${text}'`, () => assert.ok(saysNothing(text)));

  for (const text of [
    'monthly',
    'planned monthly',
    'no later than Friday',
    'open label',
    'to be read weekly',
    '',
    '0',
  ])
    it(`is not '${text}'`, () => assert.ok(!saysNothing(text)));
});
