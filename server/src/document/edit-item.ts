import { applyEdits } from './apply.ts';
import { commentBehindMark, type Edit } from './edit.ts';
import { flowStyleOf, isJsonAt } from './flow-style.ts';
import {
  fill,
  hasColon,
  insert,
  insertAbove,
  insertAfter,
  insertBelow,
  isInFlow,
  newLine,
} from './insertion.ts';
import { layoutOf } from './layout.ts';
import { parse } from './parse.ts';
import { blockLines, flowEntries, flowText } from './render.ts';
import type { Source } from './source.ts';
import { lineEnd } from './stretch.ts';
import {
  type Entry,
  type Item,
  isNothing,
  type ListNode,
  type ScalarNode,
  type SyntaxNode,
} from './syntax.ts';
import { startOfLine } from './text.ts';

/** Adds an item, given as a YAML template without its dash, to the list that an entry holds or will hold. */
export function addItem(
  source: Source,
  entry: Entry,
  template: string,
  position: 'first' | 'last' = 'last',
): Edit[] {
  const item = parse(template).root;
  const value = entry.value;
  if (item && value?.kind === 'list' && value.items.length > 0)
    return [insertItem(source, value, item, position)];
  return addItems(source, entry, [template]);
}

/** Adds items at the end, in their order. */
export function addItems(source: Source, entry: Entry, templates: readonly string[]): Edit[] {
  const nodes = templates.flatMap((template) => parse(template).root ?? []);
  const [first] = nodes;
  const value = entry.value;
  if (!first || !hasColon(source, entry)) return [];
  if (value?.kind === 'list' && value.items.length > 0)
    return nodes.map((node) => insertItem(source, value, node, 'last'));
  const items = nodes.map((node) => ({ start: 0, node }));
  const list: ListNode = { kind: 'list', span: first.span, flow: false, items };
  return isNothing(value) || value?.kind === 'list' ? [fill(source, entry, list)] : [];
}

/**
 * Repeats an item of a list right after it, comments and all.
 * @param changes edits of the item, in offsets of the file, that are made in the copy alone.
 */
export function copyItem(source: Source, list: ListNode, item: Item, changes: readonly Edit[]): Edit[] {
  if (!item.node) return [];
  const { start } = item;
  const end = list.flow ? item.node.span.end : lineEnd(source.text, item.node.span.end);
  const moved = changes.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  const copy = applyEdits(source.text.slice(start, end), moved);
  return [
    list.flow
      ? insertAfter(source, end, [copy], flowStyleOf(source, list).gap)
      : insert(end, newLine(source, start) + copy),
  ];
}

/** Turns a plain-text item into a map: its text becomes `title`, the template's keys follow. */
export function promote(source: Source, node: ScalarNode, template: string): Edit[] {
  const keys = parse(template).root;
  if (keys?.kind !== 'map') return [];
  const deeper = belowKey(source, node);
  if (!deeper) return [];
  const inFlow = isInFlow(source, node.span.start);
  const lines = blockLines(keys, layoutOf(source));
  if (inFlow) {
    const isJson = isJsonAt(source, node.span.start);
    return [
      insert(node.span.start, isJson ? '{ "title": ' : '{ title: '),
      insert(node.span.end, `, ${flowEntries(keys, isJson).join(', ')} }`),
    ];
  }
  const indent = newLine(source, node.span.start);
  return [insert(node.span.start, 'title: '), ...deeper, insertBelow(source, node.span.end, lines, indent)];
}

/** Moves the lines below the first further in than a key in its place; undefined where the mark of a block text counts their spaces. */
function belowKey(source: Source, { span, style }: ScalarNode): Edit[] | undefined {
  const { text } = source;
  const mark = lineEnd(source.text, span.start);
  if (style === 'block' && /^[|>][+-]?\d/.test(text.slice(span.start, mark))) return undefined;
  const column = span.start - startOfLine(text, span.start);
  const lines = [...text.slice(mark, span.end).matchAll(/\n( *)(?=\S)/g)];
  const missing = column + layoutOf(source).step - Math.min(...lines.map(([, spaces = '']) => spaces.length));
  if (lines.length === 0 || missing <= 0) return [];
  return lines.map(({ index }) => insert(mark + index + 1, ' '.repeat(missing)));
}

/** Puts a map, given as a YAML template, in the place of a plain-text item. */
export function replaceItem(source: Source, node: ScalarNode, template: string): Edit[] {
  const map = parse(template).root;
  if (map?.kind !== 'map') return [];
  if (isInFlow(source, node.span.start))
    return [{ ...node.span, text: flowText(map, isJsonAt(source, node.span.start)) }];
  const [first = '', ...rest] = blockLines(map, layoutOf(source));
  const indent = newLine(source, node.span.start);
  return [
    { ...node.span, text: first + commentBehindMark(source, node) },
    insert(lineEnd(source.text, node.span.end), rest.map((line) => indent + line).join('')),
  ];
}

function insertItem(source: Source, list: ListNode, item: SyntaxNode, position: 'first' | 'last'): Edit {
  const [first] = list.items;
  const last = list.items.at(-1);
  if (!first || !last) return { ...list.span, text: `[${flowText(item)}]` };
  if (list.flow) {
    const { isJson, gap } = flowStyleOf(source, list, item);
    const text = flowText(item, isJson);
    return position === 'first'
      ? insert(first.start, `${text},${gap}`)
      : insertAfter(source, last.node?.span.end ?? last.start, [text], gap);
  }
  const layout = layoutOf(source);
  const sibling = first.node && source.text.slice(first.start + 1, first.node.span.start);
  const gap = sibling && /^ +$/.test(sibling) ? sibling.length : 1;
  const lines = blockLines(
    { kind: 'list', span: item.span, flow: false, items: [{ start: 0, node: item }] },
    { ...layout, gap },
  );
  const indent = newLine(source, first.start);
  if (position === 'first') return insertAbove(source, first.start, lines, indent);
  return insertBelow(source, last.node?.span.end ?? last.start + 1, lines, indent);
}
