import type { ObjectiveFacts } from './facts.ts';
import { once } from './once.ts';

/** The people who own an objective or one of its key results, as written. */
export const ownersOf = once((objective: ObjectiveFacts): readonly string[] =>
  [objective, ...objective.keyResults].flatMap(({ owner }) => owner?.name ?? []),
);
