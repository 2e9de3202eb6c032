import { lastAt } from './search.ts';
import { contains, type Span } from './span.ts';

/** One scalar of the source. `text` is what a person reads (quotes and folding resolved), never a host type. */
export interface ScalarNode {
  readonly kind: 'scalar';
  readonly span: Span;
  readonly text: string;
  readonly style: 'plain' | 'single' | 'double' | 'block';
}

/** A key of a map with what stands behind it. */
export interface Entry {
  readonly key: ScalarNode;
  /** Absent while nothing is typed after the colon. */
  readonly value?: SyntaxNode;
  /** Offset after the colon (or after the key while no colon is typed): where a value would go. */
  readonly valueAt: number;
}

/** Keys with their values, in block style or in braces (`flow`). */
export interface MapNode {
  readonly kind: 'map';
  readonly span: Span;
  readonly flow: boolean;
  readonly entries: readonly Entry[];
}

/** An item of a list; without a node while nothing is typed behind its dash. */
export interface Item {
  /** Offset of the item's dash, or of its content in a flow list. */
  readonly start: number;
  readonly node?: SyntaxNode;
}

/** Items in block style or in brackets (`flow`). */
export interface ListNode {
  readonly kind: 'list';
  readonly span: Span;
  readonly flow: boolean;
  readonly items: readonly Item[];
}

/** The source tree: spans run to the last content token, never into trailing comments. */
export type SyntaxNode = ScalarNode | MapNode | ListNode;

/** A comment, to the end of its line. */
export interface Comment {
  readonly span: Span;
  /** With its `#`. */
  readonly text: string;
}

/** The entry of the first of `names` that the map holds. */
export function entryOf(node: SyntaxNode | undefined, ...names: readonly string[]): Entry | undefined {
  if (node?.kind !== 'map') return undefined;
  for (const name of names) {
    const entry = node.entries.find((candidate) => candidate.key.text === name);
    if (entry) return entry;
  }
  return undefined;
}

/** The last entry that begins at or before an offset: what stands there stands in it. */
export function entryBefore({ entries }: MapNode, offset: number): Entry | undefined {
  return entries[lastAt(entries, offset, ({ key }) => key.span.start)];
}

/** The last item that begins at or before an offset. */
export function itemBefore({ items }: ListNode, offset: number): Item | undefined {
  return items[lastAt(items, offset, ({ start }) => start)];
}

/** Does an offset lie in a map or list in brackets? */
export function isWithinFlow(node: SyntaxNode | undefined, offset: number): boolean {
  if (!node || node.kind === 'scalar' || !contains(node.span, offset)) return false;
  if (node.flow) return true;
  return isWithinFlow(
    node.kind === 'map' ? entryBefore(node, offset)?.value : itemBefore(node, offset)?.node,
    offset,
  );
}

/** End of the entry's last content token. */
export function entryEnd(entry: Entry): number {
  return entry.value?.span.end ?? entry.valueAt;
}

/** A scalar that says nothing: `null`, `~`, or empty. */
export function isNothing(node: SyntaxNode | undefined): boolean {
  return (
    node === undefined ||
    (node.kind === 'scalar' && node.style === 'plain' && /^(?:|~|null)$/i.test(node.text))
  );
}

export interface Step {
  readonly node: SyntaxNode;
  /** The key that leads to the node from its map; absent for list items and the root. */
  readonly key?: string;
}

/** The way from the root to the first node that passes the test, both included. */
export function nodesTo(
  root: SyntaxNode | undefined,
  test: (node: SyntaxNode) => boolean,
  key?: string,
): readonly Step[] | undefined {
  if (!root) return undefined;
  const step: Step = { node: root, ...(key !== undefined && { key }) };
  if (test(root)) return [step];
  if (root.kind === 'scalar') return undefined;
  const children =
    root.kind === 'map'
      ? root.entries.map((entry) => ({ node: entry.value, key: entry.key.text }))
      : root.items;
  for (const child of children) {
    const found = nodesTo(child.node, test, 'key' in child ? child.key : undefined);
    if (found) return [step, ...found];
  }
  return undefined;
}
