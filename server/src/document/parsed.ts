import type { SyntaxProblem } from './problems.ts';
import type { Comment, SyntaxNode } from './syntax.ts';
import type { Trap } from './traps.ts';

/** What a stretch of YAML holds. What cannot be read is a problem with a place. */
export interface Parsed {
  readonly root?: SyntaxNode;
  readonly problems: readonly SyntaxProblem[];
  /** Values that YAML misreads; the tree holds them as if they had been quoted. */
  readonly traps: readonly Trap[];
  readonly comments: readonly Comment[];
}
