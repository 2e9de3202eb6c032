import assert from 'node:assert/strict';
import { goalOf, keyResultOf } from './read.ts';

describe('how a key result is led', () => {
  const safety = (keys: string) => keyResultOf(`{ title: Falls, category: safety, ${keys} }`);

  it('is told by its owner, cadence and newest check-in', () => {
    const { owner, checkIn, cadence } = keyResultOf(
      '{ title: Falls, owner: a.b, measure: { cadence: weekly }, check_ins: [{ date: 2027-01-09 }, { date: 2027-01-16 }, { value: 3 }, { date: 2027-01-02 }] }',
    );
    assert.deepEqual([owner?.name, checkIn?.name, cadence], ['a.b', '2027-01-16', 'weekly']);
  });

  it('has the first of two check-ins of a day as the newest', () => {
    const { checkIn, range } = keyResultOf(
      '{ title: Falls, check_ins: [{ date: 2027-01-09 }, { date: 2027-01-09 }] }',
    );
    assert.equal(checkIn && checkIn.span.start - range.start, 36);
  });

  it('is over when it is done or dropped', () => {
    const over = ['done', 'dropped', 'paused', 'active'].filter(
      (status) => keyResultOf(`{ title: Falls, status: ${status} }`).over,
    );
    assert.deepEqual(over, ['done', 'dropped']);
    assert.equal(keyResultOf('{ title: Falls }').over, false);
  });

  it('pauses the work by a value or by an action', () => {
    assert.equal(safety('escalation: { pause_at: 3 }').pauses, true);
    assert.equal(safety('escalation: { action: Stop enrolment }').pauses, true);
    assert.equal(safety('escalation: { warn_at: 3, action: Call the nurse }').pauses, false);
    assert.equal(safety('target: 2').pauses, false);
  });

  it('has an escalation by what is filled in', () => {
    assert.deepEqual(safety('escalation: { warn_at: 3, notify: [cmo], action: TODO }').escalation, {
      threshold: true,
      notify: true,
      action: false,
    });
    assert.deepEqual(safety('escalation: { pause_at: TODO, notify: [TODO], action: Stop }').escalation, {
      threshold: false,
      notify: false,
      action: true,
    });
  });

  it('has its target as a threshold where no escalation is written', () => {
    assert.deepEqual(safety('target: 2').escalation, { threshold: true, notify: false, action: false });
    assert.deepEqual(safety('owner: a.b').escalation, { threshold: false, notify: false, action: false });
  });

  it('needs no escalation where nothing is watched', () => {
    assert.equal(safety('type: milestone, due: 2027-03-31').escalation, undefined);
    assert.equal(keyResultOf('{ title: Revenue of $2M, category: financial }').escalation, undefined);
  });
});

describe('how an objective is led', () => {
  it('is told by its owner, weight and initiatives', () => {
    const { owner, weight, initiatives } = goalOf(
      'title: A\nowner: a.b\nweight: 40%\ninitiatives: [Train nurses, Call]',
    );
    assert.deepEqual([owner?.name, weight, initiatives], ['a.b', 40, ['Train nurses', 'Call']]);
    assert.equal(goalOf('title: A\nweight: high').weight, undefined);
  });

  it('is ranked by the scores that are numbers, under the key of its priority', () => {
    const { ranking } = goalOf('title: A\npriority: { patient_safety: 5, financial: high, regulatory: 0 }');
    assert.deepEqual(ranking && Object.entries(ranking.scores).map(([name, { value }]) => [name, value]), [
      ['patient_safety', 5],
      ['regulatory', 0],
    ]);
    assert.deepEqual(ranking && [ranking.keySpan.end - ranking.keySpan.start, ranking.explained], [8, false]);
  });

  it('explains its rank by a rationale or by notes', () => {
    assert.equal(
      goalOf('title: A\npriority: { patient_safety: 5, rationale: law }').ranking?.explained,
      true,
    );
    assert.equal(goalOf('title: A\nnotes: law\npriority: { patient_safety: 5 }').ranking?.explained, true);
    assert.equal(goalOf('title: A').ranking, undefined);
  });
});
