import type { Edit } from '../document/edit.ts';
import { addItem, promote } from '../document/edit-item.ts';
import { inStyleOf } from '../document/render.ts';
import type { Source } from '../document/source.ts';
import { entryOf, isNothing } from '../document/syntax.ts';
import { addInOrder } from './add-fields.ts';
import { keyResultNode } from './nodes.ts';

/** Says that a key result is pursued only while another one, named by its id, holds (`guardrails`). What is linked already stays. */
export function addGuardrail(source: Source, objective: number, keyResult: number, id: string): Edit[] {
  const node = keyResultNode(source, { objective, keyResult });
  const name = inStyleOf(undefined, id);
  const block = `guardrails: [{ metric: ${name} }]`;
  if (node?.kind === 'scalar') return promote(source, node, block);
  if (node?.kind !== 'map') return [];
  const entry = entryOf(node, 'guardrails');
  const linked = entry && !isNothing(entry.value);
  return linked
    ? addItem(source, entry, `{ metric: ${name} }`)
    : addInOrder(source, node, 'keyResult', block);
}
