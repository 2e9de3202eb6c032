import { okrKeys } from '../document/keys.ts';
import type { ObjectiveFacts } from '../lint/facts.ts';
import type { GoalKind } from '../lint/names.ts';
import { once } from '../lint/once.ts';

export interface KnownId {
  readonly name: string;
  readonly title: string | undefined;
  readonly kind: GoalKind;
}

/** The ids of an objective and its key results. Gathered once: unchanged objectives keep their facts. */
export const idsOf = once((objective: ObjectiveFacts): readonly KnownId[] =>
  [objective, ...objective.keyResults].flatMap(({ id, title }, index) =>
    id ? [{ name: id.name, title, kind: index === 0 ? 'objective' : 'keyResult' }] : [],
  ),
);

/** What has an id that others refer to, by definition. */
const identified: ReadonlySet<string> = new Set(['objective', 'keyResult', 'risk', 'auditFinding']);

/** Whether the value at a path of keys is such an id. */
export function isId(path: readonly string[]): boolean {
  return path.at(-1) === 'id' && identified.has(okrKeys.definitionAt(path.slice(0, -1)) ?? '');
}
