import type { DocumentFacts, ObjectiveFacts } from './facts.ts';
import { once } from './once.ts';
import type { LocatedFinding, Rule } from './rule.ts';

/** The findings without advice on goals that nobody pursues; what concerns those as text stays. */
export function withoutDropped(
  rules: readonly Rule[],
  findings: LocatedFinding[],
  { objectives }: DocumentFacts,
): LocatedFinding[] {
  if (!objectives.some(hasDropped)) return findings;
  const advising = new Set(rules.filter(({ ofText }) => !ofText).map(({ id }) => id));
  return findings.filter((finding) => !advising.has(finding.rule) || !isOnDropped(finding, objectives));
}

const hasDropped = once(
  ({ status, keyResults }: ObjectiveFacts) =>
    status === dropped || keyResults.some((kr) => kr.status === dropped),
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
