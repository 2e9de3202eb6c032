import type { SelectionRange } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Source } from '../document/source.ts';
import { contains, type Span } from '../document/span.ts';
import { entryEnd, type SyntaxNode } from '../document/syntax.ts';
import { rangeOf } from './ranges.ts';

/** What a growing selection takes in: the value, its key with it, its key result, its objective, all objectives, the file. */
export function selectionRangeOf(document: TextDocument, source: Source, offset: number): SelectionRange {
  const { parsed, objective } = source.partAt(offset);
  const spans: Span[] = [{ start: 0, end: source.length }];
  const key = source.objectivesEntry?.key;
  if (objective !== undefined && key) spans.push({ start: key.span.start, end: source.cut.body.end });
  collect(parsed.root, offset, spans);
  let found: SelectionRange | undefined;
  let outer: Span | undefined;
  for (const span of spans) {
    const isSmaller =
      !outer || (span.end - span.start < outer.end - outer.start && span.start >= outer.start);
    if (!isSmaller || !contains(span, offset)) continue;
    found = { range: rangeOf(document, span), ...(found && { parent: found }) };
    outer = span;
  }
  return found ?? { range: rangeOf(document, { start: offset, end: offset }) };
}

function collect(node: SyntaxNode | undefined, offset: number, spans: Span[]): void {
  if (!node) return;
  if (contains(node.span, offset)) spans.push(node.span);
  if (node.kind === 'scalar') {
    if (node.style === 'single' || node.style === 'double')
      spans.push({ start: node.span.start + 1, end: node.span.end - 1 });
  } else if (node.kind === 'list') {
    const item = node.items.find(
      ({ start, node: content }) => start <= offset && offset <= (content?.span.end ?? start + 1),
    );
    if (!item) return;
    spans.push({ start: item.start, end: item.node?.span.end ?? item.start + 1 });
    collect(item.node, offset, spans);
  } else {
    const entry = node.entries.find((each) => each.key.span.start <= offset && offset <= entryEnd(each));
    if (!entry) return;
    spans.push({ start: entry.key.span.start, end: entryEnd(entry) });
    collect(contains(entry.key.span, offset) ? entry.key : entry.value, offset, spans);
  }
}
