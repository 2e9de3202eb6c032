import { type DocumentSymbol, SymbolKind, SymbolTag } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Source } from '../document/source.ts';
import type { Span } from '../document/span.ts';
import { entryEnd } from '../document/syntax.ts';
import type { DocumentFacts, KeyResultFacts, ObjectiveFacts } from '../lint/facts.ts';
import { objectiveProgress } from '../lint/progress.ts';
import { percentOf } from '../statement/progress.ts';
import { rangeOf } from './ranges.ts';
import { progressText } from './wording.ts';

/** The outline: the blocks around the objectives, the objectives, their key results. */
export function symbolsOf(document: TextDocument, source: Source, facts: DocumentFacts): DocumentSymbol[] {
  const text = document.getText();
  const symbol = (
    part: ObjectiveFacts | KeyResultFacts,
    kind: SymbolKind,
    base: number,
    detail: string,
  ): DocumentSymbol => {
    const anchor = shift(part.anchor, base);
    const title = text
      .slice(anchor.start, anchor.end)
      .replace(/^["']|["']$/g, '')
      .split('\n', 1)[0]
      ?.trim();
    const range = shift(part.range, base);
    const whole = { start: Math.min(range.start, anchor.start), end: Math.max(range.end, anchor.end) };
    const name = [part.id?.name, part.id?.name === title ? undefined : title].filter(Boolean).join(' ');
    return {
      name: name || '(no title)',
      detail,
      kind,
      ...(part.status === 'dropped' && { tags: [SymbolTag.Deprecated] }),
      range: rangeOf(document, whole),
      selectionRange: rangeOf(document, anchor),
    };
  };
  const objectives = facts.objectives.map((objective, index) => {
    const base = baseOf(source, index);
    const children = objective.keyResults.map((kr) =>
      symbol(kr, SymbolKind.Number, base, keyResultDetail(kr)),
    );
    return { ...symbol(objective, SymbolKind.Package, base, objectiveDetail(objective)), children };
  });
  return [...headerSymbols(document, source), ...objectives];
}

function objectiveDetail(objective: ObjectiveFacts): string {
  const { share } = objectiveProgress(objective);
  return share === undefined ? '' : `${percentOf(share)} of the way`;
}

function keyResultDetail({ categories, progress }: KeyResultFacts): string {
  return [...categories, (progress && progressText(progress)) ?? []].flat().join(', ');
}

function headerSymbols(document: TextDocument, source: Source): DocumentSymbol[] {
  const { root } = source.header;
  const entries =
    root?.kind === 'map' ? root.entries.filter((entry) => entry !== source.objectivesEntry) : [];
  return entries.map((entry) => ({
    name: entry.key.text || '(no name)',
    detail: entry.value?.kind === 'scalar' ? entry.value.text.slice(0, 60) : '',
    kind: SymbolKind.Property,
    range: rangeOf(document, { start: entry.key.span.start, end: entryEnd(entry) }),
    selectionRange: rangeOf(document, entry.key.span),
  }));
}

/** File offset that an objective's facts count from. */
export function baseOf(source: Source, objective: number): number {
  return source.cut.objectives[objective]?.start ?? 0;
}

function shift(span: Span, base: number): Span {
  return { start: span.start + base, end: span.end + base };
}
