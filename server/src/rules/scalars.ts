import { type Edit, replaceScalar } from '../document/edit.ts';
import type { Source } from '../document/source.ts';
import { contains, type Span } from '../document/span.ts';
import {
  type Entry,
  entryBefore,
  itemBefore,
  type MapNode,
  type ScalarNode,
  type SyntaxNode,
} from '../document/syntax.ts';

/** The text of the file that holds a place. */
export function scalarAt(source: Source, place: Span): ScalarNode | undefined {
  return scalarWithin(source.partAt(place.start).parsed.root, place);
}

function scalarWithin(node: SyntaxNode | undefined, place: Span): ScalarNode | undefined {
  if (node?.kind === 'list') return scalarWithin(itemBefore(node, place.start)?.node, place);
  if (node?.kind !== 'map') return node && holds(node, place) ? node : undefined;
  const entry = entryBefore(node, place.start);
  return entry && holds(entry.key, place) ? entry.key : scalarWithin(entry?.value, place);
}

/** Where what holds the text at a place begins: its key or its dash, which may stand on a line above. */
export function beginningOf(source: Source, place: Span): number {
  const within = (node: SyntaxNode | undefined, at: number): number => {
    if (node?.kind === 'list') {
      const item = itemBefore(node, place.start);
      return within(item?.node, item?.start ?? place.start);
    }
    if (node?.kind !== 'map') return node && holds(node, place) ? at : place.start;
    const entry = entryBefore(node, place.start);
    return within(entry?.value, entry?.key.span.start ?? place.start);
  };
  return within(source.partAt(place.start).parsed.root, place.start);
}

function holds({ span }: ScalarNode, { start, end }: Span): boolean {
  return contains(span, start) && contains(span, end);
}

/** Writes another text in the place of the one that a finding is about; no edits where there is none. */
export function replaceAt(source: Source, place: Span, text: string): Edit[] {
  const written = scalarAt(source, place);
  return written ? replaceScalar(written, text) : [];
}

/** Writes another text in the place of some words, of a text or of a comment. A plain text gets quotes where it then needs them. */
export function replaceWithin(source: Source, words: Span, text: string): Edit[] {
  const scalar = scalarAt(source, words);
  const whole = scalar && source.text.slice(scalar.span.start, scalar.span.end);
  if (scalar?.style !== 'plain' || whole !== scalar.text) return [{ ...words, text }];
  const { start } = scalar.span;
  return replaceScalar(scalar, whole.slice(0, words.start - start) + text + whole.slice(words.end - start));
}

interface Placed {
  readonly map: MapNode;
  readonly entry: Entry;
}

/** The map and its entry whose key stands at a place. */
export function entryAt(source: Source, { start }: Span): Placed | undefined {
  return entryWithin(source, start, ({ key }) => key.span.start === start);
}

/** The entry whose value stands at a place. */
export function entryOfValue(source: Source, { start, end }: Span): Entry | undefined {
  return entryWithin(source, start, ({ value }) => value?.span.start === start && value.span.end === end)
    ?.entry;
}

function entryWithin(source: Source, at: number, isMeant: (entry: Entry) => boolean): Placed | undefined {
  const within = (node: SyntaxNode | undefined): Placed | undefined => {
    if (node?.kind === 'list') return within(itemBefore(node, at)?.node);
    if (node?.kind !== 'map') return undefined;
    const entry = entryBefore(node, at);
    return entry && isMeant(entry) ? { map: node, entry } : within(entry?.value);
  };
  return within(source.partAt(at).parsed.root);
}
