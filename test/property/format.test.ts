import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../server/src/document/apply.ts';
import { toData } from '../../server/src/document/data.ts';
import type { Edit } from '../../server/src/document/edit.ts';
import { type FormatOptions, format } from '../../server/src/document/format.ts';
import { parse } from '../../server/src/document/parse.ts';
import { Source } from '../../server/src/document/source.ts';
import { TidyParts } from '../../server/src/document/tidy-parts.ts';
import { hostileText, mutations } from './arbitrary.ts';
import { samples } from './samples.ts';

function editsOf(text: string, options: FormatOptions, tidy?: TidyParts): Edit[] {
  const steps = format(new Source(text), options, tidy);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** What a text says, and undefined for what YAML cannot read. */
function meaning(text: string): unknown {
  const { root, comments, problems, traps } = parse(text);
  if (problems.length + traps.length > 0) return undefined;
  return { data: toData(root), comments: comments.map((comment) => comment.text.trimEnd()) };
}

function assertSound(text: string, options: FormatOptions): void {
  const edits = editsOf(text, options);
  let at = 0;
  for (const { start, end, text: inserted } of edits) {
    assert.ok(start >= at && end >= start && end <= text.length, 'edits overlap');
    assert.notEqual(text.slice(start, end), inserted, 'an edit changes nothing');
    assert.match(text.slice(start, end) + inserted, /^[ \t\r\n]*$/, 'more than space changes');
    at = end;
  }
  const formatted = applyEdits(text, edits);
  const before = meaning(text);
  if (before !== undefined) assert.deepEqual(meaning(formatted), before);
  else if (!text.includes('\t')) assert.equal(meaning(formatted), undefined);
  if (!options.range)
    assert.deepEqual(editsOf(formatted, options), [], `not stable: ${JSON.stringify(formatted)}`);
}

/** The same file, laid out by someone in a hurry. */
const disturbed = (text: string): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.nat(text.length), fc.constantFrom(' ', '  ', '\n', '\n\n', '\t', '    ', '\r\n')), {
      maxLength: 12,
    })
    .map((inserted) => {
      const edits = inserted.map(([start, piece]): Edit => ({ start, end: start, text: piece }));
      return applyEdits(text, edits);
    });

/** All indentation in other steps. */
const stretched = (text: string, factor: number): string =>
  text.replace(/^ +/gm, (spaces) => ' '.repeat(spaces.length * factor));

const tabSizes = fc.constantFrom(2, 4, 3);

describe('formatting any text', () => {
  it('keeps its meaning, changes spaces only, and has nothing to do the second time: hostile text', () => {
    fc.assert(
      fc.property(hostileText, tabSizes, (text, tabSize) => assertSound(text, { tabSize })),
      { numRuns: 1500 },
    );
  });

  for (const [path, text] of samples) {
    it(`the same for ${path} in haste, after edits, and in part`, function () {
      this.timeout(60_000);
      for (const version of [text, text.replaceAll('\n', '\r\n'), stretched(text, 2)]) {
        assertSound(version, { tabSize: 2 });
        fc.assert(
          fc.property(
            disturbed(version),
            tabSizes,
            fc.nat(text.length),
            fc.nat(400),
            (messy, tabSize, start, length) => {
              assertSound(messy, { tabSize });
              assertSound(messy, { tabSize, range: { start, end: start + length } });
            },
          ),
          { numRuns: 12 },
        );
        fc.assert(
          fc.property(mutations(version), (versions) =>
            assertSound(versions.at(-1) ?? version, { tabSize: 2 }),
          ),
          { numRuns: 12 },
        );
      }
    });
  }

  it('finds the examples well laid out', () => {
    for (const [path, text] of samples)
      if (path.startsWith('examples')) assert.deepEqual(editsOf(text, { tabSize: 2 }), [], path);
  });

  it('is the same with what is remembered of the version before', () => {
    for (const text of samples.values())
      fc.assert(
        fc.property(mutations(text), (versions) => {
          const tidy = new TidyParts();
          for (const [index, version] of [text, ...versions].entries()) {
            const options = { tabSize: index % 3 === 2 ? 4 : 2 };
            assert.deepEqual(editsOf(version, options, tidy), editsOf(version, options));
          }
        }),
        { numRuns: 20 },
      );
  });
});
