import type { DocumentFacts, KeyResultFacts, ObjectiveFacts } from './facts.ts';
import { once } from './once.ts';
import { hasObjectiveThat, perObjective } from './overall.ts';

/**
 * The key results of an objective that pass a test, looked for once while the objective stays what it is: a rule on a
 * file of a thousand objectives reads only the one that was edited.
 */
export function keyResultsThat(
  test: (kr: KeyResultFacts) => boolean,
): (objective: ObjectiveFacts) => readonly KeyResultFacts[] {
  return once(({ keyResults }: ObjectiveFacts) => {
    const found = keyResults.filter(test);
    return found.length > 0 ? found : none;
  });
}

/** Whether some key result of a file passes a test. */
export function hasKeyResultThat(
  test: (kr: KeyResultFacts) => boolean,
): (document: Pick<DocumentFacts, 'objectives'>) => boolean {
  return hasObjectiveThat(({ keyResults }) => keyResults.some(test));
}

/** The objectives of a file with a key result that passes a test, with their numbers: all that a rule looks at of a thousand. */
export function objectivesWith(
  test: (kr: KeyResultFacts) => boolean,
): (document: DocumentFacts) => readonly (readonly [number, ObjectiveFacts])[] {
  return perObjective((objective, index) =>
    objective.keyResults.some(test) ? ([index, objective] as const) : undefined,
  );
}

/** What a key result measures; the effect of a bare claim is said and not measured. */
export function measuredCategories({ categories, claim, outcome }: KeyResultFacts): readonly string[] {
  return claim && !outcome ? categories.filter((each) => each !== 'outcome') : categories;
}

const none: readonly KeyResultFacts[] = [];
