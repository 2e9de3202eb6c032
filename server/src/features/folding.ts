import type { FoldingRange } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Source } from '../document/source.ts';
import { entryEnd } from '../document/syntax.ts';
import type { DocumentFacts } from '../lint/facts.ts';
import { baseOf } from './symbols.ts';

/** Blocks around the objectives, objectives and key results fold. */
export function foldingRangesOf(
  document: TextDocument,
  source: Source,
  facts: DocumentFacts,
): FoldingRange[] {
  const { root } = source.header;
  const entries =
    root?.kind === 'map' ? root.entries.filter((entry) => entry !== source.objectivesEntry) : [];
  const spans = [
    ...entries.map((entry) => ({ start: entry.key.span.start, end: entryEnd(entry) })),
    ...facts.objectives.flatMap((objective, index) => {
      const base = baseOf(source, index);
      return [objective, ...objective.keyResults].map(({ range }) => ({
        start: base + range.start,
        end: base + range.end,
      }));
    }),
  ];
  return spans
    .map(({ start, end }) => ({
      startLine: document.positionAt(start).line,
      endLine: document.positionAt(end).line,
    }))
    .filter(({ startLine, endLine }) => endLine > startLine);
}
