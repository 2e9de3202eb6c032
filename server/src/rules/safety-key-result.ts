import { addItem, addKeys, type Edit, promote } from '../document/edit.ts';
import { keyResultKeys, type Source } from '../document/source.ts';
import { template } from '../knowledge/templates.ts';
import { understand } from '../statement/objective.ts';
import { freeKeyResultId } from './ids.ts';
import { keyResultsEntry, objectiveNode } from './nodes.ts';

/**
 * Puts the safety key result in front of all others: first of the first objective (S0:4, a constraint and no secondary outcome).
 * No edits where there is no objective to hold it.
 */
export function addSafetyKeyResult(source: Source): Edit[] {
  const place = { objective: 0 };
  const keyResult = template('safety-key-result').replace('KR-S1', freeKeyResultId(source, 'KR-S', 1));
  const entry = keyResultsEntry(source, place);
  if (entry) return addItem(source, entry, keyResult, 'first');
  const list = `${keyResultKeys[0]}:\n${indented(keyResult)}`;
  const map = objectiveNode(source, place);
  if (map) return addKeys(source, map, list);
  const plain = source.objective(0);
  return plain?.kind === 'scalar' ? promote(source, plain, list) : [];
}

/** Is a safety key result there, by its category or by its words with a target? */
export function hasSafetyKeyResult(source: Source): boolean {
  for (let index = 0; index < source.objectiveCount; index++) {
    const objective = source.objectiveModel(index);
    if (objective && understand(objective).keyResults.some((kr) => kr.safety)) return true;
  }
  return false;
}

/** A template as the only item of a block list. */
function indented(item: string): string {
  return item
    .trimEnd()
    .split('\n')
    .map((line, index) => (index === 0 ? `  - ${line}` : `    ${line}`))
    .join('\n');
}
