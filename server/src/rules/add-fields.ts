import { addKeys, type Edit, promote } from '../document/edit.ts';
import type { Source } from '../document/source.ts';
import type { SyntaxNode } from '../document/syntax.ts';
import { keyResultNode, type Place } from './nodes.ts';

/**
 * Adds the keys of a YAML template to a goal; a plain text becomes its title. No edits where neither is there.
 * @param before names of existing keys; the first that is there gets the new keys in front of it.
 */
export function addFields(
  source: Source,
  goal: SyntaxNode | undefined,
  template: string,
  before: readonly string[] = [],
): Edit[] {
  if (goal?.kind === 'map') return addKeys(source, goal, template, before);
  return goal?.kind === 'scalar' ? promote(source, goal, template) : [];
}

/** The same for the key result that a finding is about. */
export function addToKeyResult(
  source: Source,
  place: Place,
  template: string,
  before: readonly string[] = [],
): Edit[] {
  return addFields(source, keyResultNode(source, place), template, before);
}
