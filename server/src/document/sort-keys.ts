import type { Edit } from './edit.ts';
import { hasAlias, hasAnchor } from './references.ts';
import type { Source } from './source.ts';
import { lineEnd, lineStart, type Stretch, stretchOf } from './stretch.ts';
import { type Comment, type Entry, entryEnd, type MapNode } from './syntax.ts';
import type { Readable } from './text.ts';

/** Why the keys of a map stay where they are. */
export type Unsortable = 'sorted' | 'references' | 'comment' | 'marked';

/**
 * Puts the keys of a map in order; comments above a key move with it, empty lines stay.
 * @param rank what the order goes by; keys of one rank keep theirs.
 * @param endOf where an entry's content ends.
 */
export function sortKeys(
  source: Source,
  map: MapNode,
  comments: readonly Comment[],
  rank: (key: string) => number,
  endOf: (entry: Entry) => number = entryEnd,
): readonly Edit[] | Unsortable {
  const order = map.entries.map((_, index) => index);
  const rankAt = (index: number): number => rank(map.entries[index]?.key.text ?? '');
  const sorted = [...order].sort((a, b) => rankAt(a) - rankAt(b) || a - b);
  if (sorted.every((index, place) => index === place)) return 'sorted';
  const text = source.text.slice(map.span.start, Math.max(...map.entries.map(endOf)));
  // An anchor must stay above what refers to it.
  if (hasAnchor(text) || hasAlias(text)) return 'references';
  if (/^ *\? /m.test(text)) return 'marked';
  return map.flow ? sortFlow(source, map, comments, sorted) : sortBlock(source, map, sorted, endOf);
}

function sortFlow(
  { text }: Source,
  map: MapNode,
  comments: readonly Comment[],
  sorted: readonly number[],
): readonly Edit[] | Unsortable {
  if (comments.some(({ span }) => map.span.start < span.start && span.start < map.span.end)) return 'comment';
  return map.entries.flatMap((here, place) => {
    const moved = map.entries[sorted[place] ?? place];
    if (!moved || moved === here) return [];
    const written = text.slice(moved.key.span.start, entryEnd(moved));
    return [{ start: here.key.span.start, end: entryEnd(here), text: written }];
  });
}

function sortBlock(
  source: Source,
  map: MapNode,
  sorted: readonly number[],
  endOf: (entry: Entry) => number,
): readonly Edit[] | Unsortable {
  const { text } = source;
  const stretches: Stretch[] = [];
  for (const [index, entry] of map.entries.entries()) {
    const at = entry.key.span.start;
    const previous = map.entries[index - 1];
    // Comments above the first key belong to the item, or open the file.
    const from = previous ? endOf(previous) : isNested(text, at) ? 0 : lineStart(text, at);
    stretches.push(stretchOf(source, at, endOf(entry), from));
  }
  const first = map.entries[0]?.key.span.start ?? 0;
  const column = first - lineStart(text, first);
  const edits: Edit[] = [];
  for (const [place, index] of sorted.entries()) {
    const [here, moved] = [stretches[place], stretches[index]];
    const key = map.entries[index]?.key.span.start;
    if (!here || !moved || key === undefined || place === index) continue;
    const lead = text.slice(moved.start, moved.own);
    const body = text.slice(key, moved.end);
    if (place > 0 || isNested(text, first)) {
      edits.push({ start: here.start, end: here.end, text: lead + ' '.repeat(column) + body });
      continue;
    }
    // Above a dash, a comment that ignores rules would cover the whole item.
    if (lead.includes('okr-ignore')) return 'comment';
    if (lead !== '') edits.push(leadAboveItem(text, here.own, lead));
    edits.push({ start: first, end: here.end, text: body });
  }
  return edits;
}

/** The first key of a map that hangs below its own key. */
function isNested(text: Readable, first: number): boolean {
  const start = lineStart(text, first);
  return first > start && text.slice(start, first).trim() === '';
}

function leadAboveItem(text: Readable, own: number, lead: string): Edit {
  const indent = /^ */.exec(text.slice(own, lineEnd(text, own)))?.[0] ?? '';
  return { start: own, end: own, text: lead.replace(/^ +/gm, indent) };
}
