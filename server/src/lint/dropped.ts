import type { DocumentFacts, ObjectiveFacts } from './facts.ts';
import { hasObjectiveThat } from './overall.ts';
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
