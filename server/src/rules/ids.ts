import type { Source } from '../document/source.ts';

/** The next free key-result id of an objective, in the style of its siblings: `KR-1.3` after `KR-1.2`, else `KR-3`. */
export function nextKeyResultId(source: Source, objective: number): string {
  return nextIds(source, keyResultIds(source, objective), 'KR-1', 1)[0] ?? 'KR-1';
}

/** The first id of the form `prefix` and number, from `first` up, that nothing in the file has. */
export function freeKeyResultId(source: Source, prefix: string, first: number): string {
  return nextIds(source, [], `${prefix}${first}`, 1)[0] ?? `${prefix}${first}`;
}

/** The ids that an objective's key results have, in order. */
export function keyResultIds(source: Source, objective: number): string[] {
  return source.objectiveModel(objective)?.key_results?.items.flatMap((kr) => kr.id?.text ?? []) ?? [];
}

/** The ids of a file's objectives, in order. */
export function objectiveIds(source: Source): string[] {
  return objectives(source).flatMap((index) => source.objectiveModel(index)?.id?.text ?? []);
}

/**
 * Ids that nothing in the file has yet, counting on from the last numbered one of `siblings`.
 * @param otherwise the first candidate where no sibling has a number; ends in digits.
 */
export function nextIds(
  source: Source,
  siblings: readonly string[],
  otherwise: string,
  count: number,
): string[] {
  const taken = new Set(objectiveIds(source));
  for (const index of objectives(source)) for (const id of keyResultIds(source, index)) taken.add(id);
  return countOn(taken, siblings, otherwise, count);
}

/** As `nextIds`, where the ids that are taken are known. */
export function countOn(
  taken: ReadonlySet<string>,
  siblings: readonly string[],
  otherwise: string,
  count: number,
): string[] {
  const last = siblings.findLast((id) => digits.test(id));
  const start = last ?? otherwise;
  const prefix = start.replace(digits, '');
  const free: string[] = [];
  for (
    let next = Number(start.slice(prefix.length)) + (last === undefined ? 0 : 1);
    free.length < count;
    next++
  )
    if (!taken.has(`${prefix}${next}`)) free.push(`${prefix}${next}`);
  return free;
}

const digits = /\d{1,9}$/;

function objectives(source: Source): number[] {
  return Array.from({ length: source.objectiveCount }, (_, index) => index);
}
