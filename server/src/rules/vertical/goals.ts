import type { DocumentFacts, KeyResultFacts } from '../../lint/facts.ts';

/** A goal as a pack of rules sees it: an objective, or one of its key results. */
export interface Goal {
  readonly title: string;
  readonly objective: number;
  readonly keyResult?: KeyResultFacts;
  readonly span: { readonly start: number; readonly end: number };
}

/** All goals with a title, objectives before their key results; dropped ones left out. */
export function* goalsOf({ objectives }: DocumentFacts): Iterable<Goal> {
  for (const [objective, { title, status, anchor, keyResults }] of objectives.entries()) {
    if (status === 'dropped') continue;
    if (title !== undefined) yield { title, objective, span: anchor };
    for (const kr of keyResults)
      if (kr.title !== undefined) yield { title: kr.title, objective, keyResult: kr, span: kr.anchor };
  }
}

/** The key results among them. */
export function keyResultsOf(document: DocumentFacts): KeyResultFacts[] {
  return [...goalsOf(document)].flatMap(({ keyResult }) => keyResult ?? []);
}

/** Are there key results? Before, okr/missing-key-results speaks. */
export function isStarted({ objectives }: DocumentFacts): boolean {
  return objectives.some(({ keyResults }) => keyResults.length > 0);
}

/** Does the title of a key result have words of this kind? */
export function measures(document: DocumentFacts, words: RegExp): boolean {
  return keyResultsOf(document).some(({ title }) => words.test(title ?? ''));
}

/** A list as people say it: `a, b and c`. */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
