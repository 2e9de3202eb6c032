import type { KeyResultFacts, ObjectiveFacts } from './facts.ts';
import { once } from './once.ts';

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
): (objectives: readonly ObjectiveFacts[]) => boolean {
  const found = once(({ keyResults }: ObjectiveFacts) => keyResults.some(test));
  return (objectives) => objectives.some(found);
}

const none: readonly KeyResultFacts[] = [];
