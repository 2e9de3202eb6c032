import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { judgeLeftOut } from '../../scripts/category-lessons.ts';
import { parseLabelled } from '../statement/score.ts';

/** What words alone can tell of a goal's category: the labels themselves are a matter of judgement. */
const PRECISION = 0.78;
const RECALL = 0.75;

describe('categories of sentences that were left out of the learning', () => {
  it(`are told with precision ${PRECISION} and recall ${RECALL}`, () => {
    const labelled = parseLabelled(
      readFileSync(new URL('../statement/sentences.jsonl', import.meta.url), 'utf8'),
    );
    const { precision, recall } = judgeLeftOut(labelled);
    assert.ok(precision >= PRECISION, `precision ${precision}`);
    assert.ok(recall >= RECALL, `recall ${recall}`);
  });
});
