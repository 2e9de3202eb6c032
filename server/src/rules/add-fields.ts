import { addKeys, type Edit } from '../document/edit.ts';
import { promote } from '../document/edit-item.ts';
import { okrKeys } from '../document/keys.ts';
import { parse } from '../document/parse.ts';
import type { Source } from '../document/source.ts';
import type { MapNode, SyntaxNode } from '../document/syntax.ts';
import { keyResultNode, type Place } from './nodes.ts';

/**
 * Adds the keys of a YAML template to a map, at their place in the usual order.
 * @param definition whose keys the map has, such as `objective`.
 * @param behind the key whose place counts; the last one of the template unless said otherwise.
 */
export function addInOrder(
  source: Source,
  map: MapNode,
  definition: string,
  template: string,
  behind = lastKeyOf(template),
): Edit[] {
  return addKeys(source, map, template, okrKeys.keysBehind(definition, behind));
}

/** The same for a goal; a plain text becomes its title. No edits where there is neither. */
export function addFields(
  source: Source,
  goal: SyntaxNode | undefined,
  definition: 'objective' | 'keyResult',
  template: string,
  behind?: string,
): Edit[] {
  if (goal?.kind === 'map') return addInOrder(source, goal, definition, template, behind);
  return goal?.kind === 'scalar' ? promote(source, goal, template) : [];
}

/** The same for the key result that a finding is about. */
export function addToKeyResult(source: Source, place: Place, template: string, behind?: string): Edit[] {
  return addFields(source, keyResultNode(source, place), 'keyResult', template, behind);
}

function lastKeyOf(template: string): string {
  const { root } = parse(template);
  return (root?.kind === 'map' && root.entries.at(-1)?.key.text) || '';
}
