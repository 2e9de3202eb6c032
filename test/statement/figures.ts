import assert from 'node:assert/strict';
import { readFigures } from '../../server/src/statement/figures.ts';
import { readTokens } from '../../server/src/words/text.ts';

/** A sentence, and each figure in it: its comparator, value, unit and kind, what else is known of it, and its words. */
export type SentenceWithFigures = readonly [text: string, ...figures: string[]];

/** Holds sentences to the figures that are to be read in them. */
export function figuresIn(group: string, sentences: readonly SentenceWithFigures[]): void {
  describe(group, () => {
    for (const [text, ...figures] of sentences) it(text, () => assert.deepEqual(told(text), figures));
  });
}

function told(text: string): string[] {
  const reading = readTokens(text);
  return readFigures(reading).map(
    ({ comparator, value, unit, kind, signed, fraction, aside, first, last }) => {
      const words = text.slice(reading.tokens[first]?.start, reading.tokens[last]?.end);
      const more = [signed && 'signed', fraction && 'fraction', aside && 'aside'];
      return [comparator, value, unit, kind, ...more, `"${words}"`]
        .filter((each) => each || each === 0)
        .join(' ');
    },
  );
}
