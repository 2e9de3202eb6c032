import { asCheckIn } from '../../document/dated.ts';
import type { Edit } from '../../document/edit.ts';
import { okrKeys } from '../../document/keys.ts';
import { flowText } from '../../document/render.ts';
import type { Source } from '../../document/source.ts';
import type { Span } from '../../document/span.ts';
import { type Entry, entryOf, type MapNode, type ScalarNode } from '../../document/syntax.ts';
import { nextLine, startOfLine } from '../../document/text.ts';
import { quote } from '../../document/traps.ts';

/**
 * Makes a list of named parts that stand where a list belongs: of one entry without its dash, or of entries under names
 * such as `kr1`, which become their ids or titles. No edits where that is not clear.
 * @param definition of the keys of one entry.
 */
export function makeList(source: Source, { value }: Entry, definition: string): Edit[] {
  if (value?.kind !== 'map') return [];
  const known = value.entries.filter(({ key }) => okrKeys.isKnown(definition, key.text));
  if (known.length > 0) return known.length === value.entries.length ? oneItem(source, value) : [];
  if (value.flow) return [];
  const items = value.entries.map((entry) => itemOf(source, entry, definition));
  return items.every((item) => item !== undefined) ? items.flat() : [];
}

function oneItem(source: Source, { span, flow }: MapNode): Edit[] {
  if (flow)
    return [
      { start: span.start, end: span.start, text: '[' },
      { start: span.end, end: span.end, text: ']' },
    ];
  return [{ start: span.start, end: span.start, text: '- ' }, ...moved(source, span, 2)];
}

/** `kr1: LWBS from 5% to 2%`, `kr1:` with lines below it, or `kr1: { title: … }`. */
function itemOf(source: Source, entry: Entry, definition: string): Edit[] | undefined {
  const { key, value, valueAt } = entry;
  const { start } = key.span;
  if (value?.kind === 'scalar') {
    const text = source.text.slice(start, value.span.end).includes('\n')
      ? undefined
      : textItem(source, entry, value, definition);
    return text === undefined ? undefined : [{ start, end: value.span.end, text: `- ${text}` }];
  }
  const name = isLabel(key.text) ? 'id' : 'title';
  if (value?.kind !== 'map' || value.entries.length === 0) return undefined;
  if (entryOf(value, name) || !okrKeys.isKnown(definition, name)) return undefined;
  const named = `${name}: ${flowText(key)}`;
  if (value.flow) return [{ start, end: value.span.start + 1, text: `- { ${named},` }];
  const below = { start: valueAt, end: value.span.end };
  const columns = column(source, start) + 2 - column(source, value.span.start);
  return [{ start, end: valueAt, text: `- ${named}` }, ...moved(source, below, columns)];
}

function textItem(source: Source, entry: Entry, value: ScalarNode, definition: string): string | undefined {
  const { key } = entry;
  if (definition === 'checkIn') {
    const alone: MapNode = { kind: 'map', flow: false, span: key.span, entries: [entry] };
    const checkIn = asCheckIn(alone);
    return checkIn === alone ? undefined : flowText(checkIn);
  }
  if (definition !== 'keyResult' && definition !== 'objective') return undefined;
  if (!isLabel(key.text)) return quote(`${key.text}: ${value.text}`);
  const indent = source.eol + ' '.repeat(column(source, key.span.start) + 2);
  return `id: ${flowText(key)}${indent}title: ${source.text.slice(value.span.start, value.span.end)}`;
}

/** A number, or a word such as "KR" with one: `kr1`, `KR-1.2`, `objective 2`. */
function isLabel(name: string): boolean {
  return /^(?:[A-Za-z]{1,2}|objective|key[ _-]?result|goal)?[ _.-]?\d{1,3}(?:[._-]\d{1,3})*$/i.test(name);
}

function column(source: Source, offset: number): number {
  return offset - startOfLine(source.text, offset);
}

/** Moves the lines that begin within a stretch by so many columns. */
function moved({ text }: Source, { start, end }: Span, columns: number): Edit[] {
  const edits: Edit[] = [];
  if (columns === 0) return edits;
  for (let line = nextLine(text, start); line < end; line = nextLine(text, line)) {
    const [indent = ''] = /^ */.exec(text.slice(line, line + 200)) ?? [];
    if (/^\s/.test(text.charAt(line + indent.length))) continue;
    const cut = Math.min(indent.length, Math.max(0, -columns));
    edits.push({ start: line, end: line + cut, text: ' '.repeat(Math.max(0, columns)) });
  }
  return edits;
}
