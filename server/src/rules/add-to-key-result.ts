import { addKeys, type Edit, promote } from '../document/edit.ts';
import type { Source } from '../document/source.ts';
import type { Fix, LocatedFinding } from '../lint/rule.ts';
import { keyResultNode } from './nodes.ts';

/**
 * Adds the keys of a YAML template to the key result that a finding is about; a plain text becomes its title.
 * @param before names of existing keys; the first that is there gets the new keys in front of it.
 */
export function addToKeyResult(
  source: Source,
  place: Pick<LocatedFinding, 'objective' | 'keyResult'>,
  template: string,
  before: readonly string[] = [],
): Edit[] {
  const node = keyResultNode(source, place);
  if (node?.kind === 'map') return addKeys(source, node, template, before);
  return node?.kind === 'scalar' ? promote(source, node, template) : [];
}

/** The fix that does so and that most people want; none where it cannot, as in a text over several lines. */
export function keyResultFix(
  title: string,
  source: Source,
  place: Pick<LocatedFinding, 'objective' | 'keyResult'>,
  template: string,
  before: readonly string[] = [],
): Fix[] {
  const edits = addToKeyResult(source, place, template, before);
  return edits.length > 0 ? [{ title, edits, preferred: true }] : [];
}
