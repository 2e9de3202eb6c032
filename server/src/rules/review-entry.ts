import { addKeys, type Edit } from '../document/edit.ts';
import { addItem } from '../document/edit-item.ts';
import { objectivesKeys } from '../document/keys.ts';
import { inStyleOf } from '../document/render.ts';
import type { Source } from '../document/source.ts';
import { entryOf } from '../document/syntax.ts';
import { template } from '../knowledge/templates.ts';
import { rootNode } from './nodes.ts';

/** Records a review of the cycle: an entry of `review:`, which is made where it is absent. `date` is ISO. */
export function addReview(
  source: Source,
  date: string,
  trigger: string | undefined,
  paused: readonly string[],
): Edit[] {
  const root = rootNode(source);
  if (!root) return [];
  const block = template('review')
    .replace(/date: .*/, `date: ${date}`)
    .replace(/trigger: .*/, () => `trigger: ${inStyleOf(undefined, trigger ?? 'TODO')}`)
    .replace(/paused: .*/, () => `paused: [${paused.map((id) => inStyleOf(undefined, id)).join(', ')}]`);
  const entry = entryOf(root, 'review');
  return entry ? addItem(source, entry, firstItem(block)) : addKeys(source, root, block, objectivesKeys);
}

/** The first item of a block list, without its dash. */
function firstItem(block: string): string {
  const [, ...lines] = block.split('\n');
  return lines.map((line) => line.slice('  - '.length)).join('\n');
}
