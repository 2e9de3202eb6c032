import assert from 'node:assert/strict';
import type { Topic } from '../../server/src/knowledge/topics.ts';
import { fileTopicsOf, topicsOf } from '../../server/src/statement/topics.ts';

const safety: readonly Topic[] = ['alert', 'alert-burden', 'incident', 'detection', 'medication-error'];
const ai: readonly Topic[] = ['accuracy', 'discrimination', 'drift', 'decision', 'decision-log', 'office'];

function among(asked: readonly Topic[], text: string): Topic[] {
  const topics = topicsOf(text);
  return asked.filter((topic) => topics[topic] !== undefined);
}

describe('topics of a text', () => {
  it('are found in plural, with hyphens, and several at once', () => {
    assert.deepEqual(among(safety, 'Interruptive-alerts overridden by nurses'), ['alert', 'alert-burden']);
    assert.deepEqual(among(safety, 'Zero medication errors'), ['incident', 'medication-error']);
    assert.deepEqual(among(safety, 'Data breaches found by audit logs'), ['incident', 'detection']);
    assert.deepEqual(among(ai, 'Sensitivity of coding, drift checked'), [
      'discrimination',
      'drift',
      'office',
    ]);
  });

  it('do not fall for look-alikes', () => {
    assert.deepEqual(among(safety, 'Smoke alarms tested'), []);
    assert.equal(topicsOf('Raise the safety stock').quality, undefined);
    assert.equal(topicsOf('Sleep studies read').study, undefined);
    assert.equal(topicsOf('Digital health launched').health, undefined);
    assert.equal(topicsOf('Blood pressure control').comparator, undefined);
    assert.deepEqual(among(ai, '99% coding accuracy'), ['office']);
    assert.deepEqual(among(ai, 'Recommendations logged on time'), ['decision-log']);
  });

  it('see what stands beside a look-alike, and in an overlapping phrase', () => {
    assert.equal(topicsOf('Leaflets in easy language').accessibility, true);
    assert.equal(topicsOf('Notes done before the end of the shift').time, true);
    assert.equal(topicsOf('Free trial users in the cohort').study, true);
    assert.equal(topicsOf('No harm in trying, no patient harm').harm, true);
    assert.equal(topicsOf('Registry study list').study, undefined);
  });

  it('take back what another word of the text rules out', () => {
    assert.equal(topicsOf('Self-scheduling of visits').administrative, true);
    assert.equal(topicsOf('Scheduling of doses').administrative, undefined);
    assert.equal(topicsOf('Doses and their scheduling').administrative, undefined);
  });

  it('follow a chain of words, no further than it reaches, and quote it as it is written', () => {
    assert.equal(topicsOf('The app Reads chest X-rays').image, 'Reads chest X-rays');
    assert.equal(topicsOf('Reads the letters that were sent along with a scan').image, undefined);
    assert.equal(topicsOf('Reads').image, undefined);
    assert.equal(topicsOf('e-consent in 90% of trials')['trial-record'], 'e-consent in 90% of trials');
    assert.equal(topicsOf('Every app release is Reviewed')['change-control'], true);
  });

  it('are one and the same object for texts that speak of the same, in any order', () => {
    // Texts that no other test reads: what is remembered of one may be forgotten before the other is read.
    assert.deepEqual(topicsOf('A clinic by the lake in Ohio'), {});
    assert.equal(topicsOf('Its garden'), topicsOf('A clinic by the lake in Ohio'));
    assert.equal(topicsOf('Fewer alarms, less drift'), topicsOf('Less drift and fewer alarms'));
    assert.ok(Object.isFrozen(topicsOf('Zero medication errors')));
  });

  it('are held for a file without those that are asked of one goal at a time', () => {
    assert.deepEqual(topicsOf('Alarms on a ward'), { alert: true, critical: true });
    assert.deepEqual(fileTopicsOf('Alarms on a ward'), { alert: true });
    assert.equal(fileTopicsOf('Alarms of the north wing'), fileTopicsOf('An alarm by the lake'));
  });

  it('are plain data, which facts are compared as', () => {
    const topics = topicsOf('The model reads X-rays without drift');
    assert.deepEqual(JSON.parse(JSON.stringify(topics)), topics);
    assert.deepEqual(Object.keys(topics), ['drift', 'image', 'software']);
  });
});
