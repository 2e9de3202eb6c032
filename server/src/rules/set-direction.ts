import type { Edit } from '../document/edit.ts';
import type { Source } from '../document/source.ts';
import type { Direction } from '../statement/statement.ts';
import type { Place } from './nodes.ts';
import { overwriteKeyResult } from './overwrite.ts';

/** Declares which way a key result goes, over what it declared before. */
export function setDirection(source: Source, finding: Place, direction: Direction): Edit[] {
  return overwriteKeyResult(source, finding, `direction: ${direction}`);
}
