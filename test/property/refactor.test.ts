import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../server/src/document/apply.ts';
import { toData } from '../../server/src/document/data.ts';
import { parse } from '../../server/src/document/parse.ts';
import { Source } from '../../server/src/document/source.ts';
import { refactoringsAt } from '../../server/src/features/refactor.ts';
import type { Refactoring } from '../../server/src/features/refactor-spot.ts';
import { hostileText, mutations } from './arbitrary.ts';
import { samples } from './samples.ts';

const today = '2027-02-01';
const inOrder = 'Put the keys of';

/** Offsets of the first sign of every line of a text. */
function* places(text: string): Iterable<number> {
  for (const { index, 0: line } of text.matchAll(/[^\r\n]+/g))
    yield index + line.length - line.trimStart().length;
}

function at(text: string, offset: number): Refactoring[] {
  return refactoringsAt(new Source(text), offset, today, true);
}

/** Each change of a text once, though it is offered in many places. */
function* changes(text: string): Iterable<Refactoring & { readonly offset: number }> {
  const seen = new Set<string>();
  for (const offset of places(text))
    for (const refactoring of at(text, offset)) {
      const { title, edits, disabled } = refactoring;
      assert.equal(edits.length === 0, disabled !== undefined, title);
      const change = JSON.stringify(edits);
      if (edits.length > 0 && !seen.has(change)) yield { ...refactoring, offset };
      seen.add(change);
    }
}

/** Comments, those twice that a copied key result has. */
function comments(text: string): Set<string> {
  return new Set(parse(text).comments.map((comment) => comment.text.trimEnd()));
}

describe('refactorings on any text', () => {
  for (const [path, text] of samples)
    it(`for ${path} keep comments and line endings, and leave YAML that can be read`, () => {
      const version = text.replaceAll('\n', '\r\n');
      if (parse(text).problems.length > 0) return;
      const [data, remarks] = [toData(parse(version).root), comments(version)];
      for (const { title, edits, offset } of changes(version)) {
        const after = applyEdits(version, edits);
        const parsed = parse(after);
        assert.deepEqual(parsed.problems, [], `${title}:\n${after}`);
        assert.deepEqual(new Set(parsed.comments.map((each) => each.text.trimEnd())), remarks, title);
        assert.ok(!/[^\r]\n/.test(after), `line endings: ${title}`);
        if (!title.startsWith(inOrder)) continue;
        assert.deepEqual(toData(parsed.root), data, title);
        const again = at(after, offset).find((each) => each.title === title && each.edits.length > 0);
        assert.equal(again, undefined, 'an order that is there is not offered again');
      }
    }).timeout(60_000);

  it('never throw', () => {
    const survives = (text: string): void => {
      for (const offset of [...places(text)].slice(0, 6)) at(text, offset);
      at(text, text.length);
    };
    fc.assert(fc.property(hostileText, survives), { numRuns: 150 });
    for (const text of samples.values())
      fc.assert(
        fc.property(mutations(text), (versions) => survives(versions.at(-1) ?? text)),
        { numRuns: 3 },
      );
  });
});
