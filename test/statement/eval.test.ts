import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readStatement } from '../../server/src/statement/read.ts';
import { parseLabelled, score } from './score.ts';

const labels = parseLabelled(readFileSync(new URL('./sentences.jsonl', import.meta.url), 'utf8'));

/** Little below the precision and recall that are reached: a step back is to be seen, and a few hard new sentences are to fit. */
const REACHED: Readonly<Record<string, readonly [number, number]>> = {
  segmentation: [0.96, 0.95],
  vanity: [0.97, 0.92],
  target: [0.98, 0.97],
  baseline: [0.98, 0.98],
  ai: [0.98, 0.98],
  output: [0.96, 0.92],
  launch: [0.98, 0.94],
  claim: [0.98, 0.94],
  deadline: [0.96, 0.97],
  unit: [0.97, 0.97],
  // Learned from these very sentences, so others are read less well.
  category: [0.97, 0.94],
};

describe('statement detectors on the own sentences', () => {
  const scores = score(labels, readStatement);
  for (const [detector, [precision, recall]] of Object.entries(REACHED))
    it(`${detector}: precision ${precision}, recall ${recall}`, () => {
      const found = scores.find((each) => each.detector === detector);
      assert.ok(found);
      const misses = found.misses.map(({ id, text }) => `${id} ${text}`).join('\n');
      assert.ok(found.precision >= precision, `precision ${found.precision}\n${misses}`);
      assert.ok(found.recall >= recall, `recall ${found.recall}\n${misses}`);
    });

  it('counts hits, false alarms and misses', () => {
    const two = labels.slice(0, 2).map((label, index) => ({ ...label, has_target: index === 0 }));
    const target = score(two, (text) => ({
      ...readStatement(text, 'key-result'),
      target: { relative: false, span: { start: 0, end: 1 } },
    })).find((each) => each.detector === 'target');
    assert.deepEqual(
      [target?.tp, target?.fp, target?.fn, target?.precision, target?.recall],
      [1, 1, 0, 0.5, 1],
    );
  });
});
