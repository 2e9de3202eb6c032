import { type DocumentSymbol, type SymbolInformation, SymbolKind, SymbolTag } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import * as l10n from '../base/l10n.ts';
import type { Source } from '../document/source.ts';
import type { Span } from '../document/span.ts';
import type { DocumentFacts, KeyResultFacts, ObjectiveFacts } from '../lint/facts.ts';
import { objectiveProgress } from '../lint/progress.ts';
import { progressText, shareText } from '../lint/wording.ts';
import { headerSymbols } from './header-symbols.ts';
import { downBy, rangeOf } from './ranges.ts';

/** What editors show goals as: the kinds with the most prominent icons. */
export const goalKinds = { objective: SymbolKind.Class, keyResult: SymbolKind.Field } as const;

/** An objective that was not edited has the same symbol, lines further up or down: facts are kept by its text. */
const known = new WeakMap<ObjectiveFacts, DocumentSymbol>();

/** The outline: what stands above the objectives as one, the objectives with their key results, the blocks below them. */
export function symbolsOf(document: TextDocument, source: Source, facts: DocumentFacts): DocumentSymbol[] {
  const objectives = facts.objectives.map((objective, index) => {
    const base = source.startOf(index);
    const { line } = document.positionAt(base);
    const symbol = known.get(objective) ?? movedBy(-line, objectiveSymbol(document, objective, base));
    known.set(objective, symbol);
    return movedBy(line, symbol);
  });
  const { above, below } = headerSymbols(document, source, facts.header);
  return [...above, ...objectives, ...below];
}

/** The same for editors that show no trees: each names what it is in. */
export function flatSymbols(
  uri: string,
  symbols: readonly DocumentSymbol[],
  within?: string,
): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, tags, range, children = [] }) => [
    { name, kind, ...(tags && { tags }), location: { uri, range }, ...(within && { containerName: within }) },
    ...flatSymbols(uri, children, name),
  ]);
}

function objectiveSymbol(document: TextDocument, objective: ObjectiveFacts, base: number): DocumentSymbol {
  const { share } = objectiveProgress(objective);
  const detail = share === undefined ? '' : shareText(share);
  const children = objective.keyResults.map((kr) =>
    symbol(document, kr, goalKinds.keyResult, base, keyResultDetail(kr)),
  );
  return { ...symbol(document, objective, goalKinds.objective, base, detail), children };
}

function symbol(
  document: TextDocument,
  part: ObjectiveFacts | KeyResultFacts,
  kind: SymbolKind,
  base: number,
  detail: string,
): DocumentSymbol {
  const anchor = shift(part.anchor, base);
  const title = part.title?.split('\n', 1)[0]?.trim();
  const range = shift(part.range, base);
  const whole = { start: Math.min(range.start, anchor.start), end: Math.max(range.end, anchor.end) };
  const name = [part.id?.name, title].filter(Boolean).join(' ');
  return {
    name: name || l10n.t('(no title)'),
    detail,
    kind,
    ...(part.status === 'dropped' && { tags: [SymbolTag.Deprecated] }),
    range: rangeOf(document, whole),
    selectionRange: rangeOf(document, anchor),
  };
}

function keyResultDetail({ categories, progress }: KeyResultFacts): string {
  return [...categories, (progress && progressText(progress)) ?? []].flat().join(', ');
}

function movedBy(lines: number, moved: DocumentSymbol): DocumentSymbol {
  const { range, selectionRange, children } = moved;
  return {
    ...moved,
    range: downBy(lines, range),
    selectionRange: downBy(lines, selectionRange),
    ...(children && { children: children.map((child) => movedBy(lines, child)) }),
  };
}

function shift(span: Span, base: number): Span {
  return { start: span.start + base, end: span.end + base };
}
