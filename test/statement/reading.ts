import assert from 'node:assert/strict';
import { Source } from '../../server/src/document/source.ts';
import {
  type KeyResultReading,
  type ObjectiveReading,
  understand,
} from '../../server/src/statement/objective.ts';

/** The reading of the first objective of a file. */
export function objectiveIn(text: string): ObjectiveReading {
  const objective = new Source(text).objectiveModel(0);
  assert.ok(objective);
  return understand(objective);
}

/** The reading of one key result, a title or fields in braces. */
export function keyResultOf(text: string): KeyResultReading {
  const [reading] = objectiveIn(`objectives:\n  - title: A\n    key_results:\n      - ${text}\n`).keyResults;
  assert.ok(reading);
  return reading;
}
