import { flowStyleOf, isJsonAt } from './flow-style.ts';
import { fill, hasColon, insert, insertAbove, insertAfter, insertBelow, newLine } from './insertion.ts';
import { layoutOf } from './layout.ts';
import { parse } from './parse.ts';
import { blockLines, flowEntries, flowText, inStyleOf } from './render.ts';
import type { Source } from './source.ts';
import { contains } from './span.ts';
import { lineEnd } from './stretch.ts';
import {
  type Entry,
  entryEnd,
  entryOf,
  isNothing,
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

/** The same for a text under `|` or `>` as well, which becomes one line; a comment behind that sign stays behind it. */
export function onOneLine(source: Source, node: ScalarNode, text: string): Edit[] {
  return node.style === 'block'
    ? [{ ...node.span, text: inStyleOf(undefined, text) + commentBehindMark(source, node) }]
    : replaceScalar(node, text);
}

/** What stands on the line of a `|` or `>` behind it, with the space in front of it. */
export function commentBehindMark({ text }: Source, { style, span }: ScalarNode): string {
  const line = style === 'block' ? text.slice(span.start, lineEnd(text, span.start)) : '';
  return /[ \t]#.*/.exec(line)?.[0] ?? '';
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

function isEmptyList(node: SyntaxNode | undefined): boolean {
  return node?.kind === 'list' && node.items.length === 0;
}

function insertEntries(source: Source, map: MapNode, wanted: MapNode, before: readonly string[]): Edit {
  const [first] = map.entries;
  if (!first)
    return { ...map.span, text: flowText({ ...wanted, flow: true }, isJsonAt(source, map.span.start)) };
  const next = entryOf(map, ...before);
  const index = next ? map.entries.indexOf(next) : map.entries.length;
  const previous = map.entries[index - 1];
  if (map.flow) {
    const { isJson, gap } = flowStyleOf(source, map);
    const texts = flowEntries(wanted, isJson);
    return previous
      ? insertBehind(source, previous, texts, gap)
      : insert(first.key.span.start, texts.map((text) => `${text},${gap}`).join(''));
  }
  const lines = blockLines({ ...wanted, flow: false }, layoutOf(source));
  // Where its keys begin: one may have a question mark in front of it, and those of a reference stand elsewhere.
  const start = contains(map.span, first.key.span.start) ? map.span.start : first.key.span.start;
  const indent = newLine(source, start);
  if (!previous) return insertAbove(source, start, lines, indent);
  return insertBelow(source, entryEnd(previous), lines, indent);
}

/** Adds entries behind another within braces; behind a key without a value the comma keeps apart from the colon. */
function insertBehind(source: Source, previous: Entry, texts: readonly string[], space: string): Edit {
  const { valueAt: start } = previous;
  const gap = /^:([ \t]*)\}/.exec(source.text.slice(start - 1, start + 80))?.[1];
  return gap === undefined
    ? insertAfter(source, entryEnd(previous), texts, space)
    : { start, end: start + gap.length, text: ` , ${texts.join(', ')}${gap && ' '}` };
}
