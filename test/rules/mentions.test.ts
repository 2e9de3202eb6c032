import assert from 'node:assert/strict';
import { mentions } from '../../server/src/rules/mentions.ts';

describe('a goal speaks of something', () => {
  it('in its title and unit, or in the definition of its measure', () => {
    assert.equal(mentions({ topics: { time: true } }, 'time'), true);
    assert.equal(mentions({ topics: {}, definition: { time: true } }, 'time'), true);
    assert.equal(mentions({ topics: { alert: true }, definition: { alert: true } }, 'time'), false);
    assert.equal(mentions({ topics: {}, definition: undefined }, 'time'), false);
  });
});
