import type { Edit } from './edit.ts';
import { hasAnchor } from './references.ts';
import type { Source } from './source.ts';
import { contains, type Span } from './span.ts';
import { lineEnd, lineStart, type Stretch, stretchOf } from './stretch.ts';
import type { Comment, Entry, Item, ListNode } from './syntax.ts';

/**
 * Why an item cannot leave its place: something may refer to it by name, or comments stand beside it within brackets, where
 * nobody can tell what they belong to.
 */
export function tieOf(
  source: Source,
  list: ListNode,
  index: number,
  comments: readonly Comment[],
): 'references' | 'comment' | undefined {
  if (hasAnchor(itemText(source, list, index))) return 'references';
  const isLoose = ({ span }: Comment): boolean =>
    contains(list.span, span.start) && !list.items.some((item) => contains(flowSpan(item), span.start));
  return list.flow && comments.some(isLoose) ? 'comment' : undefined;
}

/** An item as it is written, with what stands in front of it: its dash and its name. */
export function itemText({ text }: Source, list: ListNode, index: number): string {
  const [previous, item] = [list.items[index - 1], list.items[index]];
  if (!item) return '';
  const start = list.flow ? (previous ? contentEnd(previous) : list.span.start) : item.start;
  return text.slice(start, contentEnd(item));
}

/**
 * Swaps an item of a list with the one below it, their comments included.
 * @param stays the one whose text is left alone, so that a cursor in it moves along: the other is written on its other side.
 */
export function swapWithNext(
  source: Source,
  list: ListNode,
  index: number,
  stays: 'above' | 'below',
): Edit[] {
  const [first, second] = [list.items[index], list.items[index + 1]];
  if (!first || !second) return [];
  const [above, below] = list.flow
    ? [flowSpan(first), flowSpan(second)]
    : [itemStretch(source, list, index), itemStretch(source, list, index + 1)];
  if (!above || !below) return [];
  const { text } = source;
  const gap = text.slice(above.end, below.start);
  return stays === 'above'
    ? [
        { start: above.start, end: above.start, text: text.slice(below.start, below.end) + gap },
        { start: above.end, end: below.end, text: '' },
      ]
    : [
        { start: above.start, end: below.start, text: '' },
        { start: below.end, end: below.end, text: gap + text.slice(above.start, above.end) },
      ];
}

/** Takes an item out of the list that an entry holds; a list that it leaves empty is written `[]`. */
export function removeItem(source: Source, entry: Entry, list: ListNode, index: number): Edit[] {
  const item = list.items[index];
  if (!item) return [];
  if (list.flow) return [removeFromFlow(list, index)];
  const stretch = itemStretch(source, list, index);
  if (!stretch) return [];
  // With the line break in front of it, so that something else can be added at its end.
  const removal = {
    start: lineEnd(source.text, lineStart(source.text, stretch.start - 1)),
    end: stretch.end,
    text: '',
  };
  return list.items.length > 1
    ? [removal]
    : [{ start: entry.valueAt, end: entry.valueAt, text: ' []' }, removal];
}

function removeFromFlow(list: ListNode, index: number): Edit {
  const [previous, item, next] = [list.items[index - 1], list.items[index], list.items[index + 1]];
  const own = item && flowSpan(item);
  if (!own) return { ...list.span, text: '[]' };
  if (next) return { start: own.start, end: next.start, text: '' };
  const before = previous && flowSpan(previous);
  return before ? { start: before.end, end: own.end, text: '' } : { ...list.span, text: '[]' };
}

/** The lines of an item of a block list; undefined where its dash does not open its line. */
export function itemStretch(source: Source, list: ListNode, index: number): Stretch | undefined {
  const item = list.items[index];
  if (!item) return undefined;
  const previous = list.items[index - 1];
  const from = previous ? contentEnd(previous) : 0;
  const stretch = stretchOf(source, item.start, contentEnd(item), from);
  return source.text.slice(stretch.own, item.start).trim() === '' ? stretch : undefined;
}

function contentEnd({ start, node }: Item): number {
  return node?.span.end ?? start + 1;
}

function flowSpan({ start, node }: Item): Span {
  return { start: node?.span.start ?? start, end: node?.span.end ?? start };
}
