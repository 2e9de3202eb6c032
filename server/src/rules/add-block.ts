import { addKeys, type Edit } from '../document/edit.ts';
import { objectivesKeys } from '../document/keys.ts';
import type { Source } from '../document/source.ts';
import { rootNode } from './nodes.ts';

/** Adds blocks, given as a YAML template, to the file, in front of its objectives; keys that are there are merged into. */
export function addBlock(source: Source, block: string): Edit[] {
  const root = rootNode(source);
  return root ? addKeys(source, root, block, objectivesKeys) : [];
}
