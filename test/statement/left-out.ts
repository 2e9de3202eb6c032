import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { judgeVotesLeftOut, type Lesson } from '../../scripts/vote-lessons.ts';
import { parseLabelled } from './score.ts';

/** Holds votes alone to a precision and a recall on sentences that were left out of the learning: a false warning costs trust. */
export function votesLeftOut(
  what: string,
  lesson: Lesson,
  least: { precision: number; recall: number },
): void {
  describe(`${what} in sentences that were left out of the learning`, () => {
    it(`is told by votes with precision ${least.precision} and recall ${least.recall}`, () => {
      const labelled = parseLabelled(readFileSync(new URL('./sentences.jsonl', import.meta.url), 'utf8'));
      const { precision, recall } = judgeVotesLeftOut(lesson, labelled);
      assert.ok(precision >= least.precision, `precision ${precision}`);
      assert.ok(recall >= least.recall, `recall ${recall}`);
    });
  });
}
