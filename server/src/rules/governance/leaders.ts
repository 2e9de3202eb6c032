import type { DocumentFacts, ObjectiveFacts } from '../../lint/facts.ts';
import { once } from '../../lint/once.ts';
import { overall } from '../../lint/overall.ts';

/** Everybody, by name or function, who owns a goal of a file, steers it, approved it, or is in its register of owners. */
export const leadersOf = once((document: DocumentFacts): readonly string[] => {
  const { header } = document;
  const names = new Set([
    ...(header?.owner?.names ?? []),
    ...(header?.owner?.functions ?? []),
    ...(header?.steering?.texts ?? []),
    ...(header?.approvals?.texts ?? []),
    ...(header?.owners?.texts ?? []),
    ...ownersOf(document),
  ]);
  return [...names];
});

const ownersOf = overall(
  (objective) => JSON.stringify(ownersIn(objective)),
  (objectives) => [...new Set(objectives.flatMap(ownersIn))],
);

/** The owners of an objective and its key results. */
const ownersIn = once(({ owner, keyResults }: ObjectiveFacts): readonly string[] => [
  ...new Set([owner, ...keyResults.map((kr) => kr.owner)].flatMap((each) => each?.name ?? [])),
]);
