import type { DocumentFacts, ObjectiveFacts } from './facts.ts';
import { once } from './once.ts';
import { hasObjectiveThat, sharingConclusions } from './overall.ts';
import type { LocatedFinding, Rule } from './rule.ts';

/** The findings without advice on goals that nobody pursues; what concerns those as text stays. */
export function withoutDropped<T extends LocatedFinding>(
  rules: readonly Rule[],
  findings: T[],
  document: DocumentFacts,
): T[] {
  if (!hasDropped(document)) return findings;
  const advising = new Set(rules.filter(({ ofText }) => !ofText).map(({ id }) => id));
  return findings.filter(
    (finding) => !advising.has(finding.rule) || !isOnDropped(finding, document.objectives),
  );
}

/**
 * The facts as rules on goals see them: what nobody pursues any more asks for nothing, and settles nothing for the others.
 * The objectives that are left keep their numbers; where none is left, there are none.
 */
export function pursued(document: DocumentFacts): DocumentFacts {
  if (!hasDropped(document)) return document;
  const { objectives } = document;
  const isLeft = objectives.some(({ status }) => status !== dropped);
  return { ...document, objectives: isLeft ? sharingConclusions(objectives, objectives.map(pursuedOf)) : [] };
}

/** The same for one objective: a dropped one says nothing, others say it without their dropped key results. */
export const pursuedOf = once((objective: ObjectiveFacts): ObjectiveFacts => {
  const isOver = objective.status === dropped;
  const over = objective.keyResults.filter(({ status }) => isOver || status === dropped);
  if (!isOver && over.length === 0) return objective;
  const droppedIds = over.flatMap(({ id }) => id?.name ?? []);
  if (isOver) return { ...objective, ...nothing, droppedIds };
  return { ...objective, keyResults: objective.keyResults.filter((kr) => !over.includes(kr)), droppedIds };
});

const nothing = {
  title: undefined,
  references: [],
  topics: {},
  device: undefined,
  diseaseClaim: undefined,
  safety: false,
  aside: undefined,
  launch: false,
  ai: false,
  claim: false,
  roles: [],
  keyResults: [],
} as const satisfies Partial<ObjectiveFacts>;

const hasDropped = hasObjectiveThat(
  ({ status, keyResults }) => status === dropped || keyResults.some((kr) => kr.status === dropped),
);

const dropped = 'dropped';

function isOnDropped(
  { objective, keyResult }: LocatedFinding,
  objectives: readonly ObjectiveFacts[],
): boolean {
  const facts = objective === undefined ? undefined : objectives[objective];
  if (facts?.status === dropped) return true;
  return keyResult !== undefined && facts?.keyResults[keyResult]?.status === dropped;
}
