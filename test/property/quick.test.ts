import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cut } from '../../server/src/document/chunk.ts';
import { parseFlawless } from '../../server/src/document/quick.ts';
import { parseThoroughly } from '../../server/src/document/thorough.ts';
import { hostileText, mutations } from './arbitrary.ts';
import { samples } from './samples.ts';

const here = (offset: number): number => offset;
const parts = [...samples.values()].flatMap((text) => {
  const { header, objectives } = cut(text);
  return [header, ...objectives.map((piece) => piece.text)];
});

/** Where the quick reader gives something, it is what the thorough one gives. @returns whether it gave something. */
function agrees(text: string): boolean {
  const quick = parseFlawless(text, here);
  if (quick) assert.deepEqual(quick, parseThoroughly(text, here), JSON.stringify(text));
  return quick !== undefined;
}

describe('the two readers of YAML', () => {
  it('agree on every part of the samples, which the quick one mostly reads', () => {
    const read = parts.filter(agrees).length;
    assert.ok(read > 0.8 * parts.length, `${read} of ${parts.length}`);
  });

  it('agree with line ends of Windows', () => {
    for (const text of parts) assert.equal(agrees(text.replaceAll('\n', '\r\n')), agrees(text));
  });

  it('agree after any edits', () => {
    for (const text of parts)
      fc.assert(
        fc.property(mutations(text), (versions) => {
          for (const version of versions) agrees(version);
        }),
        { numRuns: 20 },
      );
  });

  it('agree on hostile text', () => {
    fc.assert(
      fc.property(hostileText, (text) => void agrees(text)),
      { numRuns: 3000 },
    );
  });
});
