import type { Source } from '../document/source.ts';
import { entryOf, type MapNode } from '../document/syntax.ts';
import { rootNode } from './nodes.ts';

/** An item of a list around the objectives, such as `vendors`, by its index in the model. */
export function itemOfBlock(source: Source, block: string, index: number): MapNode | undefined {
  const list = entryOf(rootNode(source), block)?.value;
  const node = list?.kind === 'list' ? list.items[index]?.node : undefined;
  return node?.kind === 'map' ? node : undefined;
}
