import type { Source } from '../document/source.ts';
import type { LocatedFinding } from '../lint/rule.ts';
import { type KeyResultReading, understand } from '../statement/objective.ts';

/** The key result that a finding is about, understood again from the source; spans of its fields are file offsets. */
export function keyResultReading(
  source: Source,
  { objective, keyResult }: Pick<LocatedFinding, 'objective' | 'keyResult'>,
): KeyResultReading | undefined {
  const model = objective === undefined ? undefined : source.objectiveModel(objective);
  return model && keyResult !== undefined ? understand(model).keyResults[keyResult] : undefined;
}
