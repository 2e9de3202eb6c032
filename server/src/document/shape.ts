import { wholeText } from './cut-off.ts';
import type { Span } from './span.ts';
import { type Entry, isNothing, type MapNode, type ScalarNode, type SyntaxNode } from './syntax.ts';

/** A scalar of the document. `text` is the source text without quotes; `value` is what it means. */
export interface Field<T = string> {
  readonly value: T;
  readonly text: string;
  readonly keyRange?: Span;
  readonly range: Span;
}

/** A list of scalars; one scalar counts as a list of one. */
export interface FieldList {
  readonly items: readonly Field[];
  readonly keyRange?: Span;
  readonly range: Span;
}

/** What a list says, in its order; nothing where it is absent. */
export function textsIn(list: FieldList | undefined): readonly string[] {
  return list?.items.map(({ text }) => text) ?? [];
}

export interface BlockList<T> {
  readonly items: readonly T[];
  readonly keyRange: Span;
  readonly range: Span;
  /** Something stands in its place that is no list, so that nothing of it is read. */
  readonly misshapen?: true;
}

/** Where a block stands: its key (none for a list item) and its content. */
export interface Placed {
  readonly keyRange?: Span;
  readonly range: Span;
  /** Something stands in it under a key that is not read here. */
  readonly unread?: true;
}

/** Reads one part of the tree; undefined when it is absent or of another kind. Never throws. */
export interface Reader<T> {
  readonly aliases: readonly string[];
  /** A sentence: what a comma in braces cut off it belongs to it. */
  readonly goesOn?: true;
  readonly read: (node: SyntaxNode | undefined, entry?: Entry) => T | undefined;
}

type Shape = Readonly<Record<string, Reader<unknown>>>;
type Values<S extends Shape> = { readonly [K in keyof S]?: S[K] extends Reader<infer T> ? T : never };
export type Block<S extends Shape> = Placed & Values<S>;
/** The type that a reader gives. */
export type Read<R> = R extends Reader<infer T> ? T : never;

/**
 * One text, number or date.
 * @param aliases other names of its key, here and below.
 */
export function text(...aliases: readonly string[]): Reader<Field> {
  return { aliases, read: (node, entry) => (node?.kind === 'scalar' ? scalar(node, entry) : undefined) };
}

/** The same for a text in which a comma is likely, read as it was meant where braces cut it there. */
export function sentence(...aliases: readonly string[]): Reader<Field> {
  return { ...text(...aliases), goesOn: true };
}

/** The same where a list may stand in its place, which then is one text with commas. */
export function textOrTexts(one: Reader<Field>): Reader<Field> {
  return {
    aliases: one.aliases,
    read: (node, entry) => {
      if (node?.kind !== 'list') return one.read(node, entry);
      const together = textsIn(texts().read(node)).join(', ');
      return together === ''
        ? undefined
        : { value: together, text: together, range: node.span, ...keyRange(entry) };
    },
  };
}

/** Whatever stands there, text, list or map: its place, and what a text says; undefined where nothing is said (`[]`, `{}`, keys without values). */
export function anything(): Reader<Placed & { readonly text?: string }> {
  return {
    aliases: [],
    read: (node, entry) =>
      node && saysSomething(node, new Set())
        ? { range: node.span, ...keyRange(entry), ...(node.kind === 'scalar' && { text: node.text }) }
        : undefined,
  };
}

function saysSomething(node: SyntaxNode | undefined, seen: Set<SyntaxNode>): boolean {
  if (!node || isNothing(node) || seen.has(node)) return false;
  seen.add(node);
  if (node.kind === 'scalar') return node.text !== '';
  return node.kind === 'list'
    ? node.items.some((item) => saysSomething(item.node, seen))
    : node.entries.some(({ value }) => saysSomething(value, seen));
}

/** Whatever stands there, text, list or map: its place, and every text in it, keys included; undefined where there is none. */
export function words(): Reader<Placed & { readonly texts: readonly string[] }> {
  return {
    aliases: [],
    read: (node, entry) => {
      const texts = isNothing(node) ? [] : wordsIn(node, new Set());
      return node && texts.length > 0 ? { range: node.span, ...keyRange(entry), texts } : undefined;
    },
  };
}

function wordsIn(node: SyntaxNode | undefined, seen: Set<SyntaxNode>): readonly string[] {
  if (!node || seen.has(node)) return [];
  seen.add(node);
  if (node.kind === 'scalar') return node.text === '' ? [] : [node.text];
  if (node.kind === 'list') return node.items.flatMap((item) => wordsIn(item.node, seen));
  return node.entries.flatMap(({ key, value }) => [key.text, ...wordsIn(value, seen)]);
}

/** true, false, yes, no; undefined value for anything else. */
export function flag(): Reader<Field<boolean | undefined>> {
  return {
    aliases: [],
    read: (node, entry) => {
      const field = node?.kind === 'scalar' ? scalar(node, entry) : undefined;
      return field && { ...field, value: flags.get(field.text.toLowerCase()) };
    },
  };
}

