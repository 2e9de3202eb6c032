import { newLine } from './insertion.ts';
import type { Source } from './source.ts';
import type { ListNode, MapNode, SyntaxNode } from './syntax.ts';
import { startOfLine } from './text.ts';

/** How what stands within brackets is written, so that what is inserted looks like it. */
export interface FlowStyle {
  /** In quotes, as JSON has it. */
  readonly isJson: boolean;
  /** What stands in front of each part: the end of a line and its indentation, or a space. */
  readonly gap: string;
}

/**
 * Told by few of what stands there: each of a thousand fixes asks of the same list.
 * @param item what is to be inserted into a list.
 */
export function flowStyleOf(source: Source, node: MapNode | ListNode, item?: SyntaxNode): FlowStyle {
  const starts =
    node.kind === 'map'
      ? fewOf(node.entries).map(({ key }) => key.span.start)
      : fewOf(node.items).map(({ start }) => start);
  const last = starts.at(-1);
  // The first one may stand behind the bracket.
  const own = starts.length > 1 ? starts.slice(1) : starts;
  const isOnLines = last !== undefined && own.every((start) => beginsLine(source, start));
  const isJson = node.kind === 'map' ? isQuoted(node) : isListQuoted(node, item);
  return {
    isJson: isJson ?? isJsonAt(source, node.span.start),
    gap: isOnLines ? newLine(source, last) : ' ',
  };
}

/** The first two and the last, in their order. */
function fewOf<T>(all: readonly T[]): readonly T[] {
  return all.length > 3 ? [...all.slice(0, 2), ...all.slice(-1)] : all;
}

/** Is the file, or the part of it that is cut out, JSON? */
export function isJsonAt(source: Source, offset: number): boolean {
  const { root } = source.partAt(offset).parsed;
  return root?.kind === 'map' && root.flow && isQuoted(root) === true;
}

/** Whether keys stand in double quotes; undefined where there is none. */
function isQuoted({ entries }: MapNode): boolean | undefined {
  return entries.length > 0 ? fewOf(entries).every(({ key }) => key.style === 'double') : undefined;
}

/** Of the same kind as the item; undefined where nothing that is looked at is. */
function isListQuoted({ items }: ListNode, item: SyntaxNode | undefined): boolean | undefined {
  const alike = fewOf(items).flatMap(({ node }) => (node && node.kind === item?.kind ? [node] : []));
  if (alike.length === 0) return undefined;
  return alike.every((node) =>
    node.kind === 'map' ? isQuoted(node) : node.kind === 'scalar' && node.style === 'double',
  );
}

function beginsLine({ text }: Source, offset: number): boolean {
  return text.slice(startOfLine(text, offset), offset).trim() === '';
}
