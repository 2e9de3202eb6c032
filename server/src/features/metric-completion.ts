import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import * as l10n from '../base/l10n.ts';
import { addKeys, type Edit } from '../document/edit.ts';
import { behindQuote } from '../document/render.ts';
import type { Source } from '../document/source.ts';
import { contains, type Span } from '../document/span.ts';
import type { MapNode, SyntaxNode } from '../document/syntax.ts';
import { type Metric, metrics } from '../knowledge/metrics.ts';
import { vertical } from '../knowledge/verticals.ts';
import type { OwnMetric } from '../workspace/configuration.ts';
import { type CompletionSupport, itemOf, type Offer, type Place } from './offer.ts';
import { rangeOf } from './ranges.ts';

/**
 * Metrics of the library in the place of a key result's title. A chosen one fills in the unit and the direction too,
 * where the key result does not have them. Those of the organisation come first, then those of the kind of product. Once
 * something is typed only those are left that have it at the start of a word: letters that are spread over a name would keep
 * the list open over any sentence.
 * @param own metrics of the configuration.
 */
export function metricItems(
  document: TextDocument,
  source: Source,
  offset: number,
  support: CompletionSupport,
  own: readonly OwnMetric[] = [],
): CompletionItem[] {
  // Nothing reaches into the spaces behind the last line of a file.
  let inside = offset;
  while (source.text.charAt(inside - 1) === ' ') inside--;
  const map = innermostMap(source.partAt(inside).parsed.root, inside);
  const entry = map?.entries.find(
    ({ key, value, valueAt }) => key.span.end <= offset && offset <= (value?.span.end ?? valueAt + 1),
  );
  if (!map || !entry) return [];
  const { start, end } = entry.value?.span ?? { start: offset, end: offset };
  // The cursor may stand before a text that is there already.
  const typed: Span = { start: Math.min(start, offset), end };
  const place = { document, source, support, replace: typed };
  const below = (fields: string): Edit | undefined =>
    fields === '' ? undefined : addKeys(source, map, fields, ['baseline', 'target', 'owner'])[0];
  // Quotes that are there stay, and count as typed.
  const quote = /^(["']).*\1$/s.exec(source.text.slice(start, end))?.[1] ?? '';
  const written = (offer: Offer, edit: Edit | undefined): CompletionItem => {
    // Edits beside the main one may not touch it: on one line they are one.
    const isOne = edit?.start === typed.end;
    const text = quote + behindQuote(quote, offer.label) + quote + (isOne ? edit.text : '');
    const filter = quote === '' ? offer.filter : quote + (offer.filter ?? offer.label);
    return {
      ...itemOf(place, { ...offer, text, ...(filter !== undefined && { filter }) }),
      ...(edit &&
        !isOne && { additionalTextEdits: [{ range: rangeOf(document, edit), newText: edit.text }] }),
    };
  };
  const usual = below('direction: DIRECTION\nunit: UNIT');
  const fitting = vertical(source.headerModel?.product?.vertical?.text ?? '')?.metrics ?? [];
  const begun = source.text.slice(typed.start + quote.length, offset).toLowerCase();
  const isWanted = (offer: Offer): boolean => begins(offer.filter ?? offer.label, begun);
  const offered = [
    ...own.flatMap((metric) => {
      const offer = ownOffer(metric);
      return isWanted(offer) ? written(offer, below(fieldsOf(metric))) : [];
    }),
    ...[...metrics.values()].flatMap((metric) => {
      const offer = libraryOffer(metric, fitting);
      if (!isWanted(offer)) return [];
      const fields = usual && {
        ...usual,
        text: usual.text.replace('DIRECTION', metric.direction).replace('UNIT', () => unitText(metric.unit)),
      };
      return written(offer, fields);
    }),
  ];
  return begun === '' || offered.length === 0 ? offered : [asTyped(place, offset), ...offered];
}

/** What is there already comes first, so that Enter behind a title of one word ends the line and changes nothing. */
function asTyped(place: Place, offset: number): CompletionItem {
  const { start, end } = place.replace;
  const { text } = place.source;
  const label = text.slice(start, offset);
  const offer: Offer = {
    label,
    kind: CompletionItemKind.Text,
    detail: l10n.t('As you wrote it'),
    text: text.slice(start, end),
    order: '0',
  };
  return { ...itemOf(place, offer), preselect: true };
}

/** Whether a name has what is typed where one of its words starts. */
function begins(name: string, typed: string): boolean {
  const text = name.toLowerCase();
  for (let at = text.indexOf(typed); at >= 0 && at < text.length; at = text.indexOf(typed, at + 1))
    if (!/[\p{L}\d]/u.test(text.charAt(at - 1))) return true;
  return false;
}

function ownOffer({ name, definition, words }: OwnMetric): Offer {
  return {
    label: name,
    kind: CompletionItemKind.Value,
    ...(definition && { documentation: definition }),
    order: `0${name}`,
    filter: [name, ...words].join(' '),
  };
}

function libraryOffer({ id, name, category }: Metric, fitting: readonly string[]): Offer {
  return {
    label: name,
    kind: CompletionItemKind.Value,
    detail: category,
    data: { metric: id },
    order: `${fitting.includes(id) ? 1 : 2}${name}`,
  };
}

function fieldsOf({ direction, unit }: OwnMetric): string {
  return [direction && `direction: ${direction}`, unit && `unit: ${unitText(unit)}`]
    .filter(Boolean)
    .join('\n');
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
