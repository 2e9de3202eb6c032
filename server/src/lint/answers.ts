import { lastAt } from '../document/search.ts';
import type { LocatedFinding } from './rule.ts';
import type { Directive } from './suppression.ts';

/** What one comment covers, by the place of the comment among those of the file. */
interface Cover {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** The cover that it lies in. */
  readonly around: Cover | undefined;
}

/**
 * Tells which comment answers a finding: the first one that names its rule, gives a reason and covers its place. Of
 * thousands of comments only those around the place are looked at.
 * @param directives with file offsets, whose covers lie within each other or apart.
 * @returns the index of the comment.
 */
export function answersOf(
  directives: readonly Directive[],
): (finding: Pick<LocatedFinding, 'rule' | 'span'>) => number | undefined {
  const byRule = new Map<string, Cover[]>();
  const inOrder = [...directives.entries()].sort(([, a], [, b]) => startOf(a) - startOf(b));
  for (const [index, directive] of inOrder) {
    const { start, end } = coverOf(directive);
    if (directive.reason === '' || end === start) continue;
    for (const rule of directive.rules) {
      const covers = byRule.get(rule) ?? [];
      byRule.set(rule, covers);
      let around = covers.at(-1);
      while (around && around.end <= start) around = around.around;
      // A second comment on the same thing answers nothing.
      if (around?.start !== start || around.end !== end) covers.push({ index, start, end, around });
    }
  }
  return ({ rule, span }) => {
    const covers = byRule.get(rule) ?? [];
    let first: number | undefined;
    let cover = covers[lastAt(covers, span.start, ({ start }) => start)];
    for (; cover; cover = cover.around)
      if (span.start < cover.end) first = Math.min(first ?? cover.index, cover.index);
    return first;
  };
}

function startOf(directive: Directive): number {
  return coverOf(directive).start;
}

function coverOf({ scope, covers }: Directive): { readonly start: number; readonly end: number } {
  if (scope === 'file') return { start: 0, end: Number.POSITIVE_INFINITY };
  return covers ?? { start: 0, end: 0 };
}
