import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cut, cutAfter } from '../../server/src/document/chunk.ts';
import { commonEnds } from '../../server/src/document/common.ts';
import { Source } from '../../server/src/document/source.ts';
import { Text } from '../../server/src/document/text.ts';
import { type Analysis, analyse, lint } from '../../server/src/lint/engine.ts';
import { Memory } from '../../server/src/lint/memory.ts';
import { rules } from '../../server/src/rules/registry.ts';
import { EditedDocument } from '../../server/src/workspace/edited-document.ts';
import { hostileText, mutations } from './arbitrary.ts';
import { samples } from './samples.ts';
import { assertSound, request } from './sound.ts';

/** Replaces what differs, as an editor would tell it. */
function edit(document: EditedDocument, text: string): void {
  const before = document.getText();
  const { start, end } = commonEnds(before, text);
  const range = { start: document.positionAt(start), end: document.positionAt(before.length - end) };
  EditedDocument.update(
    document,
    [{ range, text: text.slice(start, text.length - end) }],
    document.version + 1,
  );
  // In the middle of a line break there is no position.
  if (document.getText() !== text) EditedDocument.update(document, [{ text }], document.version + 1);
}

function analysed(source: Source, memory: Memory): Analysis {
  const steps = analyse(rules, source, request, memory);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

describe('the engine on any text', () => {
  it('reads what begins with an empty line', () => {
    for (const text of [
      ...samples.values(),
      '  fda:\n    status: device\n   class: II\n',
      '# a\n  # b\n"objectives":\n   - title: A\n  - title: B\n',
    ]) {
      const memory = new Memory();
      for (let end = 0; end <= text.length; end += 61) {
        const later = `\n${text.slice(0, end)}`;
        assertSound(later, lint(rules, later, request, memory));
      }
      assertSound(`\n${text}`, lint(rules, `\n${text}`, request, memory));
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
        fc.property(mutations(text), fc.nat(2), (versions, missed) => {
          const memory = new Memory();
          const document = EditedDocument.create('file:///a', 'okr', 0, text);
          let source: Source | undefined;
          for (const [index, version] of [text, ...versions].entries()) {
            edit(document, version);
            // What is typed fast is not looked at with every key.
            if (index > 0 && index % 3 === missed) continue;
            source = new Source(document.text, source);
            assert.deepEqual(analysed(source, memory), lint(rules, version, request));
          }
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
