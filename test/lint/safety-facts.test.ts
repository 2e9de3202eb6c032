import assert from 'node:assert/strict';
import { keyResultOf } from './read.ts';

const of = (keys: string) => keyResultOf(`{ ${keys} }`);

describe('what is known of a key result for safety', () => {
  it('is whether it should become fewer, declared or told', () => {
    assert.equal(of('title: Falls fall from 4 to 2').fewer, true);
    assert.equal(of('title: Falls, direction: decrease, target: 2').fewer, true);
    assert.equal(of('title: Use from 40% to 60%').fewer, false);
  });

  it('is not told so by a time within which something happens', () => {
    for (const time of ['seconds', 'minutes', 'hours', 'days', 'min', 'h'])
      assert.equal(of(`title: Reduce the answer to an alert to 2 ${time}`).fewer, false, time);
    assert.equal(of('title: Reduce the answer to an alert to 2 minutes, direction: decrease').fewer, true);
  });

  it('is whether the goal is zero', () => {
    assert.equal(of('title: Falls, target: 0').zero, true);
    assert.equal(of('title: Zero wrong-patient orders').zero, true);
    assert.equal(of('title: Falls, target: 2').zero, false);
    assert.equal(of('title: Falls').zero, false);
  });

  it('is whether it is a result in health: by category, study, or what it measures where none is declared', () => {
    assert.equal(of('title: Days at home, category: outcome').outcome, true);
    assert.equal(
      of('title: Use, category: adoption, evidence: { primary_outcome: readmissions }').outcome,
      true,
    );
    assert.equal(of('title: 30-day readmissions from 18% to 15%').outcome, true);
    assert.equal(of('title: 30-day readmissions from 18% to 15%, category: operational').outcome, false);
    assert.equal(of('title: Revenue of $2M').outcome, false);
  });

  it('is its rhythm, its written type, its weight and what must hold meanwhile', () => {
    const { declared, watched, typeSpan, weight, guards, range } = of(
      'title: Use, category: adoption, type: metric, weight: 30%, measure: { cadence: weekly }, guardrails: [{ metric: KR-1 }, { limit: 2 }, { metric: KR-2 }]',
    );
    assert.deepEqual([declared, watched, weight?.value, guards], [true, true, 30, ['KR-1', 'KR-2']]);
    assert.deepEqual(
      [typeSpan, weight?.span].map((span) => span && [span.start - range.start, span.end - span.start]),
      [
        [40, 6],
        [56, 3],
      ],
    );
  });

  it('is nothing of these where nothing is written', () => {
    const { declared, watched, typeSpan, weight, guards } = of('title: Use, type: guardrail, weight: heavy');
    assert.deepEqual([declared, watched, typeSpan, weight, guards], [false, false, undefined, undefined, []]);
  });
});
