import type { Edit } from '../document/edit.ts';
import { addItems } from '../document/edit-item.ts';
import type { Source } from '../document/source.ts';
import { addKeyResultList } from './add-key-result.ts';
import { nextKeyResultIds } from './ids.ts';
import { keyResultsEntry } from './nodes.ts';

/** Adds key results, given as YAML templates with the id `KR-TODO`, at the end of an objective, under the next free ids. */
export function addKeyResults(
  source: Source,
  objective: number | undefined,
  keyResults: readonly string[],
): Edit[] {
  if (objective === undefined) return [];
  const ids = nextKeyResultIds(source, objective, keyResults.length);
  const named = keyResults.map((keyResult, index) =>
    keyResult.replace('id: KR-TODO', () => `id: ${ids[index] ?? 'KR-TODO'}`),
  );
  const entry = keyResultsEntry(source, { objective });
  return entry ? addItems(source, entry, named) : addKeyResultList(source, objective, named);
}
