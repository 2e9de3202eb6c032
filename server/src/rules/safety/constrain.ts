import { type Edit, replaceScalar } from '../../document/edit.ts';
import { promote } from '../../document/edit-item.ts';
import { inStyleOf } from '../../document/render.ts';
import type { Source } from '../../document/source.ts';
import { entryOf } from '../../document/syntax.ts';
import { addInOrder } from '../add-fields.ts';
import { addGuardrail } from '../guardrail-link.ts';
import { nextSafetyId } from '../ids.ts';
import { keyResultNode } from '../nodes.ts';

/** The goals that must not be pursued at the cost of safety: objective and key result by index. */
export type Pursued = readonly { readonly objective: number; readonly keyResult: number }[];

/** Declares a key result a guardrail, and links the goals that must hold it. It gets an id where it has none. */
export function constrain(source: Source, objective: number, keyResult: number, pursued: Pursued): Edit[] {
  const node = keyResultNode(source, { objective, keyResult });
  const written = entryOf(node, 'id')?.value;
  const known = written?.kind === 'scalar' && written.text !== '' ? written.text : undefined;
  const id = known ?? nextSafetyId(source);
  const links = eachOnce(
    pursued.flatMap((place) => addGuardrail(source, place.objective, place.keyResult, id)),
  );
  if (node?.kind === 'scalar')
    return [...promote(source, node, `id: ${id}\ncategory: safety\ntype: guardrail`), ...links];
  if (node?.kind !== 'map') return [];
  const type = entryOf(node, 'type')?.value;
  const declared =
    type?.kind === 'scalar'
      ? replaceScalar(type, 'guardrail')
      : addInOrder(source, node, 'keyResult', 'type: guardrail');
  const named =
    known === undefined ? addInOrder(source, node, 'keyResult', `id: ${inStyleOf(undefined, id)}`) : [];
  return [...named, ...declared, ...links];
}

/** A key result that is repeated by its anchor is written, and linked, once. */
function eachOnce(edits: readonly Edit[]): Edit[] {
  return [...new Map(edits.map((edit) => [JSON.stringify(edit), edit])).values()];
}
