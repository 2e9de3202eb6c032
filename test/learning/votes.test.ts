import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { claimLesson, judgeVotesLeftOut, vanityLesson } from '../../scripts/vote-lessons.ts';
import { parseLabelled } from '../statement/score.ts';

// A false warning costs trust, so votes alone are held to a high precision.
const HELD = [
  { what: 'a clinical claim', lesson: claimLesson, precision: 0.95, recall: 0.6 },
  { what: 'use as success', lesson: vanityLesson, precision: 0.95, recall: 0.75 },
];

for (const { what, lesson, ...least } of HELD)
  describe(`${what} in sentences that were left out of the learning`, () => {
    it(`is told by votes with precision ${least.precision} and recall ${least.recall}`, () => {
      const file = new URL('../statement/sentences.jsonl', import.meta.url);
      const { precision, recall } = judgeVotesLeftOut(lesson, parseLabelled(readFileSync(file, 'utf8')));
      assert.ok(precision >= least.precision, `precision ${precision}`);
      assert.ok(recall >= least.recall, `recall ${recall}`);
    });
  });
