import type { DocumentFacts, KeyResultFacts } from '../../lint/facts.ts';

/** The three parts of a scorecard (S1:29-32) with the categories that count for each (rules.md 19.25). */
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

/** The key results that count: with a title, of an objective that is pursued. */
export function goalsOf({ objectives }: DocumentFacts): KeyResultFacts[] {
  return objectives.flatMap(({ status, keyResults }) =>
    status === 'dropped' ? [] : keyResults.filter(({ title }) => title !== undefined),
  );
}

/** Categories of the product's other files. */
export function elsewhere({ siblings }: DocumentFacts): readonly string[] {
  return siblings.flatMap(({ categories }) => categories ?? []);
}

/**
 * Growth, use and revenue, and nothing that patients, staff or the law would ask for (rules.md 19.25).
 * Goals whose subject cannot be read may be anything; at least half has to be known as business.
 */
export function isBusinessOnly(document: DocumentFacts): boolean {
  const goals = goalsOf(document);
  const known = goals.filter(
    (goal) => goal.launch || goal.categories.some((each) => business.includes(each)),
  );
  const others = [...goals.flatMap(({ categories }) => categories), ...elsewhere(document)];
  const isCare =
    goals.some(({ validation }) => validation) || others.some((each) => beyondBusiness.includes(each));
  return goals.length > 1 && !isCare && known.length * 2 >= goals.length;
}
