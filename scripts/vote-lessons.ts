import * as claims from '../server/src/statement/claim-votes.ts';
import { readStatement } from '../server/src/statement/read.ts';
import * as vanity from '../server/src/statement/vanity-votes.ts';
import { readTokens } from '../server/src/words/text.ts';
import type { Labelled } from '../test/statement/score.ts';
import { PARTS, sumOf, withoutRarePairs } from './category-lessons.ts';
import { type Example, learn, type Weights } from './logistic.ts';

/** A reading that is put to the vote where no rule knows it. */
export interface Lesson {
  readonly label: string;
  /** What its clues have to say together for it to be taken. */
  readonly majority: number;
  /** The clues of a sentence; undefined where it is no question. */
  readonly cluesOf: (sentence: Labelled) => ReadonlySet<string> | undefined;
  readonly isSo: (sentence: Labelled) => boolean;
}

/** Of sentences that name an illness and neither evidence nor a baseline. */
export const claimLesson: Lesson = {
  label: 'claim',
  majority: claims.MAJORITY,
  cluesOf: (sentence) => {
    const { baseline, target, evidence, ai } = statementOf(sentence);
    if (evidence || (baseline && target)) return undefined;
    return claims.claimClues(readTokens(sentence.text), target, ai !== undefined);
  },
  isSo: (sentence) => sentence.clinical_claim_unvalidated,
};

/** Of sentences that want more of something. */
export const vanityLesson: Lesson = {
  label: 'vanity',
  majority: vanity.MAJORITY,
  cluesOf: (sentence) => vanity.vanityClues(readTokens(sentence.text), statementOf(sentence)),
  isSo: (sentence) => sentence.vanity,
};

/** The weights of the clues, from labelled sentences. */
export function learnVotes(lesson: Lesson, labelled: readonly Labelled[]): Map<string, Weights> {
  return taughtBy(lesson, examplesOf(lesson, labelled));
}

/** Precision and recall of votes alone on sentences that were left out of the learning. */
export function judgeVotesLeftOut(
  lesson: Lesson,
  labelled: readonly Labelled[],
): { precision: number; recall: number } {
  const examples = examplesOf(lesson, labelled);
  let right = 0;
  let found = 0;
  for (let part = 0; part < PARTS; part++) {
    const others = examples.filter((_, at) => at % PARTS !== part);
    const learned = taughtBy(lesson, others).get(lesson.label);
    const taken = examples.filter(
      ({ clues }, at) => at % PARTS === part && sumOf(learned, clues) > lesson.majority,
    );
    found += taken.length;
    right += taken.filter(({ labels }) => labels.length > 0).length;
  }
  return {
    precision: right / found,
    recall: right / examples.filter(({ labels }) => labels.length > 0).length,
  };
}

function taughtBy({ label }: Lesson, examples: readonly Example[]): Map<string, Weights> {
  return learn(withoutRarePairs(examples), [label]);
}

function examplesOf({ label, cluesOf, isSo }: Lesson, labelled: readonly Labelled[]): Example[] {
  return labelled.flatMap((sentence) => {
    const clues = cluesOf(sentence);
    return clues ? [{ clues: [...clues], labels: isSo(sentence) ? [label] : [], counts: 1 }] : [];
  });
}

function statementOf({ text, kind }: Labelled) {
  return readStatement(text, kind === 'kr' ? 'key-result' : 'objective');
}
