import type { DocumentFacts, ObjectiveFacts } from '../../lint/facts.ts';
import { once } from '../../lint/once.ts';

/** Everybody, by name or function, who owns a goal of a file, steers it, approved it, or is in its register of owners. */
export const leadersOf = once(({ header, objectives }: DocumentFacts): readonly string[] => {
  const names = new Set([
    ...(header?.owner?.names ?? []),
    ...(header?.owner?.functions ?? []),
    ...(header?.steering?.texts ?? []),
    ...(header?.approvals?.texts ?? []),
    ...(header?.owners?.texts ?? []),
    ...objectives.flatMap(ownersIn),
  ]);
  return [...names];
});

/** The owners of an objective and its key results. */
const ownersIn = once(({ owner, keyResults }: ObjectiveFacts): readonly string[] => [
  ...new Set([owner, ...keyResults.map((kr) => kr.owner)].flatMap((each) => each?.name ?? [])),
]);
