import { applyEdits } from './apply.ts';
import { layoutOf } from './layout.ts';
import { parse } from './parse.ts';
import { blockLines, flowText, inStyleOf } from './render.ts';
import { lastAt } from './search.ts';
import type { Source } from './source.ts';
import { lineEnd } from './stretch.ts';
import {
  type Entry,
  entryEnd,
  entryOf,
  type Item,
  isNothing,
  type ListNode,
  type MapNode,
  type ScalarNode,
  type SyntaxNode,
} from './syntax.ts';

/** Replaces the text between two offsets of the file. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Another text in the place of a value, in its quotes; nothing for a text under `|` or `>`. */
export function replaceScalar(node: ScalarNode, text: string): Edit[] {
  if (node.style === 'block') return [];
  return [{ ...node.span, text: inStyleOf(node, text) }];
}

/** The same for a text under `|` or `>` as well, which becomes one line. */
export function onOneLine(node: ScalarNode, text: string): Edit[] {
  return node.style === 'block'
    ? [{ ...node.span, text: inStyleOf(undefined, text) }]
    : replaceScalar(node, text);
}

/**
 * Adds the keys of a YAML template to a map, in its own style; keys that are there are merged into, never repeated.
 * @param before names of existing keys; the first that is there gets the new keys in front of it.
 */
export function addKeys(
  source: Source,
  map: MapNode,
  template: string,
  before: readonly string[] = [],
): Edit[] {
  const wanted = parse(template).root;
  if (wanted?.kind !== 'map') return [];
  return addEntries(source, map, wanted, before, mergeInto);
}

/** @param meet what becomes of a key that is there. */
function addEntries(
  source: Source,
  map: MapNode,
  wanted: MapNode,
  before: readonly string[],
  meet: typeof mergeInto,
): Edit[] {
  const missing = wanted.entries.filter(({ key }) => !entryOf(map, key.text));
  const merged = wanted.entries.flatMap((entry) => {
    const existing = entryOf(map, entry.key.text);
    return existing ? meet(source, existing, entry) : [];
  });
  return missing.length === 0
    ? merged
    : [...merged, insertEntries(source, map, { ...wanted, entries: missing }, before)];
}

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
  return [list.flow ? insertAfter(source, end, copy) : insert(end, newLine(source, start) + copy)];
}

/** Turns a plain-text item into a map: its text becomes `title`, the template's keys follow. */
export function promote(source: Source, node: ScalarNode, template: string): Edit[] {
  const keys = parse(template).root;
  if (keys?.kind !== 'map') return [];
  const deeper = node.style === 'block' ? belowKey(source, node) : [];
  if (!deeper) return [];
  const inFlow = isInFlow(source, node.span.start);
  const lines = blockLines(keys, layoutOf(source));
  if (inFlow)
    return [
      insert(node.span.start, '{ title: '),
      insert(
        node.span.end,
        `, ${keys.entries.map(({ key, value }) => `${key.text}: ${flowText(value)}`).join(', ')} }`,
      ),
    ];
  const indent = newLine(source, node.span.start);
  return [
    insert(node.span.start, 'title: '),
    ...deeper,
    insert(lineEnd(source.text, node.span.end), lines.map((line) => indent + line).join('')),
  ];
}

/** Moves the lines of a block text further in than a key in its place; undefined where its mark counts the spaces. */
function belowKey(source: Source, { span }: ScalarNode): Edit[] | undefined {
  const { text } = source;
  const mark = lineEnd(source.text, span.start);
  if (/^[|>][+-]?\d/.test(text.slice(span.start, mark))) return undefined;
  const column = span.start - (text.lastIndexOf('\n', span.start - 1) + 1);
  const lines = [...text.slice(mark, span.end).matchAll(/\n( *)(?=\S)/g)];
  const missing = column + layoutOf(source).step - Math.min(...lines.map(([, spaces = '']) => spaces.length));
  if (lines.length === 0 || missing <= 0) return [];
  return lines.map(({ index }) => insert(mark + index + 1, ' '.repeat(missing)));
}

/** Puts a map, given as a YAML template, in the place of a plain-text item. */
export function replaceItem(source: Source, node: ScalarNode, template: string): Edit[] {
  const map = parse(template).root;
  if (map?.kind !== 'map') return [];
  if (isInFlow(source, node.span.start)) return [{ ...node.span, text: flowText(map) }];
  const [first = '', ...rest] = blockLines(map, layoutOf(source));
  const indent = newLine(source, node.span.start);
  return [
    { ...node.span, text: first },
    insert(lineEnd(source.text, node.span.end), rest.map((line) => indent + line).join('')),
  ];
}

function mergeInto(source: Source, existing: Entry, wanted: Entry): Edit[] {
  if (existing.value?.kind !== 'map' || wanted.value?.kind !== 'map')
    return fillBlank(source, existing, wanted);
  return hasColon(source, existing) ? addEntries(source, existing.value, wanted.value, [], fillBlank) : [];
}

function fillBlank(source: Source, existing: Entry, wanted: Entry): Edit[] {
  if (!wanted.value || !hasColon(source, existing)) return [];
  const isEmpty = isEmptyList(existing.value) && !isEmptyList(wanted.value) && wanted.value.kind !== 'scalar';
  return isBlank(existing.value) || isEmpty ? [fill(source, existing, wanted.value)] : [];
}

/** No value, or quotes that hold nothing. */
function isBlank(node: SyntaxNode | undefined): boolean {
  return isNothing(node) || (node?.kind === 'scalar' && node.text.trim() === '');
}

/** A key with a question mark or within braces may do without. */
function hasColon({ text }: Source, { valueAt }: Entry): boolean {
  return text.charAt(valueAt - 1) === ':';
}

