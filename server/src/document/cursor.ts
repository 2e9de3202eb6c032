import { cursorBelow } from './cursor-below.ts';
import { okrKeys } from './keys.ts';
import { contentBelow, isComment, type Marked, mark, parseMarked } from './marking.ts';
import { byteOrderMark } from './signs.ts';
import type { Source } from './source.ts';
import type { Span } from './span.ts';
import { type ListNode, type MapNode, nodesTo, type Step, type SyntaxNode } from './syntax.ts';
import { endOfLine, type Readable, startOfLine } from './text.ts';
import { awaitsValue } from './value-place.ts';

/** A key may stand at the cursor. */
export interface KeyCursor {
  readonly kind: 'key';
  /** Keys from the root; list positions are left out. */
  readonly path: readonly string[];
  /** The keys that the map has already. */
  readonly present: ReadonlySet<string>;
  readonly replace: Span;
  /** False when a colon follows already. */
  readonly needsColon: boolean;
  readonly inFlow: boolean;
  readonly column: number;
  /** It would be the first key of a list item that holds nothing yet. */
  readonly opensItem: boolean;
  /**
   * The line break and the spaces to write first, where the key that it belongs to ends the line; the spaces where the cursor
   * stands at the margin and the lines below further in.
   */
  readonly lead?: string;
}

/** A value may stand at the cursor. */
export interface ValueCursor {
  readonly kind: 'value';
  readonly path: readonly string[];
  /** The whole value, without its quotes. */
  readonly replace: Span;
  /** What is typed of it before the cursor. */
  readonly typed: string;
  /** It would be an item of a list in brackets. */
  readonly inFlowList: boolean;
  /** The other values of its list. */
  readonly present: ReadonlySet<string>;
  /** Braces or brackets are around it. */
  readonly inFlow: boolean;
  /** The quote in front of it; empty where there is none. */
  readonly quote: string;
  /** The same, where it is still to be closed. */
  readonly closing: string;
}

/** A list item may stand at the cursor, its dash still to be written. */
export interface ItemCursor {
  readonly kind: 'item';
  readonly path: readonly string[];
  readonly replace: Span;
  readonly column: number;
  readonly present: ReadonlySet<string>;
  /** As of a key. */
  readonly lead?: string;
}

/** Rule ids may stand at the cursor, in a comment that ignores rules. */
export interface CommentCursor {
  readonly kind: 'comment';
  readonly replace: Span;
}

export type Cursor = KeyCursor | ValueCursor | ItemCursor | CommentCursor;

