import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import * as l10n from '../base/l10n.ts';
import { shortened } from '../base/shortened.ts';
import type { Header } from '../document/header.ts';
import type { Source } from '../document/source.ts';
import { type Entry, entryEnd, isNothing, type SyntaxNode } from '../document/syntax.ts';
import { quotable } from '../lint/withheld.ts';
import { rangeOf } from './ranges.ts';

/** What an outline shows of a detail. */
const LONGEST = 60;

/** The blocks around the objectives: those above them under one name, so that the goals stand out; those below them each. */
export function headerSymbols(
  document: TextDocument,
  source: Source,
  header: Header | undefined,
): { readonly above: DocumentSymbol[]; readonly below: DocumentSymbol[] } {
  const { root } = source.header;
  const entries = root?.kind === 'map' ? root.entries : [];
  const at = source.objectivesEntry ? entries.indexOf(source.objectivesEntry) : -1;
  const above = entries.slice(0, at < 0 ? entries.length : at);
  const below = at < 0 ? [] : entries.slice(at + 1);
  return {
    above: above.length > 0 ? [aboveSymbol(document, above, header)] : [],
    below: blockSymbols(document, below),
  };
}

function aboveSymbol(
  document: TextDocument,
  entries: readonly Entry[],
  header: Header | undefined,
): DocumentSymbol {
  const [first, last] = [entries[0], entries.at(-1)];
  const start = first?.key.span.start ?? 0;
  // An editor that keeps the head of what is scrolled away in sight shows the line of the selection.
  const telling = entries.find(({ key }) => key.text === 'product') ?? first;
  const selected = telling?.key.span ?? { start, end: start };
  const { product, cycle, status } = header ?? {};
  const name = [(product?.name ?? product?.id)?.text, cycle?.name?.text].filter(Boolean).join(', ');
  return {
    name: name || l10n.t('About these goals'),
    detail: status?.text ?? '',
    kind: SymbolKind.Namespace,
    range: rangeOf(document, { start, end: last ? entryEnd(last) : selected.end }),
    selectionRange: rangeOf(document, selected),
    children: blockSymbols(document, entries),
  };
}

/** A key with one value is no place to go to. */
function blockSymbols(document: TextDocument, entries: readonly Entry[]): DocumentSymbol[] {
  return entries
    .filter(({ value }) => value !== undefined && value.kind !== 'scalar')
    .map((entry) => ({
      name: entry.key.text || l10n.t('(no name)'),
      detail: summary(entry.value),
      kind: SymbolKind.Property,
      range: rangeOf(document, { start: entry.key.span.start, end: entryEnd(entry) }),
      selectionRange: rangeOf(document, entry.key.span),
    }));
}

/** The values of a short list, the number of entries of any other, the keys of a map. */
function summary(node: SyntaxNode | undefined): string {
  if (node?.kind === 'map') return shortened(node.entries.map(({ key }) => key.text).join(', '), LONGEST);
  if (node?.kind !== 'list') return '';
  const texts = node.items.flatMap((item) =>
    item.node?.kind === 'scalar' && !isNothing(item.node) ? item.node.text : [],
  );
  const { length } = node.items;
  if (texts.length === length) return shortened(quotable(texts.join(', ')).text, LONGEST);
  return length === 1 ? l10n.t('1 entry') : l10n.t('{count} entries', { count: length });
}
