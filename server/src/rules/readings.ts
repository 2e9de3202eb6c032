import type { Source } from '../document/source.ts';
import type { LocatedFinding } from '../lint/rule.ts';
import { type KeyResultReading, type ObjectiveReading, understand } from '../statement/objective.ts';

/** The objectives of a text that were understood: several fixes look at the same one. */
const known = new WeakMap<Source, Map<number, ObjectiveReading>>();

/** The key result that a finding is about, understood again from the source; spans of its fields are file offsets. */
export function keyResultReading(
  source: Source,
  { objective, keyResult }: Pick<LocatedFinding, 'objective' | 'keyResult'>,
): KeyResultReading | undefined {
  if (objective === undefined || keyResult === undefined) return undefined;
  const readings = known.get(source) ?? new Map<number, ObjectiveReading>();
  known.set(source, readings);
  const model = readings.has(objective) ? undefined : source.objectiveModel(objective);
  if (model) readings.set(objective, understand(model));
  return readings.get(objective)?.keyResults[keyResult];
}