function isEmptyList(node: SyntaxNode | undefined): boolean {
  return node?.kind === 'list' && node.items.length === 0;
}

function insertEntries(source: Source, map: MapNode, wanted: MapNode, before: readonly string[]): Edit {
  const [first] = map.entries;
  if (!first) return { ...map.span, text: flowText({ ...wanted, flow: true }) };
  const next = entryOf(map, ...before);
  const index = next ? map.entries.indexOf(next) : map.entries.length;
  const previous = map.entries[index - 1];
  if (map.flow) {
    const text = wanted.entries.map(({ key, value }) => `${key.text}: ${flowText(value)}`).join(', ');
    return previous ? insertBehind(source, previous, text) : insert(first.key.span.start, `${text}, `);
  }
  const lines = blockLines({ ...wanted, flow: false }, layoutOf(source));
  // Where its keys begin: one may have a question mark in front of it.
  const indent = newLine(source, map.span.start);
  if (!previous) return insertAbove(source, map.span.start, lines, indent);
  return insert(lineEnd(source.text, entryEnd(previous)), lines.map((line) => indent + line).join(''));
}

function insertItem(source: Source, list: ListNode, item: SyntaxNode, position: 'first' | 'last'): Edit {
  const [first] = list.items;
  const last = list.items.at(-1);
  if (!first || !last) return { ...list.span, text: `[${flowText(item)}]` };
  if (list.flow)
    return position === 'first'
      ? insert(first.start, `${flowText(item)}, `)
      : insertAfter(source, last.node?.span.end ?? last.start, flowText(item));
  const layout = layoutOf(source);
  const sibling = first.node && source.text.slice(first.start + 1, first.node.span.start);
  const gap = sibling && /^ +$/.test(sibling) ? sibling.length : 1;
  const lines = blockLines(
    { kind: 'list', span: item.span, flow: false, items: [{ start: 0, node: item }] },
    { ...layout, gap },
  );
  const indent = newLine(source, first.start);
  if (position === 'first') return insertAbove(source, first.start, lines, indent);
  return insert(
    lineEnd(source.text, last.node?.span.end ?? last.start + 1),
    lines.map((line) => indent + line).join(''),
  );
}

/** Gives a key without a value (or with an empty list) its value. */
function fill(source: Source, entry: Entry, value: SyntaxNode): Edit {
  const start = entry.valueAt;
  const end = entry.value ? entry.value.span.end : start;
  if (value.kind === 'scalar' || value.flow || isInFlow(source, entry.key.span.start))
    return { start, end, text: ` ${flowText(value)}` };
  const layout = layoutOf(source);
  const own =
    newLine(source, entry.key.span.start) + ' '.repeat(value.kind === 'list' ? layout.dash : layout.step);
  const text = blockLines(value, layout)
    .map((line) => own + line)
    .join('');
  const line = lineEnd(source.text, end);
  const comment = source.text.slice(end, line).trimEnd();
  return { start, end: line, text: comment + text };
}

/** Adds entries behind another within braces; behind a key without a value the comma keeps apart from the colon. */
function insertBehind(source: Source, previous: Entry, text: string): Edit {
  const { valueAt: start } = previous;
  const gap = /^:([ \t]*)\}/.exec(source.text.slice(start - 1, start + 80))?.[1];
  return gap === undefined
    ? insertAfter(source, entryEnd(previous), text)
    : { start, end: start + gap.length, text: ` , ${text}${gap && ' '}` };
}

function insertAfter(source: Source, end: number, text: string): Edit {
  const comma = /^[ \t]*,/.exec(source.text.slice(end, end + 80));
  return comma ? insert(end + comma[0].length, ` ${text},`) : insert(end, `, ${text}`);
}

function insert(at: number, text: string): Edit {
  return { start: at, end: at, text };
}

/** Puts lines in front of what starts at an offset, above the comments that belong to it. A comment that opens the file stays on top. */
function insertAbove(source: Source, offset: number, lines: readonly string[], indent: string): Edit {
  const own = source.text.lastIndexOf('\n', offset - 1) + 1;
  let start = own;
  while (start > 0) {
    const previous = source.text.lastIndexOf('\n', start - 2) + 1;
    if (!source.text.slice(previous, start).trimStart().startsWith('#')) break;
    start = previous;
  }
  const hasComments = start > 0 && start < own && source.text.slice(own, offset).trim() === '';
  return hasComments
    ? insert(start, lines.map((line) => indent.slice(source.eol.length) + line + source.eol).join(''))
    : insert(offset, lines.join(indent) + indent);
}

/** A line break, then spaces up to the column of an offset (a dash before it counts as a space). */
function newLine(source: Source, offset: number): string {
  const start = source.text.lastIndexOf('\n', offset - 1) + 1;
  const column = offset - start - (source.text.charCodeAt(start) === 0xfeff ? 1 : 0);
  return source.eol + ' '.repeat(column);
}

/** True within brackets: an unclosed `[` or `{` stands before the offset in its part of the file. */
function isInFlow(source: Source, offset: number): boolean {
  const { parsed } = source.partAt(offset);
  return flowAround(parsed.root, offset);
}

function flowAround(node: SyntaxNode | undefined, offset: number): boolean {
  if (!node || node.kind === 'scalar' || offset < node.span.start || offset > node.span.end) return false;
  if (node.flow) return true;
  const child =
    node.kind === 'map'
      ? node.entries[lastAt(node.entries, offset, ({ key }) => key.span.start)]?.value
      : node.items[lastAt(node.items, offset, ({ start }) => start)]?.node;
  return flowAround(child, offset);
}
