import type { Source } from '../document/source.ts';
import { contains, type Span } from '../document/span.ts';
import type { Entry, MapNode, ScalarNode, SyntaxNode } from '../document/syntax.ts';

/** Every text of a tree, keys included; what a reference repeats comes once. */
export function* scalarsOf(root: SyntaxNode | undefined, seen = new Set<SyntaxNode>()): Iterable<ScalarNode> {
  if (!root || seen.has(root)) return;
  seen.add(root);
  if (root.kind === 'scalar') yield root;
  else if (root.kind === 'list') for (const item of root.items) yield* scalarsOf(item.node, seen);
  else
    for (const { key, value } of root.entries) {
      yield key;
      yield* scalarsOf(value, seen);
    }
}

/** The text of the file that holds a place. */
export function scalarAt(source: Source, place: Span): ScalarNode | undefined {
  for (const scalar of scalarsOf(source.partAt(place.start).parsed.root))
    if (contains(scalar.span, place.start) && contains(scalar.span, place.end)) return scalar;
  return undefined;
}

/** The map and its entry whose key stands at a place. */
export function entryAt(
  source: Source,
  place: Span,
): { readonly map: MapNode; readonly entry: Entry } | undefined {
  return entryWithin(source.partAt(place.start).parsed.root, place.start);
}

function entryWithin(
  node: SyntaxNode | undefined,
  at: number,
): { readonly map: MapNode; readonly entry: Entry } | undefined {
  if (!node || node.kind === 'scalar' || !contains(node.span, at)) return undefined;
  if (node.kind === 'list') {
    for (const item of node.items) {
      const found = entryWithin(item.node, at);
      if (found) return found;
    }
    return undefined;
  }
  for (const entry of node.entries) {
    if (entry.key.span.start === at) return { map: node, entry };
    const found = entryWithin(entry.value, at);
    if (found) return found;
  }
  return undefined;
}
