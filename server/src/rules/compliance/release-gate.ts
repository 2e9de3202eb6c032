import type { Edit } from '../../document/edit.ts';
import type { Source } from '../../document/source.ts';
import { template } from '../../knowledge/templates.ts';
import type { KeyResultType } from '../../statement/objective.ts';
import type { FileTopics } from '../../statement/topics.ts';
import { addKeyResults } from '../add-key-results.ts';

/** Is this a goal of compliance or privacy? */
export function isDuty(categories: readonly string[]): boolean {
  return categories.includes('compliance') || categories.includes('privacy');
}

/** Does this key result hold back releases until they are reviewed (S0:3)? */
export function isGate(type: KeyResultType, categories: readonly string[], topics: FileTopics): boolean {
  return topics['change-control'] !== undefined || (type === 'guardrail' && isDuty(categories));
}

/** Adds the review that every release must pass to an objective. */
export function addReleaseGate(source: Source, objective: number | undefined): Edit[] {
  return addKeyResults(source, objective, [template('launch-gate')]);
}
