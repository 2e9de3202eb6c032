import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { addKeys } from '../document/edit.ts';
import type { Source } from '../document/source.ts';
import { contains, type Span } from '../document/span.ts';
import type { MapNode, SyntaxNode } from '../document/syntax.ts';
import { metrics } from '../knowledge/metrics.ts';
import { vertical } from '../knowledge/verticals.ts';
import { type CompletionSupport, itemOf } from './offer.ts';
import { rangeOf } from './ranges.ts';

/**
 * Metrics of the library in the place of a key result's title. A chosen one fills in the unit and the direction too,
 * where the key result does not have them. Those of the kind of product come first.
 */
export function metricItems(
  document: TextDocument,
  source: Source,
  offset: number,
  support: CompletionSupport,
): CompletionItem[] {
  const { parsed } = source.partAt(offset);
  const map = innermostMap(parsed.root, offset);
  const entry = map?.entries.find(
    ({ key, value, valueAt }) => key.span.end <= offset && offset <= (value?.span.end ?? valueAt + 1),
  );
  if (!map || !entry) return [];
  const { start, end } = entry.value?.span ?? { start: offset, end: offset };
  // The cursor may stand before a text that is there already.
  const typed: Span = { start: Math.min(start, offset), end };
  const [edit] = addKeys(source, map, 'direction: DIRECTION\nunit: UNIT', ['baseline', 'target', 'owner']);
  const place = { document, source, support, replace: typed };
  const own = vertical(source.headerModel?.product?.vertical?.text ?? '')?.metrics ?? [];
  return [...metrics.values()].map(({ id, name, category, direction, unit }) => {
    const fields = edit?.text.replace('DIRECTION', direction).replace('UNIT', unitText(unit)) ?? '';
    // Edits beside the main one may not touch it: on one line they are one.
    const isOne = edit?.start === typed.end;
    const offer = {
      label: name,
      kind: CompletionItemKind.Value,
      detail: category,
      data: { metric: id },
      order: `${own.includes(id) ? 0 : 1}${name}`,
    };
    return {
      ...itemOf(place, { ...offer, text: isOne ? name + fields : name }),
      ...(edit && !isOne && { additionalTextEdits: [{ range: rangeOf(document, edit), newText: fields }] }),
    };
  });
}

function unitText(unit: string): string {
  return /^[\w][\w /.-]*$/.test(unit) ? unit : JSON.stringify(unit);
}

function innermostMap(node: SyntaxNode | undefined, offset: number): MapNode | undefined {
  if (
    !node ||
    node.kind === 'scalar' ||
    !contains({ start: node.span.start, end: node.span.end + 1 }, offset)
  )
    return undefined;
  const children =
    node.kind === 'map' ? node.entries.map(({ value }) => value) : node.items.map((item) => item.node);
  for (const child of children) {
    const inner = innermostMap(child, offset);
    if (inner) return inner;
  }
  return node.kind === 'map' ? node : undefined;
}
