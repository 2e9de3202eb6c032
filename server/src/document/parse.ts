import type { SyntaxProblem } from './problems.ts';
import { parseFlawless } from './quick.ts';
import type { Comment, SyntaxNode } from './syntax.ts';
import { parseThoroughly } from './thorough.ts';
import type { Trap } from './traps.ts';

/** What a stretch of YAML holds. Never throws: what cannot be read is a problem with a place. */
export interface Parsed {
  readonly root?: SyntaxNode;
  readonly problems: readonly SyntaxProblem[];
  /** Values that YAML misreads; the tree holds them as if they had been quoted. */
  readonly traps: readonly Trap[];
  readonly comments: readonly Comment[];
}

/**
 * Parses YAML 1.2 text whose scalars are all read by their source text.
 * @param place maps an offset of `text` to an offset of the file; all spans of the result are in file offsets.
 */
export function parse(text: string, place: (offset: number) => number = (offset) => offset): Parsed {
  if (text.startsWith('\ufeff')) return parse(text.slice(1), (offset) => place(offset + 1));
  return parseFlawless(text, place) ?? parseThoroughly(text, place);
}
