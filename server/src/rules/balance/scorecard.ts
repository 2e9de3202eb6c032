import type { DocumentFacts, KeyResultFacts, ObjectiveFacts } from '../../lint/facts.ts';
import { measuredCategories } from '../../lint/key-results.ts';
import { once } from '../../lint/once.ts';
import { hasObjectiveThat, sumOf, textsOf } from '../../lint/overall.ts';

/** The three parts of a scorecard (S1:29-32) with the categories that count for each. */
export const dimensions = {
  operational: ['operational', 'workflow', 'interoperability'],
  clinical: ['safety', 'outcome', 'evidence'],
  financial: ['financial'],
} as const;
export type Dimension = keyof typeof dimensions;

const beyondBusiness: readonly string[] = [
  'safety',
  'evidence',
  'outcome',
  'workflow',
  'interoperability',
  'compliance',
  'privacy',
];
const business: readonly string[] = ['financial', 'adoption'];

/** How many key results of a file count. */
export const goalCount = sumOf((objective) => goalsIn(objective).length);

/** The key results of an objective that count: with a title, where the objective is pursued. */
export const goalsIn = once(({ status, keyResults }: ObjectiveFacts) =>
  status === 'dropped' ? [] : keyResults.filter(({ title }) => title !== undefined),
);

/** The categories of the goals that count, each once. */
export const categoriesOf = textsOf((facts) => goalsIn(facts).flatMap(measuredCategories));

/** Categories of the product's other files. */
export function elsewhere({ siblings }: DocumentFacts): readonly string[] {
  return siblings.flatMap(({ categories }) => categories ?? []);
}

/**
 * Growth, use and revenue, and nothing that patients, staff or the law would ask for.
 * Goals whose subject cannot be read may be anything; at least half has to be known as business. The minutes of staff and the wait of
 * patients are about work, whatever else they are called.
 */
export const isBusinessOnly = once((document: DocumentFacts): boolean => {
  const others = [...categoriesOf(document), ...elsewhere(document)];
  if (others.some((each) => beyondBusiness.includes(each))) return false;
  if (measuresWork(document)) return false;
  const count = goalCount(document);
  if (count < 2 || validations(document) > 0) return false;
  return businessCount(document) * 2 >= count;
});

const measuresWork = hasObjectiveThat((objective) => goalsIn(objective).some(isWork));

/** "Biller minutes per claim", whatever they are done for; the "time to invoice" is about money. */
function isWork({ title = '', inMinutes }: KeyResultFacts): boolean {
  return inMinutes || effort.test(title);
}

const effort = /\b(?:minutes?|hours?|clicks|touches) (?:per|a|of|for|on|spent)\b|\bwait(?:s|ing)?\b/i;

const validations = sumOf((objective) => goalsIn(objective).filter(({ validation }) => validation).length);

/** How many goals are known as business. */
const businessCount = sumOf(
  (objective) =>
    goalsIn(objective).filter(
      (goal) => goal.launch || goal.categories.some((each) => business.includes(each)),
    ).length,
);
