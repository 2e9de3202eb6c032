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
  const { header, objectives } = source.cut;
  const has = (id: string) => isWritten(header, id) || objectives.some(({ text }) => isWritten(text, id));
  return countOn({ has }, siblings, otherwise, count);
}

/** Is a text the value of some `id`? Looked for in the text itself: reading all objectives of a large file takes half a second. */
function isWritten(text: string, id: string): boolean {
  for (let at = text.indexOf(id); at >= 0; at = text.indexOf(id, at + 1)) {
    const before = text.slice(Math.max(0, at - 20), at);
    if (
      /\bid["']?\s*:\s*["']?$/.test(before) &&
      !/^[\w.-]/.test(text.slice(at + id.length, at + id.length + 1))
    )
      return true;
  }
  return false;
}

/** As `nextIds`, where the ids that are taken are known. */
export function countOn(
  taken: Pick<ReadonlySet<string>, 'has'>,
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
