import type { DocumentFacts } from '../../lint/facts.ts';

/** Everybody, by name or function, who owns a goal of a file, steers it, approved it, or is in its register of owners. */
export function leadersOf({ header, objectives }: DocumentFacts): readonly string[] {
  const goals = objectives.flatMap(({ owner, keyResults }) => [owner, ...keyResults.map((kr) => kr.owner)]);
  return [
    ...(header?.owner?.names ?? []),
    ...(header?.owner?.functions ?? []),
    ...(header?.steering?.texts ?? []),
    ...(header?.approvals?.texts ?? []),
    ...(header?.owners?.texts ?? []),
    ...goals.flatMap((owner) => owner?.name ?? []),
  ];
}
