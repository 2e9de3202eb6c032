import { addItem, addKeys, type Edit, promote } from '../document/edit.ts';
import { keyResultKeys, type Source } from '../document/source.ts';
import { keyResultsEntry, objectiveNode } from './nodes.ts';

/**
 * Adds a key result, given as a YAML template without its dash, to an objective; its list is made where it is absent.
 * No edits where the objective cannot hold one.
 */
export function addKeyResult(
  source: Source,
  objective: number,
  keyResult: string,
  position: 'first' | 'last' = 'last',
): Edit[] {
  const entry = keyResultsEntry(source, { objective });
  if (entry) return addItem(source, entry, keyResult, position);
  const list = `${keyResultKeys[0]}:\n${onlyItem(keyResult)}`;
  const map = objectiveNode(source, { objective });
  if (map) return addKeys(source, map, list);
  const plain = source.objective(objective);
  return plain?.kind === 'scalar' ? promote(source, plain, list) : [];
}

function onlyItem(template: string): string {
  return template
    .trimEnd()
    .split('\n')
    .map((line, index) => (index === 0 ? `  - ${line}` : `    ${line}`))
    .join('\n');
}
