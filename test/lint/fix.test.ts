import assert from 'node:assert/strict';
import { Source } from '../../server/src/document/source.ts';
import {
  applySafeFixes,
  editsOfAll,
  fixesOf,
  isPreferred,
  safeEdits,
  safeFix,
} from '../../server/src/lint/fix.ts';
import type { Fix, ObjectiveRule, SourceRule } from '../../server/src/lint/rule.ts';
import { defaultSettings } from '../../server/src/lint/severity.ts';
import { locatedFinding, objectiveRule, sourceRule } from './made.ts';

const finding = locatedFinding(0);

function ruleWith(fixes: readonly Fix[], safeFixes = false): ObjectiveRule {
  return objectiveRule({ safeFixes, fixes: () => fixes });
}

const one: Fix = { title: 'one', edits: [{ start: 0, end: 1, text: 'b' }] };
const empty: Fix = { title: 'empty', edits: [] };

describe('fixes of a finding', () => {
  it('leaves out what changes nothing', () =>
    assert.deepEqual(fixesOf(ruleWith([empty, one]), finding, new Source('a')), [one]));

  it('works out no edits of many goals', () => {
    let asked = 0;
    const wide: Fix = {
      title: 'wide',
      wide: true,
      get edits() {
        asked++;
        return [];
      },
    };
    const fixes = fixesOf(ruleWith([wide]), finding, new Source('a'));
    assert.deepEqual([fixes.length, asked], [1, 0]);
  });

  it('has none without a rule', () => assert.deepEqual(fixesOf(undefined, finding, new Source('a')), []));

  it('prefers the first, unless only its author can choose', () =>
    assert.deepEqual(
      [isPreferred(one, 0), isPreferred(one, 1), isPreferred({ ...one, choice: true }, 0)],
      [true, false, false],
    ));
});

describe('the safe fix of a finding', () => {
  const safe: Fix = { ...one, title: 'safe', safe: true };

  it('is the first that may be applied unattended', () =>
    assert.equal(safeFix(ruleWith([one, safe, { ...safe }], true), finding, new Source('a')), safe));

  it('is none where none may, where it changes nothing, and where there is no rule', () => {
    for (const rule of [ruleWith([one], true), ruleWith([{ ...empty, safe: true }], true), undefined])
      assert.equal(safeFix(rule, finding, new Source('a')), undefined);
  });

  it('is not looked for where the rule says that it has none', () => {
    const fixes = () => assert.fail('asked for its fixes');
    assert.equal(safeFix(objectiveRule({ fixes }), finding, new Source('a')), undefined);
  });
});

describe('edits of many fixes', () => {
  /** The texts that are written, where each fix replaces the given stretches by its number; and the pauses. */
  function chosen(...fixes: readonly (readonly (readonly [start: number, end: number])[])[]) {
    const all = fixes.map((edits, index): Fix => {
      const text = String(index);
      return { title: text, edits: edits.map(([start, end]) => ({ start, end, text })) };
    });
    const findings = fixes.map((_, index) => locatedFinding(index));
    const steps = editsOfAll(findings, ({ span }) => all[span.start]);
    let pauses = 0;
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) return { texts: step.value.map(({ text }) => text).join(' '), pauses };
      pauses++;
    }
  }

  it('are all of those that stand apart, in the order of the findings', () =>
    assert.equal(
      chosen(
        [[9, 10]],
        [[0, 1]],
        [
          [3, 4],
          [6, 7],
        ],
      ).texts,
      '0 1 2 2',
    ));

  it('leave out every edit of a fix that touches one before', () => {
    assert.equal(chosen([[2, 4]], [[4, 5]], [[6, 7]]).texts, '0 2');
    assert.equal(chosen([[2, 4]], [[0, 2]], [[6, 7]]).texts, '0 2');
    assert.equal(chosen([[2, 4]], [[0, 9]]).texts, '0');
    assert.equal(chosen([[0, 9]], [[2, 4]]).texts, '0');
    assert.equal(
      chosen(
        [[2, 4]],
        [
          [8, 9],
          [3, 3],
        ],
        [[8, 9]],
      ).texts,
      '0 2',
    );
    assert.equal(
      chosen(
        [
          [2, 4],
          [7, 8],
        ],
        [[7, 7]],
      ).texts,
      '0 0',
    );
    assert.equal(chosen([[2, 4]], [[5, 6]], [[0, 1]]).texts, '0 1 2');
  });

  it('are none of a finding without a fix', () =>
    assert.deepEqual(editsOfAll([finding], () => undefined).next().done, false));

  it('come with a pause after each finding', () =>
    assert.equal(chosen([[0, 1]], [[0, 1]], [[2, 3]]).pauses, 3));
});

describe('safe fixes of a text', () => {
  const request = { settings: defaultSettings, today: '2027-02-01' };

  /** Finds each `from` and would write `to`; unsafe unless said otherwise. */
  function rewriting(id: string, from: RegExp, to: string, safe = true): SourceRule {
    return sourceRule({
      id,
      *check({ text }) {
        for (const { index } of text.matchAll(from))
          yield { message: 'Write it otherwise.', span: { start: index, end: index + 1 } };
      },
      safeFixes: true,
      fixes: ({ span }) => [{ title: 'Write it', safe, edits: [{ ...span, text: to }] }],
    });
  }

  const [ab, bc] = [rewriting('okr/ab', /a/g, 'b'), rewriting('okr/bc', /b/g, 'c')];

  it('are those of each rule, by its name', () =>
    assert.deepEqual(safeEdits([ab, bc], 'a: x b', request), [
      { start: 0, end: 1, text: 'b' },
      { start: 5, end: 6, text: 'c' },
    ]));

  it('are applied until nothing is left to fix', () =>
    assert.equal(applySafeFixes([ab, bc], 'a: aaa b', request), 'c: ccc c'));

  it('leave a text as it is where nothing is safe', () => {
    assert.equal(applySafeFixes([rewriting('okr/ab', /a/g, 'b', false)], 'a: a', request), 'a: a');
    assert.equal(applySafeFixes([], 'a: a', request), 'a: a');
  });

  it('come to an end where rules undo each other, after ten times', () => {
    const growing = rewriting('okr/grow', /z/g, 'yz');
    assert.equal(applySafeFixes([growing], 'x: z', request), `x: ${'y'.repeat(10)}z`);
  });
});
