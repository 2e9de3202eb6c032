import assert from 'node:assert/strict';
import type { ObjectiveFacts } from '../../server/src/lint/facts.ts';
import type { RuleFinding } from '../../server/src/lint/part.ts';
import { recheck } from '../../server/src/lint/recheck.ts';
import { ruleFinding } from './made.ts';
import { goalOf } from './read.ts';

const header = {};
const [one, other] = ['One', 'Other'].map((title) =>
  goalOf(`title: ${title}\nkey_results: [Wait under 5 min]`),
);
const lower = goalOf('due: 2027-03-01\ntitle: One\nkey_results: [Wait under 5 min]');
const higher = goalOf('due: 2027-03-02\ntitle: Another one\nkey_results: [Wait under 5 min]');
assert.ok(one && other);

/** What is found now, where objectives become others; `findings` were found before. */
function now(
  before: readonly ObjectiveFacts[],
  after: readonly ObjectiveFacts[],
  findings: readonly RuleFinding[] = [],
): readonly RuleFinding[] | undefined {
  return recheck({ stamp: 'a', header, objectives: before, findings }, 'a', header, after);
}

/** A finding on the title of an objective. */
function onTitle({ anchor }: ObjectiveFacts, objective: number): RuleFinding {
  return ruleFinding(0, { span: anchor, objective });
}

describe('what the rules on a file would find now', () => {
  const findings = [ruleFinding(1)];
  const known = { stamp: 'a', header, objectives: [one], findings };

  it('is not known at first, or for another state of all else', () => {
    assert.equal(recheck(undefined, 'a', header, [one]), undefined);
    assert.equal(recheck(known, 'b', header, [one]), undefined);
    assert.equal(recheck(known, 'a', {}, [one]), undefined);
  });

  it('is the very same where nothing has changed', () =>
    assert.equal(recheck(known, 'a', header, [one]), findings));

  it('is not known where an objective is added or gone', () => {
    assert.equal(now([one], [one, one]), undefined);
    assert.equal(now([one, one], [one]), undefined);
  });

  it('is what it was where only the wording of a title is another', () => {
    const found = onTitle(one, 0);
    assert.deepEqual(now([one], [other], [found]), [{ ...found, span: other.anchor }]);
  });

  it('is not known where a fact is another, is added or gone', () => {
    assert.equal(now([lower], [higher]), undefined);
    assert.equal(now([one], [lower]), undefined);
    assert.equal(now([lower], [one]), undefined);
    const keyed = goalOf('title: One\nkey_results: [{ id: KR-1, title: Wait under 5 min }]');
    assert.equal(now([one], [keyed]), undefined);
    assert.equal(now([keyed], [one]), undefined);
  });

  it('is not known where there is a title for the first time, or none any more', () => {
    const untitled = { ...one, title: undefined };
    assert.equal(now([untitled], [one]), undefined);
    assert.equal(now([one], [untitled]), undefined);
    assert.deepEqual(now([untitled], [{ ...untitled }]), []);
  });

  it('is not known where a key is there in place of another', () => {
    const { title: _, ...rest } = one;
    assert.equal(now([one], [{ ...rest, heading: 'One' } as unknown as ObjectiveFacts]), undefined);
  });
});

describe('the places of what the rules on a file found', () => {
  const moved = goalOf('# A comment\ntitle: One\nkey_results: [Wait under 5 min]');
  const [kr, krMoved] = [one.keyResults[0], moved.keyResults[0]];
  assert.ok(kr && krMoved);

  it('move with the objective that they are in, and no others do', () => {
    const before = [onTitle(one, 0), onTitle(one, 1), ruleFinding(2)];
    const after = now([one, one], [one, moved], before);
    assert.deepEqual(after, [before[0], { ...before[1], span: moved.anchor }, before[2]]);
    assert.equal(after?.[0], before[0]);
    assert.equal(after?.[2], before[2]);
  });

  it('move where a finding points to them', () => {
    const related = [
      { message: 'Here.', span: kr.anchor, objective: 1 },
      { message: 'There.', span: one.anchor, objective: 0 },
      { message: 'Above.', span: { start: 0, end: 1 } },
    ];
    const before = { ...onTitle(one, 0), related };
    const [here, ...others] = related;
    assert.deepEqual(now([one, one], [one, moved], [before]), [
      { ...before, related: [{ ...here, span: krMoved.anchor }, ...others] },
    ]);
  });

  it('are not known where they are not those of a fact', () => {
    const span = { start: one.anchor.start, end: one.anchor.end - 1 };
    assert.equal(now([one], [moved], [ruleFinding(0, { span, objective: 0 })]), undefined);
    const related = [{ message: 'There.', span, objective: 0 }];
    assert.equal(now([one], [moved], [{ ...onTitle(one, 0), related }]), undefined);
    assert.equal(now([one], [moved], [{ ...ruleFinding(0), related }]), undefined);
  });
});