const flags = new Map([
  ['true', true],
  ['yes', true],
  ['false', false],
  ['no', false],
]);

/** One text or a list of texts; what is neither is left out. */
export function texts(...aliases: readonly string[]): Reader<FieldList> {
  return {
    aliases,
    read: (node, entry) => {
      if (!node || isNothing(node) || node.kind === 'map') return undefined;
      const nodes = node.kind === 'list' ? node.items.map((item) => item.node) : [node];
      const items = nodes.flatMap((item) => (item?.kind === 'scalar' ? (scalar(item, undefined) ?? []) : []));
      return { items, range: node.span, ...keyRange(entry) };
    },
  };
}

/** A list whose items are all read alike; an empty item counts as one without fields. */
export function list<T>(item: Reader<T>, ...aliases: readonly string[]): Reader<BlockList<T>> {
  return {
    aliases,
    read: (node, entry) => {
      if (!node || isNothing(node)) return undefined;
      const place = { keyRange: entry?.key.span ?? node.span, range: node.span };
      if (node.kind !== 'list') return { items: [], ...place, misshapen: true };
      const items = node.items.flatMap(
        ({ node: content, start }) => item.read(content) ?? item.read(blank(start)) ?? [],
      );
      return { items, ...place };
    },
  };
}

/** Stands for an item that is not typed yet, so that the ones after it keep their index. */
function blank(at: number): MapNode {
  return { kind: 'map', span: { start: at, end: at + 1 }, flow: false, entries: [] };
}

/** The same for a list of which a single item may stand alone. */
export function oneOrMore<T>(item: Reader<T>): Reader<BlockList<T>> {
  const several = list(item);
  return {
    aliases: [],
    read: (node, entry) => {
      const one = node?.kind === 'list' ? undefined : item.read(node);
      if (!node || !one) return several.read(node, entry);
      return { items: [one], keyRange: entry?.key.span ?? node.span, range: node.span };
    },
  };
}

/** A map whose keys the author chooses, e.g. `regulatory.states`. */
export function dictionary<T>(
  item: Reader<T>,
): Reader<Placed & { readonly entries: readonly { key: Field; value?: T }[] }> {
  return {
    aliases: [],
    read: (node, entry) => {
      if (node?.kind !== 'map') return undefined;
      const entries = node.entries.map((child) => {
        const value = item.read(child.value, child);
        return {
          key: { value: child.key.text, text: child.key.text, range: child.key.span },
          ...(value && { value }),
        };
      });
      return { entries, range: node.span, ...keyRange(entry) };
    },
  };
}

/**
 * A map with known keys. `whenText` names the key that a plain string in its place stands for.
 * Keys of the same meaning are read in the order canonical, then aliases.
 */
export function block<S extends Shape>(
  shape: S,
  options: { aliases?: readonly string[]; whenText?: keyof S } = {},
): Reader<Block<S>> {
  const keys = Object.entries(shape).map(([name, reader]) => ({
    name,
    names: [name, ...reader.aliases],
    reader,
  }));
  const known = new Set(keys.flatMap(({ names }) => names));
  const whenText = keys.find(({ name }) => name === options.whenText);
  return {
    aliases: options.aliases ?? [],
    read: (node, entry) => {
      if (node?.kind === 'scalar' && whenText && !isNothing(node))
        return {
          [whenText.name]: whenText.reader.read(node),
          range: node.span,
          ...keyRange(entry),
        } as unknown as Block<S>;
      if (node?.kind !== 'map') return undefined;
      return readBlock(node, entry, keys, known) as Block<S>;
    },
  };
}

function readBlock(
  node: MapNode,
  entry: Entry | undefined,
  keys: readonly { name: string; names: readonly string[]; reader: Reader<unknown> }[],
  known: ReadonlySet<string>,
): Placed {
  const result: Record<string, unknown> = {
    range: { start: node.span.start, end: node.span.end },
    ...keyRange(entry),
  };
  const left = new Map<string, Entry>();
  for (const child of node.entries) if (!left.has(child.key.text)) left.set(child.key.text, child);
  for (const { name, names, reader } of keys) {
    const written = names.find((each) => left.has(each));
    const child = written === undefined ? undefined : left.get(written);
    const value = child && reader.read(reader.goesOn ? wholeText(node, child, known) : child.value, child);
    if (written === undefined || value === undefined) continue;
    left.delete(written);
    result[name] = value;
  }
  const isUnread = ([key, { value }]: [string, Entry]) => !known.has(key) && !isNothing(value);
  if ([...left].some(isUnread)) result.unread = true;
  return result as unknown as Placed;
}

/** Quotes that hold nothing say nothing. */
function scalar(node: ScalarNode, entry: Entry | undefined): Field | undefined {
  if (isNothing(node) || node.text.trim() === '') return undefined;
  return { value: node.text, text: node.text, range: node.span, ...keyRange(entry) };
}

function keyRange(entry: Entry | undefined): { keyRange?: Span } {
  return entry ? { keyRange: entry.key.span } : {};
}
