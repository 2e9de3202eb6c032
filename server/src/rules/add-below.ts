import { addKeys, type Edit } from '../document/edit.ts';
import { objectivesKeys } from '../document/keys.ts';
import type { Source } from '../document/source.ts';
import { entryOf } from '../document/syntax.ts';
import { rootNode } from './nodes.ts';

/**
 * Adds keys to the block at a path from the top of the file, such as `regulatory`, `fda`; blocks on the way are made where they are
 * absent. What is there stays. No edits where a plain value stands in the way.
 * @param keys a YAML map within braces: `{ status: under-assessment, rationale: TODO }`.
 */
export function addBelow(source: Source, path: readonly string[], keys: string): Edit[] {
  let map = rootNode(source);
  let depth = 0;
  for (const key of path) {
    const value = entryOf(map, key)?.value;
    if (value?.kind !== 'map') break;
    map = value;
    depth++;
  }
  if (!map) return [];
  const [inner, ...outer] = path.slice(depth).reverse();
  if (inner === undefined) return addKeys(source, map, keys);
  const block = outer.reduce(
    (lines, key) => [`${key}:`, ...lines.map((line) => `  ${line}`)],
    [`${inner}: ${keys}`],
  );
  return addKeys(source, map, block.join('\n'), depth === 0 ? objectivesKeys : []);
}
