import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cut, cutAfter } from '../../server/src/document/chunk.ts';
import { Source } from '../../server/src/document/source.ts';
import { Text } from '../../server/src/document/text.ts';
import { type Analysis, lint } from '../../server/src/lint/engine.ts';
import { fixesOf } from '../../server/src/lint/fix.ts';
import { Memory } from '../../server/src/lint/memory.ts';
import { defaultSettings } from '../../server/src/lint/severity.ts';
import { ruleOf, rules } from '../../server/src/rules/registry.ts';
import { hostileText, mutations } from './arbitrary.ts';
import { samples } from './samples.ts';

const request = { settings: defaultSettings, today: '2027-02-01' };

function assertSound(text: string, { findings }: Analysis): void {
  const source = new Source(text);
  for (const finding of findings) {
    assert.notEqual(finding.rule, 'internal', finding.message);
    assert.ok(finding.message.length <= 160, finding.message);
    assert.ok(
      finding.span.start >= 0 && finding.span.start <= finding.span.end && finding.span.end <= text.length,
      JSON.stringify(finding),
    );
    for (const fix of fixesOf(ruleOf(finding.rule), finding, source))
      for (const edit of fix.edits)
        assert.ok(
          edit.start >= 0 && edit.start <= edit.end && edit.end <= text.length,
          JSON.stringify([finding, edit]),
        );
  }
}

describe('the engine on any text', () => {
  it('has samples to work on', () => assert.ok(samples.size >= 3, String(samples.size)));

  for (const [path, text] of samples)
    it(`reads every prefix of ${path}`, function () {
      this.timeout(400_000);
      const memory = new Memory();
      for (let end = 0; end <= text.length; end++) {
        const prefix = text.slice(0, end);
        const analysis = lint(rules, prefix, request, memory);
        if (end % 7 === 0 || text[end] === '\n') assertSound(prefix, analysis);
      }
    });

  it('never throws on hostile text', () => {
    fc.assert(
      fc.property(hostileText, (text) => assertSound(text, lint(rules, text, request))),
      { numRuns: 1500 },
    );
  });

  it('finds the same with and without memory, after any edits', () => {
    for (const text of samples.values())
      fc.assert(
        fc.property(mutations(text), (versions) => {
          const memory = new Memory();
          lint(rules, text, request, memory);
          for (const version of versions)
            assert.deepEqual(lint(rules, version, request, memory), lint(rules, version, request));
        }),
        { numRuns: 25 },
      );
  });

  it('cuts a file as it would without the version before', () => {
    for (const text of samples.values())
      fc.assert(
        fc.property(mutations(text), (versions) => {
          let before = { text: Text.of(text), cut: cut(text) };
          for (const version of versions) {
            const now = Text.of(version);
            const again = cutAfter(now, before.text, before.cut);
            assert.deepEqual(again, cut(version));
            before = { text: now, cut: again };
          }
        }),
        { numRuns: 200 },
      );
  });

  it('finds the same in a file that is cut as in one that is read whole', () => {
    for (const [path, text] of samples) {
      if (cut(text).objectives.length === 0) continue;
      const whole = text.replace(
        /^(?:objectives|okrs):/m,
        (key) => `x-anchor: &anchor a\nx-alias: *anchor\n${key}`,
      );
      assert.equal(cut(whole).objectives.length, 0);
      const shift = whole.length - text.length;
      const split = lint(rules, text, request).findings.map(({ rule, message, path: place }) => [
        rule,
        message,
        place,
      ]);
      const joined = lint(rules, whole, request).findings.map(({ rule, message, path: place }) => [
        rule,
        message,
        place,
      ]);
      assert.deepEqual(joined.sort(), split.sort(), `${path} (shift ${shift})`);
    }
  });
});
