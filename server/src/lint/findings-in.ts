import type { DocumentFacts, ObjectiveFacts } from './facts.ts';
import { perObjective } from './overall.ts';
import type { Finding } from './rule.ts';

/**
 * What a rule on the whole file finds in each objective by itself: of a thousand objectives, only those are looked at that
 * an edit changed, and the findings in the others stay the same objects.
 * @param find the findings in one objective; depends on it and on `by` alone.
 */
export function findingsIn<B extends readonly unknown[]>(
  find: (objective: ObjectiveFacts, ...by: B) => Iterable<Omit<Finding, 'objective'>>,
): (document: DocumentFacts, ...by: B) => Iterable<Finding> {
  const groups = perObjective((facts, objective, ...by: B) => {
    const found = [...find(facts, ...by)].map((finding) => ({ ...finding, objective }));
    return found.length > 0 ? found : undefined;
  });
  return function* (document, ...by) {
    for (const group of groups(document, ...by)) yield* group;
  };
}
