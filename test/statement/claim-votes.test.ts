import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { claimLesson, judgeVotesLeftOut } from '../../scripts/vote-lessons.ts';
import { reads } from './reads.ts';
import { parseLabelled } from './score.ts';

/** A false warning costs trust: what votes alone take for a claim is one nearly always. */
const PRECISION = 0.95;
const RECALL = 0.6;

describe('claims in sentences that were left out of the learning', () => {
  it(`are told by votes with precision ${PRECISION} and recall ${RECALL}`, () => {
    const labelled = parseLabelled(readFileSync(new URL('./sentences.jsonl', import.meta.url), 'utf8'));
    const { precision, recall } = judgeVotesLeftOut(claimLesson, labelled);
    assert.ok(precision >= PRECISION, `precision ${precision}`);
    assert.ok(recall >= RECALL, `recall ${recall}`);
  });
});

reads('claims that no rule knows', ({ claim }) => claim, [
  ['Halve heart-failure deaths with telemonitoring', 'Halve heart-failure'],
  ['Our wound gel closes ulcers in half the usual time', 'ulcers'],
  ['Find out if our wound gel closes ulcers in half the usual time', undefined],
  ['Our wound nurses close ulcers in half the usual time', undefined],
  ['Our wound rota closes ulcers in half the usual time', undefined],
  ['Our wound gel closes ulcers faster than the national average', undefined],
  ['Our wound gel closes ulcers from 8 to 4 weeks', undefined],
  ['Our wound gel closes boxes in half the usual time', undefined],
  ['Slogan "wound gel that closes ulcers in half the time" withdrawn', undefined],
  ['Our stroke app answers calls in half the usual time', undefined],
  ['Ship our wound gel that is kept cold for ulcers', undefined],
]);
