import { cursorsAt } from './cursor.ts';
import type { Edit } from './edit.ts';
import { skipBlanks } from './flow-gaps.ts';
import { format } from './format.ts';
import { type KeyInfo, okrKeys } from './keys.ts';
import { layoutOf } from './layout.ts';
import { contentBelow } from './marking.ts';
import { type Block, type Rows, readRows } from './rows.ts';
import type { Source } from './source.ts';
import type { Span } from './span.ts';
import { lineEnd } from './stretch.ts';
import { type Readable, startOfLine } from './text.ts';

/** Longest part that is looked at closely while someone types, in UTF-16 units. */
const LONGEST = 100_000;
const awaitsValue = /:[ \t]*(?:#.*)?$/s;
const loneDash = /^ *(?:- +)*-$/;
const loneKey = /^ *(?:[\w-]+|"[^"\\]+"|'[^']+'):$/;

/**
 * What changes when a new line was begun at `offset`: the spaces within the line above, and the new line's indentation
 * where the editor has given it none, one that fits nowhere, or one below a key that holds nothing but a value or, in a
 * file whose lists stand in the column of their key, a list.
 */
export function afterNewLine(source: Source, offset: number, tabSize: number): Edit[] {
  const { text } = source;
  const start = startOfLine(text, offset);
  const above = lineAt(text, start - 1);
  const line = text.slice(above.start, above.end);
  const known = rowsBefore(source, start, tabSize);
  if (!known || known.endsInText || line.trim() === '') return [];
  const ended = listEnded(source, above, start);
  if (ended) return [ended];
  const edits = tidy(source, above, tabSize);
  const block = known.innermost;
  const column = skipBlanks(text, start) - start;
  if (!block || start + column < lineAt(text, start).end || /^\s*#/.test(line)) return edits;
  const key = keyAtEnd(source, above);
  const isBeside = key !== undefined && (takesValue(key) || (holdsList(key) && layoutOf(source).dash === 0));
  const isLost =
    column === 0 || (column < block.column ? !openAt(block, column) : isBeside && column > block.column);
  const deeper = loneDash.test(line) ? 2 : awaitsValue.test(line) && !isBeside ? tabSize : 0;
  return isLost ? [...edits, ...indent(start, column, block.column + deeper)] : edits;
}

/** An item that was left empty below others ends their list: the next line goes on beside the key of the list. */
function listEnded({ text }: Source, above: Span, start: number): Edit | undefined {
  const dash = /^( *)- *$/.exec(text.slice(above.start, above.end));
  const rest = lineAt(text, start);
  if (!dash || text.slice(rest.start, rest.end).trim() !== '') return undefined;
  const column = dash[1]?.length ?? 0;
  const isItem = (line: string) => line.startsWith(`${' '.repeat(column)}- `);
  const before = lineAt(text, above.start - 1);
  const last = text.slice(before.start, before.end);
  // An item with keys of its own may be begun on the next line.
  if (above.start === 0 || !isItem(last) || /^ *- +[\w-]+:(?: |$)/.test(last)) return undefined;
  for (let next = above.start; next > 0; ) {
    const each = lineAt(text, next - 1);
    const line = text.slice(each.start, each.end);
    const indent = line.search(/[^ ]/);
    if (
      indent >= 0 &&
      line.charAt(indent) !== '#' &&
      (indent < column || (indent === column && !isItem(line)))
    )
      return { start: above.start, end: rest.end, text: ' '.repeat(indent) };
    next = each.start;
  }
  return undefined;
}

interface KeyAtEnd {
  readonly name: string;
  readonly info: KeyInfo | undefined;
}

/** The key that a line ends in. */
function keyAtEnd(source: Source, { start, end }: Span): KeyAtEnd | undefined {
  const [, before = '', name] = /^((?: |- )*)([\w-]+):[ \t]*$/.exec(source.text.slice(start, end)) ?? [];
  if (name === undefined) return undefined;
  const cursor = cursorsAt(source, start + before.length + name.length).find(({ kind }) => kind === 'key');
  return { name, info: cursor && 'path' in cursor ? okrKeys.describe([...cursor.path, name]) : undefined };
}

/** Nothing goes on below a key that takes one value. */
function takesValue({ name, info }: KeyAtEnd): boolean {
  return info?.type === 'text' && info.children === undefined && name !== 'notes';
}

/** Where lists of the file stand in the column of their key, the next one does too. */
function holdsList({ info }: KeyAtEnd): boolean {
  return info?.type === 'list';
}

/** What changes when the colon in front of `offset` has made a key: in a column that fits nowhere it joins the keys nearby. */
export function afterColon(source: Source, offset: number, tabSize: number): Edit[] {
  const { text } = source;
  const { start, end } = lineAt(text, offset);
  if (!loneKey.test(text.slice(start, offset)) || skipBlanks(text, offset) < end) return [];
  const column = skipBlanks(text, start) - start;
  const known = rowsBefore(source, start, tabSize);
  const block = known?.innermost;
  if (!known || !block || known.endsInText || column === 0 || openAt(block, column)?.kind === 'map')
    return [];
  const above = contentAbove(text, start);
  const isDeeper = column > block.column;
  if (isDeeper && (awaitsValue.test(above) || loneDash.test(above))) return [];
  if (isDeeper && block.kind === 'map' && column - block.column <= tabSize)
    return indent(start, column, block.column);
  const near = [column - 1, column + 1].filter((wanted) => openAt(block, wanted)?.kind === 'map');
  return near.length === 1 ? indent(start, column, near[0] ?? column) : [];
}

/**
 * What changes when the dash in front of `offset` begins a line among the keys of an item: none can begin there, so it goes to
 * the dashes of the list that they are in. From the margin it goes to the dash on the lines below.
 */
export function afterDash(source: Source, offset: number, tabSize: number): Edit[] {
  const { text } = source;
  const { start, end } = lineAt(text, offset);
  const column = skipBlanks(text, start) - start;
  if (start + column !== offset - 1 || skipBlanks(text, offset) < end) return [];
  const known = rowsBefore(source, start, tabSize);
  const block = known?.innermost;
  if (!block || known.endsInText || awaitsValue.test(contentAbove(text, start))) return [];
  const list = column === 0 ? listBelow(source, offset, block) : listAround(openAt(block, column));
  return list ? indent(start, column, list.column) : [];
}

function listAround(keys: Block | undefined): Block | undefined {
  let list = keys?.kind === 'map' ? keys.parent : undefined;
  while (list && list.kind !== 'list') list = list.parent;
  return list;
}

/** The list that goes on below a line, and was open above it. */
function listBelow({ text }: Source, offset: number, innermost: Block): Block | undefined {
  const below = contentBelow(text, offset);
  const list = openAt(innermost, below - startOfLine(text, below));
  return list?.kind === 'list' && /^-[ \r\n]/.test(text.slice(below, below + 2)) ? list : undefined;
}

/** The nearest line above that holds something, without the spaces at its end. */
function contentAbove(text: Readable, start: number): string {
  for (let next = start; next > 0; ) {
    const line = lineAt(text, next - 1);
    const content = text.slice(line.start, line.end).trimEnd();
    if (content !== '') return content;
    next = line.start;
  }
  return '';
}

/** The line that holds an offset, without its line break. */
function lineAt(text: Readable, offset: number): Span {
  const start = startOfLine(text, offset);
  return { start, end: lineEnd(text, start) };
}

function indent(start: number, column: number, wanted: number): Edit[] {
  if (wanted === column) return [];
  const from = start + Math.min(column, wanted);
  return [{ start: from, end: start + column, text: ' '.repeat(Math.max(0, wanted - column)) }];
}

/** The rows of the part that an offset is in, up to the offset: no more than that is needed to know what is open. */
function rowsBefore({ text, cut }: Source, offset: number, tabSize: number): Rows | undefined {
  const { body, objectives } = cut;
  const part = objectives.findLast(({ start }) => start < offset);
  const start = part && offset > body.end ? body.end : (part?.start ?? 0);
  return readRows(text.slice(start, offset), tabSize);
}

/** The innermost block that has a column for its own. */
function openAt(innermost: Block, column: number): Block | undefined {
  let block: Block | undefined = innermost;
  while (block && block.column !== column) block = block.parent;
  return block;
}

/** The spaces within one line; its indentation is its author's while it is typed. */
function tidy(source: Source, line: Span, tabSize: number): Edit[] {
  const { objectives, body } = source.cut;
  const part = objectives.find(({ start, end }) => start <= line.start && line.start < end);
  const length = part ? part.end - part.start : source.text.length - body.end + body.start;
  if (length > LONGEST) return [];
  const steps = format(source, { tabSize, range: line });
  const content = skipBlanks(source.text, line.start);
  for (let step = steps.next(); ; step = steps.next())
    if (step.done) return step.value.filter(({ start, end }) => start > content && end <= line.end);
}
