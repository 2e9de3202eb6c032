import type { Span } from './span.ts';
import { type Entry, entryEnd, type MapNode, type ScalarNode } from './syntax.ts';

/**
 * In braces, what a comma cut off an unquoted text: words without a colon, up to the next key.
 * @param at the first of them among the entries of the map; undefined where it is none.
 */
export function restAt(map: MapNode, at: number): readonly Entry[] | undefined {
  if (!isBare(map.entries[at]) || !cutOffText(map, at)) return undefined;
  const rest = map.entries.slice(at);
  const next = rest.findIndex((candidate) => !isBare(candidate));
  return next < 0 ? rest : rest.slice(0, next);
}

/** The unquoted value in front of an entry of a map in braces. */
export function cutOffText({ flow, entries }: MapNode, at: number): ScalarNode | undefined {
  const value = entries[at - 1]?.value;
  return flow && value?.kind === 'scalar' && value.style === 'plain' ? value : undefined;
}

/** From the first of some entries to the end of the last. */
export function spanOf(entries: readonly Entry[]): Span {
  const [first, last] = [entries[0], entries.at(-1)];
  return { start: first?.key.span.start ?? 0, end: last ? entryEnd(last) : 0 };
}

/**
 * The text of an entry as its author wrote it: with what a comma cut off it, sign for sign in its place.
 * @param known the keys of its map: a word that may become one of them is being typed.
 */
export function wholeText(map: MapNode, entry: Entry, known: ReadonlySet<string>): Entry['value'] {
  const at = map.entries.indexOf(entry) + 1;
  const rest = restAt(map, at);
  const cut = cutOffText(map, at);
  const first = rest?.[0]?.key.text;
  if (!rest || !cut || first === undefined || [...known].some((key) => key.startsWith(first)))
    return entry.value;
  let { text } = cut;
  let { end } = cut.span;
  for (const { key } of rest) {
    text += ','.padEnd(key.span.start - end) + key.text;
    end = key.span.end;
  }
  return { ...cut, span: { ...cut.span, end }, text };
}

function isBare(entry: Entry | undefined): boolean {
  return entry !== undefined && entry.value === undefined && entry.valueAt === entry.key.span.end;
}
