import { keyResultKeys } from '../document/keys.ts';
import type { Source } from '../document/source.ts';
import { type Entry, entryOf, type MapNode, type SyntaxNode } from '../document/syntax.ts';
import type { LocatedFinding } from '../lint/rule.ts';

/** Where a goal stands in its file. */
export type Place = Pick<LocatedFinding, 'objective' | 'keyResult'>;

/** The objective that a finding is about, if it is a map. */
export function objectiveNode(source: Source, { objective }: Place): MapNode | undefined {
  const node = objective === undefined ? undefined : source.objective(objective);
  return node?.kind === 'map' ? node : undefined;
}

/** The objective's `key_results` entry, under any of its names. */
export function keyResultsEntry(source: Source, place: Place): Entry | undefined {
  return entryOf(objectiveNode(source, place), ...keyResultKeys);
}

/** The key result that a finding is about: a map, or the plain text that stands for its title. */
export function keyResultNode(source: Source, place: Place): SyntaxNode | undefined {
  const list = keyResultsEntry(source, place)?.value;
  return list?.kind === 'list' && place.keyResult !== undefined
    ? list.items[place.keyResult]?.node
    : undefined;
}

/** The top-level map of the file. */
export function rootNode(source: Source): MapNode | undefined {
  const { root } = source.header;
  return root?.kind === 'map' ? root : undefined;
}
