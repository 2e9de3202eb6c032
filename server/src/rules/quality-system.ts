import type { Edit } from '../document/edit.ts';
import type { Source } from '../document/source.ts';
import { addBelow } from './add-below.ts';

/** Adds the quality system of a device maker (ISO 13485), to be filled in. */
export function addQualitySystem(source: Source): Edit[] {
  const block = '{ standard: iso-13485, design_history: TODO, risk_file: TODO, software_class: TODO }';
  return addBelow(source, ['regulatory', 'qms'], block);
}
