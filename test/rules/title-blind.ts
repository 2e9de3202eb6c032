import assert from 'node:assert/strict';
import type { DocumentFacts } from '../../server/src/lint/facts.ts';
import type { Context, DocumentRule } from '../../server/src/lint/rule.ts';

/** The engine runs a rule again after an edit of a title only where it says that it reads titles. */
export function assertSeesNoTitle(rule: DocumentRule, facts: DocumentFacts, context: Context): void {
  if (rule.titles) return;
  assert.deepEqual(
    [...rule.check(untitled(facts), context)],
    [...rule.check(facts, context)],
    'a rule that reads the words of titles says so: titles: true',
  );
}

/** The same facts with other words in every title. */
function untitled(facts: DocumentFacts): DocumentFacts {
  const retitled = <T extends { readonly title: string | undefined }>(goal: T): T => ({
    ...goal,
    title: goal.title === undefined ? undefined : 'Zzz',
  });
  const objectives = facts.objectives.map((objective) => ({
    ...retitled(objective),
    keyResults: objective.keyResults.map(retitled),
  }));
  return { ...facts, objectives };
}
