import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { judgeVotesLeftOut, vanityLesson } from '../../scripts/vote-lessons.ts';
import { reads } from './reads.ts';
import { parseLabelled } from './score.ts';

/** A false warning costs trust: what votes alone take for use as success is that nearly always. */
const PRECISION = 0.95;
const RECALL = 0.75;

describe('use as success in sentences that were left out of the learning', () => {
  it(`is told by votes with precision ${PRECISION} and recall ${RECALL}`, () => {
    const labelled = parseLabelled(readFileSync(new URL('./sentences.jsonl', import.meta.url), 'utf8'));
    const { precision, recall } = judgeVotesLeftOut(vanityLesson, labelled);
    assert.ok(precision >= PRECISION, `precision ${precision}`);
    assert.ok(recall >= RECALL, `recall ${recall}`);
  });
});

reads('use as success that no rule knows', ({ vanity }) => vanity, [
  ['Free-tier accounts 11k → 25k by August', 'accounts'],
  ['Free-tier accounts 25k → 11k by August', undefined],
  ['Free-tier accounts 11k → 25k, of which 40% book a check-up', undefined],
  ['Free-tier accounts with two-factor login 11k → 25k by August', undefined],
  ['Clock up 40,000 minutes of guided breathing across all accounts', 'accounts'],
  ['Clock up 40,000 minutes of guided breathing in group therapy', undefined],
  ['Visits to the sexual-health site from 9k to 20k per month', 'Visits'],
  ['More reads of the patient stories: 2,000 a week', 'reads'],
  ['More reads of the chest films by two radiologists: 2,000 a week', undefined],
  ['Users spend 20 minutes a week in the programme', 'spend'],
  ['Patients spend 20 minutes a week in rehab', undefined],
  ['12 million readings reviewed by nurses', undefined],
]);
