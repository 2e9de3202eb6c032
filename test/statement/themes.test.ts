import assert from 'node:assert/strict';
import { isAbout, themesOf } from '../../server/src/statement/themes.ts';

describe('themes of a goal', () => {
  it('are found in plural, with hyphens, and several at once', () => {
    assert.deepEqual(themesOf('Interruptive-alerts overridden by nurses'), ['alert', 'alert-burden']);
    assert.deepEqual(themesOf('Zero medication errors'), ['medication-error', 'incident']);
    assert.deepEqual(themesOf('Data breaches found by audit logs'), ['incident', 'detection']);
  });

  it('are none where nothing is named, and then the same empty list', () => {
    assert.deepEqual(themesOf('Revenue of $2M'), []);
    assert.equal(themesOf(''), themesOf('Revenue of $2M'));
  });

  it('do not fall for look-alikes', () => {
    assert.deepEqual(themesOf('Smoke alarms tested'), []);
    assert.equal(isAbout('Raise the safety stock', 'quality'), false);
    assert.equal(isAbout('Sleep studies read', 'study'), false);
    assert.equal(isAbout('Digital health launched', 'health'), false);
    assert.equal(isAbout('Blood pressure control', 'comparator'), false);
  });

  it('see what stands beside a look-alike', () => {
    assert.equal(isAbout('Free trial users in the cohort', 'study'), true);
    assert.equal(isAbout('No harm in trying, no patient harm', 'harm'), true);
  });
});
