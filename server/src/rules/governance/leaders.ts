import type { DocumentFacts } from '../../lint/facts.ts';
import { once } from '../../lint/once.ts';
import { textsOf } from '../../lint/overall.ts';

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

/** The owners of the objectives and their key results. */
const ownersOf = textsOf(({ owner, keyResults }) =>
  [owner, ...keyResults.map((kr) => kr.owner)].flatMap((each) => each?.name ?? []),
);
