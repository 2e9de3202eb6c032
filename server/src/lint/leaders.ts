import type { DocumentFacts } from './facts.ts';
import { once } from './once.ts';
import { textsOf } from './overall.ts';
import { ownersOf } from './owners.ts';
import { settledIn } from './settled.ts';

/** Everybody, by name or function, who owns a goal of a product's files, steers them, approved them, or is in their registers of owners. */
export const leadersOf = once((document: DocumentFacts): readonly string[] => {
  const { header, siblings } = document;
  const names = new Set([
    ...(header ? settledIn(header).leaders : []),
    ...ownersHere(document),
    ...siblings.flatMap(({ settled, owners }) => [...(settled?.leaders ?? []), ...(owners ?? [])]),
  ]);
  return [...names];
});

const ownersHere = textsOf(ownersOf);
