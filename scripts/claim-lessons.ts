import { claimClues, MAJORITY } from '../server/src/statement/claim-votes.ts';
import { readStatement } from '../server/src/statement/read.ts';
import { readTokens } from '../server/src/statement/text.ts';
import type { Labelled } from '../test/statement/score.ts';
import { PARTS, sumOf, withoutRarePairs } from './category-lessons.ts';
import { type Example, learn, type Weights } from './logistic.ts';

const CLAIM = 'claim';

/** The weights of clues to a clinical claim, from the labelled sentences that name an illness and neither evidence nor a baseline. */
export function learnClaims(labelled: readonly Labelled[]): Map<string, Weights> {
  return learn(withoutRarePairs(labelled.flatMap(example)), [CLAIM]);
}

/** Precision and recall of votes alone on sentences that were left out of the learning. */
export function judgeClaimsLeftOut(labelled: readonly Labelled[]): { precision: number; recall: number } {
  const examples = labelled.flatMap(example);
  let right = 0;
  let found = 0;
  for (let part = 0; part < PARTS; part++) {
    const learned = learn(withoutRarePairs(examples.filter((_, at) => at % PARTS !== part)), [CLAIM]);
    const claimed = examples.filter(
      ({ clues }, at) => at % PARTS === part && sumOf(learned.get(CLAIM), clues) > MAJORITY,
    );
    found += claimed.length;
    right += claimed.filter(({ labels }) => labels.length > 0).length;
  }
  return {
    precision: right / found,
    recall: right / examples.filter(({ labels }) => labels.length > 0).length,
  };
}

function example({ text, kind, clinical_claim_unvalidated }: Labelled): Example[] {
  const { baseline, target, evidence, ai } = readStatement(text, kind === 'kr' ? 'key-result' : 'objective');
  const clues =
    evidence || (baseline && target) ? undefined : claimClues(readTokens(text), target, ai !== undefined);
  return clues ? [{ clues: [...clues], labels: clinical_claim_unvalidated ? [CLAIM] : [], counts: 1 }] : [];
}
