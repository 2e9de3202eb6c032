import type { Edit } from '../document/edit.ts';
import type { Fix } from '../lint/rule.ts';

/** From so many goals on, a list of fixes does not wait until each of them has been read. */
const MANY = 20;

/**
 * A fix of several goals.
 * @param goals how many it changes.
 * @param make its edits, each once where goals share what they change by a reference; called when they are asked for, where the
 * goals are many.
 */
export function wideFix(fix: Omit<Fix, 'edits' | 'wide'>, goals: number, make: () => readonly Edit[]): Fix {
  if (goals < MANY) return { ...fix, edits: eachOnce(make()) };
  let made: readonly Edit[] | undefined;
  return {
    ...fix,
    wide: true,
    get edits() {
      made ??= eachOnce(make());
      return made;
    },
  };
}

function eachOnce(edits: readonly Edit[]): Edit[] {
  return [...new Map(edits.map((edit) => [JSON.stringify(edit), edit])).values()];
}
