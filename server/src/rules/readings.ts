import type { Source } from '../document/source.ts';
import { memoryBeside, once } from '../lint/once.ts';
import { type KeyResultReading, type ObjectiveReading, understand } from '../statement/objective.ts';
import type { Place } from './nodes.ts';

/** The objectives of a text that were understood: many fixes look at the same ones. */
const readingsOf = memoryBeside<Source, Map<number, ObjectiveReading | undefined>>(() => new Map());

/** An objective, by its index, understood again from the source; spans of its fields are file offsets. */
export function objectiveReading(source: Source, index: number): ObjectiveReading | undefined {
  const readings = readingsOf(source);
  if (!readings.has(index)) {
    const model = source.objectiveModel(index);
    readings.set(index, model && understand(model));
  }
  return readings.get(index);
}

/** The key result that a finding is about, understood the same way. */
export function keyResultReading(
  source: Source,
  { objective, keyResult }: Place,
): KeyResultReading | undefined {
  if (objective === undefined || keyResult === undefined) return undefined;
  return objectiveReading(source, objective)?.keyResults[keyResult];
}

/** The id of the file's first safety key result. */
export const safetyId = once((source: Source): string | undefined => {
  for (let index = 0; index < source.objectiveCount; index++) {
    const safety = objectiveReading(source, index)?.keyResults.find((kr) => kr.safety && kr.keyResult.id);
    if (safety) return safety.keyResult.id?.text;
  }
  return undefined;
});
