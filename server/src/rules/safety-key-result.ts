import type { Edit } from '../document/edit.ts';
import type { Source } from '../document/source.ts';
import { template } from '../knowledge/templates.ts';
import { addKeyResult } from './add-key-result.ts';
import { nextSafetyId } from './ids.ts';

/**
 * Puts the safety key result in front of all others: first of the first objective (S0:4, a constraint and no secondary outcome).
 * No edits where there is no objective to hold it.
 */
export function addSafetyKeyResult(source: Source): Edit[] {
  const id = nextSafetyId(source);
  return addKeyResult(source, 0, template('safety-key-result').replace('KR-S1', id), 'first');
}
