import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/src/document/apply.ts';
import { parse } from '../../../server/src/document/parse.ts';
import { Source } from '../../../server/src/document/source.ts';
import { fixesOf } from '../../../server/src/lint/fix.ts';
import { ruleOf } from '../../../server/src/rules/registry.ts';
import { findingsOf } from '../harness.ts';

describe('okr/unquoted-comparator', () => {
  it('names the key result, and may be fixed unattended', () => {
    const text =
      'objectives:\n  - title: A\n  - title: B\n    key_results:\n      - Zero falls\n      - Cut no-shows: 12%\n';
    const [finding] = findingsOf('okr/unquoted-comparator', text);
    assert.equal(finding?.path, 'objectives/1/key_results/1');
    assert.deepEqual(
      finding && fixesOf(ruleOf('okr/unquoted-comparator'), finding, new Source(text)).map((fix) => fix.safe),
      [true],
    );
  });
});

describe('okr/unquoted-comparator on a text over several lines', () => {
  const fixedBy = (lines: string): readonly string[] => {
    const text = `objectives:\n  - title: A\n    key_results:\n      - id: KR-1\n${lines}`;
    const source = new Source(text);
    assert.deepEqual(findingsOf('okr/syntax', text), []);
    return findingsOf('okr/unquoted-comparator', text).flatMap((finding) =>
      fixesOf(ruleOf(finding.rule), finding, source).map(({ edits }) => applyEdits(text, edits)),
    );
  };
  for (const [from, to] of [
    [
      'title: Cut no-shows: 12%\n          to 8% in\n          clinics # agreed',
      'title: "Cut no-shows: 12%\n          to 8% in\n          clinics" # agreed',
    ],
    [
      'title: Shorten the way\n          from scan: to report',
      'title: "Shorten the way\n          from scan: to report"',
    ],
    ['target: >= 90%\n          of nurses', 'target: ">= 90%\n          of nurses"'],
    ['title: Become #1\n          in telehealth', 'title: "Become #1\n          in telehealth"'],
  ] as const)
    it(`puts all of it in quotes: ${from.replaceAll(/\n */g, ' / ')}`, () => {
      const [fixed = ''] = fixedBy(`        ${from}\n        owner: ana\n`);
      assert.ok(fixed.endsWith(`KR-1\n        ${to}\n        owner: ana\n`), fixed);
      assert.deepEqual(parse(fixed).problems, []);
    });
});
