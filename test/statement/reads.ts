import assert from 'node:assert/strict';
import { readStatement } from '../../server/src/statement/read.ts';
import type { Statement } from '../../server/src/statement/statement.ts';

/** The text that the reading takes for it; undefined where it takes none. */
type Cases = readonly (readonly [text: string, found: string | undefined])[];

/** Holds key results to the exact part that is read as one of the parts of a statement. */
export function reads(
  name: string,
  spanOf: (statement: Statement) => { start: number; end: number } | undefined,
  cases: Cases,
  kind: 'objective' | 'key-result' = 'key-result',
): void {
  describe(name, () => {
    for (const [text, found] of cases)
      it(text, () => {
        const span = spanOf(readStatement(text, kind));
        assert.equal(span && text.slice(span.start, span.end), found);
      });
  });
}
