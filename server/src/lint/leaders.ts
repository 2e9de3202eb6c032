import type { DocumentFacts } from './facts.ts';
import { once } from './once.ts';
import { textsOf } from './overall.ts';
import { settledIn } from './settled.ts';

/** Everybody, by name or function, who owns a goal of a product's files, steers them, approved them, or is in their registers of owners. */
export const leadersOf = once((document: DocumentFacts): readonly string[] => {
  const { header, siblings } = document;
  const names = new Set([
    ...(header ? settledIn(header).leaders : []),
    ...ownersOf(document),
    ...siblings.flatMap(({ settled, owners }) => [...(settled?.leaders ?? []), ...(owners ?? [])]),
  ]);
  return [...names];
});

/** The owners of the objectives and their key results. */
const ownersOf = textsOf(({ owner, keyResults }) =>
  [owner, ...keyResults.map((kr) => kr.owner)].flatMap((each) => each?.name ?? []),
);
