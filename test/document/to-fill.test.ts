import assert from 'node:assert/strict';
import { saysNothing } from '../../server/src/document/to-fill.ts';

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
