import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Range, TextDocument } from 'vscode-languageserver-textdocument';
import { EditedDocument } from '../../server/src/workspace/edited-document.ts';

const words = fc
  .array(fc.constantFrom('a', 'owner: b', '\n', '\r\n', '\r', '', '\u{1f600}', 'x'.repeat(600)), {
    maxLength: 8,
  })
  .map((parts) => parts.join(''));
const position = fc.record({
  line: fc.integer({ min: -1, max: 12 }),
  character: fc.integer({ min: -1, max: 30 }),
});
const change = fc.oneof(
  { weight: 12, arbitrary: fc.record({ range: fc.record({ start: position, end: position }), text: words }) },
  { weight: 1, arbitrary: fc.record({ text: words }) },
);

function replaced(document: TextDocument, range: Range, text: string): string {
  const [start = 0, end = 0] = [document.offsetAt(range.start), document.offsetAt(range.end)].sort(
    (a, b) => a - b,
  );
  return document.getText().slice(0, start) + text + document.getText().slice(end);
}

describe('a document that is edited', () => {
  it('is at every version what the protocol says, to the last position', () => {
    fc.assert(
      fc.property(words, fc.array(change, { maxLength: 90 }), (text, changes) => {
        let expected = TextDocument.create('file:///a', 'okr', 0, text);
        const edited = EditedDocument.create('file:///a', 'okr', 0, text);
        let before = { text: edited.text, whole: text };
        for (const [index, each] of changes.entries()) {
          // Anew each time: what a document says must not depend on how it came to be.
          const whole = 'range' in each ? replaced(expected, each.range, each.text) : each.text;
          expected = TextDocument.create('file:///a', 'okr', index + 1, whole);
          EditedDocument.update(edited, [each], index + 1);
          assert.equal(edited.version, expected.version);
          assert.equal(edited.lineCount, expected.lineCount);
          assert.equal(edited.text.length, whole.length);
          for (const at of [-1, 0, whole.length >> 1, whole.length, whole.length + 1]) {
            assert.deepEqual(edited.positionAt(at), expected.positionAt(at));
            assert.equal(
              edited.text.slice(Math.max(at - 3, 0), at),
              whole.slice(Math.max(at - 3, 0), Math.max(at, 0)),
            );
          }
          for (let line = -1; line <= expected.lineCount; line++) {
            assert.deepEqual(edited.getLineRange(line), expected.getLineRange(line));
            assert.equal(edited.getEOLCharacters(line), expected.getEOLCharacters(line));
            for (const character of [-1, 0, 1, 2, 1000])
              assert.equal(edited.offsetAt({ line, character }), expected.offsetAt({ line, character }));
          }
          if (index % 3 > 0) continue;
          const ends = edited.text.takeEnds(before.text);
          if (ends) {
            assert.ok(ends.start + ends.end <= Math.min(whole.length, before.whole.length));
            assert.equal(whole.slice(0, ends.start), before.whole.slice(0, ends.start));
            assert.equal(
              whole.slice(whole.length - ends.end),
              before.whole.slice(before.whole.length - ends.end),
            );
          }
          before = { text: edited.text, whole };
          if (index % 5 === 0) assert.equal(edited.getText(), whole);
        }
        assert.equal(edited.getText(), expected.getText());
      }),
      { numRuns: 300 },
    );
  });
});
