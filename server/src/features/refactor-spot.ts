import * as l10n from '../base/l10n.ts';
import type { Edit } from '../document/edit.ts';
import { keyResultKeys } from '../document/keys.ts';
import { objectiveAt } from '../document/marking.ts';
import { itemStretch } from '../document/move-item.ts';
import type { Parsed } from '../document/parsed.ts';
import type { Source } from '../document/source.ts';
import { contains, type Span } from '../document/span.ts';
import { lineEnd, lineStart } from '../document/stretch.ts';
import { type Entry, entryOf, type ListNode, type MapNode, type SyntaxNode } from '../document/syntax.ts';
import type { Readable } from '../document/text.ts';

/** A way to rewrite what stands at a place. */
export interface Refactoring {
  readonly title: string;
  /** A kind of LSP below `refactor`. */
  readonly kind: 'refactor.extract' | 'refactor.move' | 'refactor.rewrite';
  readonly edits: readonly Edit[];
  /** Where the cursor belongs afterwards: an index into the text of one of the edits. */
  readonly cursor?: { readonly edit: Edit; readonly at: number };
  /** Why it cannot be done here; it then has no edits. */
  readonly disabled?: string;
}

/** Why something stays where it is, as texts of the catalogue. */
export const entangled = {
  references: l10n.mark(
    'Some values here refer to others by name (& and *), and would stand above what they refer to.',
  ),
  shared: l10n.mark('A YAML anchor shares it with other places; write it out first.'),
  comment: l10n.mark('A comment stands in between; move it first.'),
  marked: l10n.mark('A key here has a question mark in front of it; write it without one first.'),
} as const;

/** A list in the file with its entry, and the item of it that is meant. */
export interface ListSpot {
  readonly entry: Entry;
  readonly list: ListNode;
  readonly index: number;
  readonly node: SyntaxNode | undefined;
}

/** What stands at the place where a refactoring is asked for. */
export interface Spot {
  readonly source: Source;
  readonly offset: number;
  /** ISO date. */
  readonly today: string;
  /** Refactorings were asked for, and not whatever can be done. */
  readonly isAsked: boolean;
  readonly parsed: Parsed;
  /** Index of the objective around it. */
  readonly objective?: number;
  readonly keyResult?: ListSpot;
  readonly initiative?: ListSpot;
}

/**
 * What stands at an offset, read afresh.
 * @param today a date such as `2027-02-01`.
 * @param isAsked the user asked for refactorings.
 */
export function spotAt(source: Source, offset: number, today: string, isAsked = false): Spot {
  const objective = objectiveAt(source, offset) ?? objectiveInOnePart(source, offset);
  const parsed = (objective === undefined ? undefined : source.objectivePart(objective)) ?? source.header;
  const node = objective === undefined ? undefined : source.objective(objective);
  const keyResult = listSpot(source, entryOf(node, ...keyResultKeys), offset);
  const initiative = listSpot(source, entryOf(node, 'initiatives'), offset);
  return {
    source,
    offset,
    today,
    isAsked,
    parsed,
    ...(objective !== undefined && { objective }),
    ...(keyResult && { keyResult }),
    ...(initiative && { initiative }),
  };
}

/** A file that could not be cut into its objectives holds them in one tree. */
function objectiveInOnePart(source: Source, offset: number): number | undefined {
  const list = source.cut.objectives.length === 0 ? source.objectivesEntry?.value : undefined;
  if (list?.kind !== 'list') return undefined;
  const index = list.items.findIndex(({ start, node }) => contains(linesOf(source, start, node), offset));
  return index < 0 ? undefined : index;
}

function listSpot(source: Source, entry: Entry | undefined, offset: number): ListSpot | undefined {
  const list = entry?.value;
  if (!entry || list?.kind !== 'list') return undefined;
  const spans = list.items.map(({ start, node }, index): Span => {
    if (list.flow) return { start, end: node?.span.end ?? start };
    return itemStretch(source, list, index) ?? linesOf(source, start, node);
  });
  const index = spans.findIndex((span) => contains(span, offset));
  return index < 0 ? undefined : { entry, list, index, node: list.items[index]?.node };
}

function linesOf({ text }: Source, start: number, node: SyntaxNode | undefined): Span {
  return { start: lineStart(text, start), end: lineEnd(text, node?.span.end ?? start) };
}

/** The maps around an offset of the text, outermost first, each with the keys that lead to it. */
export function mapsAround(
  text: Readable,
  node: SyntaxNode | undefined,
  offset: number,
  path: readonly string[],
): { readonly map: MapNode; readonly path: readonly string[] }[] {
  if (!node || node.kind === 'scalar' || !covers(text, node, offset)) return [];
  if (node.kind === 'list') return node.items.flatMap((item) => mapsAround(text, item.node, offset, path));
  const inner = node.entries.flatMap(({ key, value }) =>
    mapsAround(text, value, offset, [...path, key.text]),
  );
  return [{ map: node, path }, ...inner];
}

/** Block maps and lists reach over whole lines, those in brackets from bracket to bracket. */
function covers(text: Readable, node: MapNode | ListNode, offset: number): boolean {
  if (node.flow) return contains(node.span, offset);
  return contains({ start: lineStart(text, node.span.start), end: lineEnd(text, node.span.end) }, offset);
}

/** True in a text under `|` or `>`. */
export function isInBlockText(node: SyntaxNode | undefined, offset: number): boolean {
  if (!node || !contains(node.span, offset)) return false;
  if (node.kind === 'scalar') return node.style === 'block';
  const children =
    node.kind === 'list' ? node.items.map((item) => item.node) : node.entries.map(({ value }) => value);
  return children.some((child) => isInBlockText(child, offset));
}
