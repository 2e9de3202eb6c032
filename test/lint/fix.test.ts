import assert from 'node:assert/strict';
import { Source } from '../../server/src/document/source.ts';
import { fixesOf, isPreferred } from '../../server/src/lint/fix.ts';
import type { Fix, LocatedFinding, ObjectiveRule } from '../../server/src/lint/rule.ts';

const finding: LocatedFinding = {
  rule: 'okr/test',
  message: 'A finding.',
  severity: 'hint',
  path: '',
  span: { start: 0, end: 1 },
};

function ruleWith(fixes: readonly Fix[]): ObjectiveRule {
  return {
    id: 'okr/test',
    level: 'objective',
    summary: '',
    why: '',
    severity: 'hint',
    tier: 'core',
    references: [],
    *check() {},
    fixes: () => fixes,
  };
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
