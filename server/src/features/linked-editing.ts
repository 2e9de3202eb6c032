import type { LinkedEditingRanges } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { FileEntry } from '../workspace/entry.ts';
import type { WorkspaceIndex } from '../workspace/index.ts';
import { idSpan, nameAt } from './names.ts';
import { rangeOf } from './ranges.ts';

/**
 * An id and what refers to it, to be typed as one. Only where the id itself is edited, nothing else has it, and no
 * other file names it: a reference is edited to name something else, and other files need a rename.
 */
export function linkedRangesOf(
  index: WorkspaceIndex,
  document: TextDocument,
  entry: FileEntry,
  offset: number,
): LinkedEditingRanges | undefined {
  const id = nameAt(entry, offset)?.id;
  if (!id || entry.idsThat(({ name }) => name === id.name).length > 1) return undefined;
  const uses = index.uses({ path: entry.path, id });
  if (uses.length === 0 || uses.some(({ path }) => path !== entry.path)) return undefined;
  const spans = [id, ...uses.map(({ reference }) => reference)].map((use) => idSpan(document, use));
  const ranges = spans.flatMap((span) => (span ? [rangeOf(document, span)] : []));
  return { ranges, wordPattern: '[\\w.-]+' };
}
