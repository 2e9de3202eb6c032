import type { ScalarNode, SyntaxNode } from './syntax.ts';

/** Every text of a tree, keys included; what a reference repeats comes once. */
export function scalarsOf(root: SyntaxNode | undefined): readonly ScalarNode[] {
  const scalars: ScalarNode[] = [];
  collect(root, scalars, new Set());
  return scalars;
}

function collect(node: SyntaxNode | undefined, scalars: ScalarNode[], seen: Set<SyntaxNode>): void {
  if (!node || seen.has(node)) return;
  seen.add(node);
  if (node.kind === 'scalar') scalars.push(node);
  else if (node.kind === 'list') for (const item of node.items) collect(item.node, scalars, seen);
  else
    for (const { key, value } of node.entries) {
      scalars.push(key);
      collect(value, scalars, seen);
    }
}
