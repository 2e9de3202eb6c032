import type { Edit } from '../document/edit.ts';
import { addItem } from '../document/edit-item.ts';
import { keyResultKeys } from '../document/keys.ts';
import type { Source } from '../document/source.ts';
import { addFields } from './add-fields.ts';
import { keyResultsEntry } from './nodes.ts';

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
  return entry
    ? addItem(source, entry, keyResult, position)
    : addKeyResultList(source, objective, [keyResult]);
}

/** Gives an objective without a list of key results one. */
export function addKeyResultList(source: Source, objective: number, keyResults: readonly string[]): Edit[] {
  const list = `${keyResultKeys[0]}:\n${keyResults.map(asItem).join('\n')}`;
  return addFields(source, source.objective(objective), 'objective', list);
}

function asItem(template: string): string {
  return template
    .trimEnd()
    .split('\n')
    .map((line, index) => (index === 0 ? `  - ${line}` : `    ${line}`))
    .join('\n');
}
