import { keyResultKeys, objectivesKeys } from '../document/source.ts';
import { entryOf, type SyntaxNode } from '../document/syntax.ts';
import type { SourcePart } from '../lint/rule.ts';

/** An objective in a part: the part's own, or one of the whole file's, which then has an index. */
export interface ObjectiveInPart {
  readonly node: SyntaxNode;
  readonly place: { readonly objective?: number };
}

export function objectivesIn({ kind, parsed }: SourcePart): ObjectiveInPart[] {
  const list = kind === 'file' ? entryOf(parsed.root, ...objectivesKeys)?.value : parsed.root;
  if (kind === 'header' || list?.kind !== 'list') return [];
  const items = kind === 'file' ? list.items : list.items.slice(0, 1);
  return items.flatMap(({ node }, objective) =>
    node ? [{ node, place: kind === 'file' ? { objective } : {} }] : [],
  );
}

/** The key result that a path within an objective leads into. */
export function keyResultAt(path: readonly (string | number)[]): { keyResult?: number } {
  const [key, index] = path;
  return keyResultKeys.some((name) => name === key) && typeof index === 'number' ? { keyResult: index } : {};
}
