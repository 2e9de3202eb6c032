import type { Rule } from '../lint/rule.ts';
import { missingTarget } from './okr/missing-target.ts';
import { missingEscalation } from './safety/missing-escalation.ts';

/** Every rule, sorted by id. */
export const rules: readonly Rule[] = [missingTarget, missingEscalation];

export function ruleOf(id: string): Rule | undefined {
  return rules.find((rule) => rule.id === id);
}
