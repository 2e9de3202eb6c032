import { objectivesKeys } from '../document/keys.ts';
import { entryOf, type SyntaxNode } from '../document/syntax.ts';
import type { SourcePart } from '../lint/rule.ts';

/** The objectives in a part: the part's own, or those of the whole file. */
export function objectivesIn({ kind, parsed }: SourcePart): SyntaxNode[] {
  const list = kind === 'file' ? entryOf(parsed.root, ...objectivesKeys)?.value : parsed.root;
  if (kind === 'header' || list?.kind !== 'list') return [];
  const items = kind === 'file' ? list.items : list.items.slice(0, 1);
  return items.flatMap(({ node }) => node ?? []);
}
