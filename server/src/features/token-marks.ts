import { okrKeys } from '../document/keys.ts';
import type { Parsed } from '../document/parsed.ts';
import { lastAt } from '../document/search.ts';
import type { Span } from '../document/span.ts';
import { entryOf, type MapNode, type ScalarNode, type SyntaxNode } from '../document/syntax.ts';
import { metric } from '../knowledge/metrics.ts';
import { directivesOf } from '../lint/suppression.ts';
import { termsIn } from '../statement/terms.ts';
import { roleKeys } from './roles.ts';
import type { TokenType } from './token-legend.ts';

/** A stretch of one line that means something. Spans are offsets into the part. */
export interface Mark extends Span {
  readonly type: TokenType;
  /** Inside a node that a comment takes out of a rule's sight. */
  readonly suppressed: boolean;
}

const idKeys = new Set([
  'id',
  'mitigated_by',
  'covered_by',
  'validates',
  'trigger',
  'paused',
  'parent',
  'metric',
]);
const resting = new Set(['paused', 'dropped']);
const comparators = /(?:[<>]=?|[≤≥~])(?=\s*[$€£]?\.?\d)/g;

/** The marks of one part, in order, none over another. @param path keys that lead to the part's root. */
export function marksOf(text: string, parsed: Parsed, path: readonly string[]): Mark[] {
  const found: (Span & { type: TokenType })[] = [];
  const off: Span[] = [];
  const visit = (node: SyntaxNode | undefined, keys: readonly string[]): void => {
    if (node?.kind === 'scalar') found.push(...scalarMarks(text, node, keys));
    if (node?.kind === 'list') for (const item of node.items) visit(item.node, keys);
    if (node?.kind !== 'map') return;
    off.push(...restingSpans(node, keys));
    for (const { key, value } of node.entries) visit(value, [...keys, key.text]);
  };
  visit(parsed.root, path);
  const covered = directivesOf(text, parsed).flatMap(({ covers }) => covers ?? []);
  const lines = [...off, ...covered.filter((span) => !text.slice(span.start, span.end).includes('\n'))];
  const disabled = lines
    .flatMap((span) => linesOf(text, span))
    .map((span) => ({ ...span, type: 'disabled' as const }));
  const reach = reachOf(covered);
  return inOrder(disabled, found).map((mark) => ({ ...mark, suppressed: mark.end <= reach(mark.start) }));
}

/** Longer and earlier marks win; what is disabled wins over all. */
function inOrder<M extends Span>(first: readonly M[], others: readonly M[]): M[] {
  const reach = reachOf(first);
  const free = others.filter(({ start, end }) => reach(end - 1) <= start);
  const sorted = [...first, ...free].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return sorted.filter((mark) => {
    const fits = mark.start >= end && mark.end > mark.start;
    if (fits) end = mark.end;
    return fits;
  });
}

/** How far the spans reach that begin at or before an offset. */
function reachOf(spans: readonly Span[]): (offset: number) => number {
  let furthest = -1;
  const reaches = spans
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => {
      furthest = Math.max(furthest, end);
      return { start, furthest };
    });
  return (offset) => reaches[lastAt(reaches, offset, ({ start }) => start)]?.furthest ?? -1;
}

/** A paused or dropped goal, but for the line that says so. */
function restingSpans(node: MapNode, keys: readonly string[]): Span[] {
  const status = entryOf(node, 'status');
  const definition = okrKeys.definitionAt(keys);
  if (definition !== 'objective' && definition !== 'keyResult') return [];
  if (status?.value?.kind !== 'scalar' || !resting.has(status.value.text)) return [];
  return [
    { start: node.span.start, end: status.key.span.start },
    { start: status.value.span.end, end: node.span.end },
  ];
}

/** The words of each line of a span, without the space around them. */
function linesOf(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  for (const match of text.slice(start, end).matchAll(/[^\s,{}](?:[^\r\n]*[^\s])?/g)) {
    const from = start + match.index;
    spans.push({ start: from, end: from + match[0].length });
  }
  return spans;
}

function scalarMarks(
  text: string,
  node: ScalarNode,
  keys: readonly string[],
): (Span & { type: TokenType })[] {
  const base = textStart(text, node);
  if (base === undefined) return [];
  const whole = { start: base, end: base + node.text.length };
  const key = keys.at(-1) ?? '';
  if (roleKeys.has(key)) return [{ ...whole, type: 'role' }];
  const isTitle = isTitleAt(keys);
  if (idKeys.has(key) && !isTitle) return [{ ...whole, type: metric(node.text) ? 'metric' : 'id' }];
  const marks = [...node.text.matchAll(comparators)].map(({ index, 0: sign }) => ({
    start: base + index,
    end: base + index + sign.length,
    type: 'comparator' as const,
  }));
  const terms = (['regulation', ...(isTitle ? (['metric'] as const) : [])] as const).flatMap((type) =>
    termsIn(node.text, type).map(({ start, end }) => ({ start: base + start, end: base + end, type })),
  );
  return [...marks, ...terms];
}

/** Where the scalar's text stands in the source; undefined where the two differ (escapes, several lines). */
function textStart(text: string, { span, text: value, style }: ScalarNode): number | undefined {
  if (style === 'block' || value === '') return undefined;
  const start = style === 'plain' ? span.start : span.start + 1;
  return text.startsWith(value, start) && !value.includes('\n') ? start : undefined;
}

/** The title of an objective or key result, whatever it is called, or a plain text in its place. */
function isTitleAt(keys: readonly string[]): boolean {
  const key = keys.at(-1) ?? '';
  const own = okrKeys.definitionAt(keys);
  if (own === 'objective' || own === 'keyResult') return true;
  const definition = okrKeys.definitionAt(keys.slice(0, -1));
  return (
    (definition === 'objective' || definition === 'keyResult') &&
    okrKeys.canonicalKey(definition, key) === 'title'
  );
}
