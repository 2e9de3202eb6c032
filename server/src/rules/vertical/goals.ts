import { isRunning } from '../../document/status.ts';
import type { DocumentFacts, KeyResultFacts, ObjectiveFacts } from '../../lint/facts.ts';
import { hasKeyResultThat } from '../../lint/key-results.ts';
import { once } from '../../lint/once.ts';

/** A goal as a pack of rules sees it: an objective, or one of its key results. */
export interface Goal {
  readonly title: string;
  readonly objective: number;
  readonly keyResult?: KeyResultFacts;
  readonly span: { readonly start: number; readonly end: number };
}

/** A key result that says what it is about. */
export type Titled = KeyResultFacts & { readonly title: string };

/** All goals with a title, objectives before their key results; dropped ones, and the titles of objectives that nobody works on, left out. */
export function* goalsOf({ objectives }: DocumentFacts): Iterable<Goal> {
  for (const [objective, facts] of objectives.entries()) {
    const { title, status, anchor } = facts;
    if (isRunning(status) && title !== undefined) yield { title, objective, span: anchor };
    for (const kr of titledIn(facts)) yield { title: kr.title, objective, keyResult: kr, span: kr.anchor };
  }
}

/** The key results among them. */
export const keyResultsOf = once(({ objectives }: DocumentFacts): readonly Titled[] =>
  objectives.flatMap(titledIn),
);

const titledIn = once(({ status, keyResults }: ObjectiveFacts) =>
  status === 'dropped' ? [] : keyResults.filter((kr): kr is Titled => kr.title !== undefined),
);

/** Are there key results? Before, okr/missing-key-results speaks. */
export const isStarted = hasKeyResultThat(() => true);

/** Does the title of a key result have words of this kind? */
export function measures(document: DocumentFacts, words: RegExp): boolean {
  return keyResultsOf(document).some(({ title }) => words.test(title));
}
