import type { Edit } from '../document/edit.ts';
import type { Source } from '../document/source.ts';
import { addKeyResult } from './add-key-result.ts';
import { nextKeyResultId } from './ids.ts';

/** Adds a key result, given as a YAML template with the id `KR-TODO`, at the end of an objective, under the next free id. */
export function addCompanion(source: Source, objective: number, keyResult: string): Edit[] {
  const id = nextKeyResultId(source, objective);
  return addKeyResult(
    source,
    objective,
    keyResult.replace('id: KR-TODO', () => `id: ${id}`),
  );
}