const ignoring = /(?:^|\s)#\s*okr-ignore(?:-file)?:?\s+(?:\w[\w/-]*[,\s]+)*(?:\w[\w/-]*)?$/;
const beforeKey = /^(?:\ufeff)?\s*(?:- +)*[\w-]*$/;
const beforeFlowKey = /[{,]\s*[\w-]*$/;
const blank = /^\s*[\w-]*$/;

/** What may be typed at an offset: nothing within block text or a comment, several things where a line is blank. */
export function cursorsAt(source: Source, offset: number): Cursor[] {
  const { text } = source;
  const lineStart = startOfLine(text, offset);
  const line = text.slice(lineStart, offset);
  if (/(?:^|\s)#/.test(line))
    return ignoring.test(line) && isComment(source, offset)
      ? [{ kind: 'comment', replace: wordSpan(text, offset, /[\w/-]/) }]
      : [];
  const indent = indentBelow(source, offset, line);
  const key =
    beforeKey.test(line) || beforeFlowKey.test(line)
      ? keyCursor(source, offset, lineStart, indent)
      : undefined;
  if (!blank.test(line)) {
    const value = awaitsValue(line) ? valueCursor(source, offset) : undefined;
    const below = value && cursorBelow(source, value, line);
    return [key, value, below].filter((cursor) => cursor !== undefined);
  }
  const item = mayBeItem(text, lineStart, `${indent ?? ''}${line}`)
    ? itemCursor(source, offset, lineStart, indent)
    : undefined;
  const found = [key, item].filter((cursor) => cursor !== undefined);
  if (found.length > 0) return found;
  const value = valueCursor(source, offset);
  return value?.inFlowList ? [value] : [];
}

/** At the margin, in front of lines that stand further in: their indentation, for a key of the file would part them from their block. */
function indentBelow({ text }: Source, offset: number, line: string): string | undefined {
  if (!/^[\w-]*$/.test(line)) return undefined;
  const below = contentBelow(text, offset);
  const start = startOfLine(text, below);
  return start > offset && start < below && below < text.length ? text.slice(start, below) : undefined;
}

/** True where the line above, lines further in left aside, is an item of the same list or a key without its value. */
function mayBeItem(text: Readable, lineStart: number, line: string): boolean {
  const column = line.search(/[^\s\ufeff]|$/);
  for (let end = lineStart - 1; end >= 0; ) {
    const start = startOfLine(text, end);
    const above = text.slice(start, end);
    const indent = above.search(/\S/);
    if (indent >= 0 && indent <= column && above.charAt(indent) !== '#')
      return (indent === column && above.charAt(indent) === '-') || /:\s*(?:#.*)?$/s.test(above);
    end = start - 1;
  }
  return false;
}

/** @param lead the spaces to write first, in which it would stand. */
function keyCursor(
  source: Source,
  offset: number,
  lineStart: number,
  lead: string | undefined,
): KeyCursor | undefined {
  const { text } = source;
  const replace = wordSpan(text, offset, /[\w-]/, 'no leading dash');
  const needsColon = !/^\s*:/.test(text.slice(replace.end, replace.end + 20));
  const marked = parseMarked(
    source,
    replace,
    `${lead ?? ''}${needsColon ? `${mark}: x` : mark}`,
    !needsColon,
  );
  const steps = nodesTo(marked.root, (node) => node.kind === 'map' && markOf(node) !== undefined);
  const map = steps?.at(-1)?.node as MapNode | undefined;
  if (!steps || !map || !marked.fits || isMisplaced(steps, map, marked)) return undefined;
  return {
    kind: 'key',
    path: pathOf(marked, steps),
    present: new Set(map.entries.map(({ key }) => key.text).filter((key) => key !== mark)),
    replace,
    needsColon,
    inFlow: map.flow,
    column: columnOf(text, lineStart, replace.start) + (lead?.length ?? 0),
    opensItem: map.entries.length === 1 && steps.at(-2)?.node.kind === 'list',
    ...(lead && { lead }),
  };
}

/** A map without its braces in a flow list, or without its dash below a key that holds a list. */
function isMisplaced(steps: readonly Step[], map: MapNode, marked: Marked): boolean {
  const parent = steps.at(-2)?.node;
  if (parent?.kind === 'list') return parent.flow && marked.text.charAt(map.span.start) !== '{';
  const info = okrKeys.describe(pathOf(marked, steps));
  return info?.type === 'list' && info.children !== undefined;
}

function itemCursor(
  source: Source,
  offset: number,
  lineStart: number,
  lead: string | undefined,
): ItemCursor | undefined {
  const { text } = source;
  const replace = wordSpan(text, offset, /[\w-]/);
  if (text.charAt(replace.start) === '-' || /\S/.test(lineRest(text, replace.end))) return undefined;
  const marked = parseMarked(source, replace, `${lead ?? ''}- ${mark}`);
  const steps = nodesTo(marked.root, isMark);
  const list = steps?.at(-2)?.node;
  if (!steps || list?.kind !== 'list' || list.flow || !marked.fits || !isInLine(list, marked))
    return undefined;
  return {
    kind: 'item',
    path: pathOf(marked, steps),
    replace,
    column: columnOf(text, lineStart, replace.start) + (lead?.length ?? 0),
    present: textsOf(list),
    ...(lead && { lead }),
  };
}

function valueCursor(source: Source, offset: number): ValueCursor | undefined {
  const { text } = source;
  const word = wordSpan(text, offset, /[^\s,:[\]{}"'#]|[#](?=\w)/);
  const closing = openQuote(text, word);
  const marked = parseMarked(source, word, mark + closing);
  const steps = nodesTo(marked.root, (node) => node.kind === 'scalar' && node.text.includes(mark));
  const node = steps?.at(-1)?.node;
  const list = steps?.at(-2)?.node;
  if (!steps || node?.kind !== 'scalar' || node.style === 'block') return undefined;
  // A value that was read as if it had quotes has none here.
  const first = marked.text.charAt(node.span.start);
  if (closing !== '' && closing !== first) return undefined;
  const quote = /["']/.test(first) ? first : '';
  const start = word.start - (marked.at - node.span.start) + quote.length;
  const end = word.end + (node.span.end - quote.length - marked.at - mark.length);
  // Text that goes on over several lines is prose.
  if (
    start > offset ||
    end < offset ||
    /[{[]/.test(text.charAt(word.end)) ||
    text.slice(start, Math.max(end, offset)).includes('\n')
  )
    return undefined;
  const inFlowList = list?.kind === 'list' && list.flow;
  return {
    kind: 'value',
    path: pathOf(marked, steps),
    replace: { start, end },
    typed: text.slice(start, offset),
    inFlowList,
    present: list?.kind === 'list' ? textsOf(list) : new Set(),
    inFlow: steps.some((step) => step.node.kind !== 'scalar' && step.node.flow),
    quote,
    closing,
  };
}

/** The quote that a value opened before a word and that nothing closes on the line. */
function openQuote(text: Readable, word: Span): string {
  const line = text.slice(startOfLine(text, word.start), word.start);
  const at = Math.max(line.lastIndexOf('"'), line.lastIndexOf("'"));
  const quote = line.charAt(at);
  const isOpen = /[:,[]$|^\s*-$/.test(line.slice(0, Math.max(at, 0)).trimEnd());
  return isOpen && !lineRest(text, word.end).includes(quote) ? quote : '';
}

/** True when the dashes of a list stand in one column. */
function isInLine(list: ListNode, { text }: Marked): boolean {
  const columns = list.items.map(({ start }) => start - startOfLine(text, start));
  return new Set(columns).size === 1;
}

function isMark(node: SyntaxNode): boolean {
  return node.kind === 'scalar' && node.text === mark;
}

function markOf({ entries }: MapNode) {
  return entries.find(({ key }) => key.text === mark);
}

function pathOf(marked: Marked, steps: readonly Step[]): string[] {
  return [...marked.path, ...steps.flatMap((step) => step.key ?? [])];
}

function textsOf(list: ListNode): Set<string> {
  return new Set(
    list.items.flatMap(({ node }) =>
      node?.kind === 'scalar' && !node.text.includes(mark) ? [node.text] : [],
    ),
  );
}

function columnOf(text: Readable, lineStart: number, offset: number): number {
  return offset - lineStart - (text.charCodeAt(lineStart) === byteOrderMark ? 1 : 0);
}

function lineRest(text: Readable, offset: number): string {
  return text.slice(offset, endOfLine(text, offset));
}

function wordSpan(text: Readable, offset: number, pattern: RegExp, leading?: 'no leading dash'): Span {
  let start = offset;
  let end = offset;
  while (start > 0 && pattern.test(text.slice(start - 1, start + 1)) && pattern.test(text.charAt(start - 1)))
    start--;
  while (end < text.length && pattern.test(text.charAt(end))) end++;
  if (leading) while (text.charAt(start) === '-' && start < offset) start++;
  return { start, end };
}
