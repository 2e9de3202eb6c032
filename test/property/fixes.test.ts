import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../server/src/document/apply.ts';
import { parse } from '../../server/src/document/parse.ts';
import { Source } from '../../server/src/document/source.ts';
import { lint } from '../../server/src/lint/engine.ts';
import { applySafeFixes, fixesOf, safeEdits } from '../../server/src/lint/fix.ts';
import { defaultSettings } from '../../server/src/lint/severity.ts';
import { ruleOf, rules } from '../../server/src/rules/registry.ts';
import { hostileText, mutations } from './arbitrary.ts';
import { samples } from './samples.ts';

const request = { settings: defaultSettings, today: '2027-02-01' };

function comments(text: string): string[] {
  return parse(text).comments.map((comment) => comment.text.trimEnd());
}

describe('fixes on any text', () => {
  it('safe fixes converge in at most 3 passes', () => {
    const converges = (text: string): void => {
      let current = text;
      for (let pass = 0; pass < 3; pass++) current = applyEdits(current, safeEdits(rules, current, request));
      assert.deepEqual(safeEdits(rules, current, request), []);
      assert.equal(applySafeFixes(rules, text, request), current);
    };
    fc.assert(fc.property(hostileText, converges), { numRuns: 500 });
    for (const text of samples.values())
      fc.assert(
        fc.property(mutations(text), (versions) => converges(versions.at(-1) ?? text)),
        { numRuns: 10 },
      );
  });

  for (const [path, text] of samples)
    it(`every fix for ${path} keeps comments and line endings, and leaves YAML that can be read`, () => {
      for (const version of [text, text.replaceAll('\n', '\r\n')]) {
        const source = new Source(version);
        for (const finding of lint(rules, version, request).findings)
          for (const fix of fixesOf(ruleOf(finding.rule), finding, source)) {
            const fixed = applyEdits(version, fix.edits);
            const label = `${finding.rule}: ${fix.title}`;
            assert.deepEqual(parse(fixed).problems, [], label);
            if (version.includes('\r')) assert.ok(!/[^\r]\n/.test(fixed), `${label} mixes line endings`);
            if (!removesComments.has(finding.rule))
              assert.deepEqual(missing(comments(version), comments(fixed)), [], `${label} loses a comment`);
          }
      }
    });
});

/** Rules whose very fix is to change a comment. */
const removesComments = new Set([
  'okr/unused-suppression',
  'okr/suppression-without-reason',
  'okr/comment-in-value',
  'privacy/phi-in-file',
  'privacy/secrets-in-file',
]);

function missing(before: readonly string[], after: readonly string[]): string[] {
  const left = [...after];
  return before.filter((comment) => {
    const index = left.indexOf(comment);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}
