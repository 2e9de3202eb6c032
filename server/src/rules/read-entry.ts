import { okrKeys } from '../document/keys.ts';
import { type Entry, entryOf, type MapNode } from '../document/syntax.ts';

/** Of several names for one thing the canonical one is read, else the first in the order of the format. */
export function readEntry(map: MapNode, definition: string, canonical: string): Entry | undefined {
  const names = [...okrKeys.keysOf(definition)].flatMap(([key, { aliasOf }]) =>
    aliasOf === canonical ? [key] : [],
  );
  return entryOf(map, canonical, ...names);
}
