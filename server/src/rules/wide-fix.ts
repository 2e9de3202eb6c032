import type { Edit } from '../document/edit.ts';
import type { Fix } from '../lint/rule.ts';

/** From so many goals on, a list of fixes does not wait until each of them has been read. */
const MANY = 20;

/**
 * A fix of several goals.
 * @param goals how many it changes.
 * @param make its edits; called when they are asked for, where the goals are many.
 */
export function wideFix(fix: Omit<Fix, 'edits' | 'wide'>, goals: number, make: () => readonly Edit[]): Fix {
  if (goals < MANY) return { ...fix, edits: make() };
  let made: readonly Edit[] | undefined;
  return {
    ...fix,
    wide: true,
    get edits() {
      made ??= make();
      return made;
    },
  };
}
