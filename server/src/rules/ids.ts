import type { Objective } from '../document/model.ts';
import type { Source } from '../document/source.ts';
import { once } from '../lint/once.ts';

/** The next free key-result id of an objective, as `nextKeyResultIds` counts. */
export function nextKeyResultId(source: Source, objective: number): string {
  return nextKeyResultIds(source, objective, 1)[0] ?? 'KR-1';
}

/**
 * The next free key-result ids of an objective, in the style of its siblings: `KR-1.3` after `KR-1.2`. Where none has a number,
 * in that of the file: `KR-2.1` beside `KR-1.1`, else `KR-3`.
 */
export function nextKeyResultIds(source: Source, objective: number, count: number): string[] {
  const first = numbersByObjective(source)
    ? firstKeyResultId(source.objectiveModel(objective)?.id?.text, objective)
    : 'KR-1';
  return nextIds(source, keyResultIds(source, objective), first, count);
}

const numbersByObjective = once((source: Source): boolean =>
  [...writtenIds(source)].some((id) => /^KR-\d+\.\d+$/.test(id)),
);

/** The first of `KR-S1`, `KR-S2` and so on that nothing in the file has: for a key result on safety. */
export function nextSafetyId(source: Source): string {
  return nextIds(source, [], 'KR-S1', 1)[0] ?? 'KR-S1';
}

/** The id of an objective's first key result: `KR-2.1` below `O-2`; where that has no number, by its index. */
export function firstKeyResultId(objectiveId: string | undefined, objective: number): string {
  return `KR-${digits.exec(objectiveId ?? '')?.[0] ?? objective + 1}.1`;
}

/** The ids that an objective's key results have, in order. */
export function keyResultIds(source: Source, objective: number): readonly string[] {
  const model = source.objectiveModel(objective);
  return model ? idsIn(model) : [];
}

const idsIn = once(({ key_results }: Objective): readonly string[] =>
  (key_results?.items ?? []).flatMap(({ id }) => id?.text ?? []),
);

/** The ids of a file's objectives, in order. */
export const objectiveIds = once((source: Source): readonly string[] =>
  objectives(source).flatMap((index) => source.objectiveModel(index)?.id?.text ?? []),
);

/** The last id that ends in a number, and the last one of another name. */
export const lastNumbered = once((ids: readonly string[]): readonly string[] => {
  const last = ids.findLast((id) => digits.test(id));
  const other = ids.findLast((id) => id !== last && digits.test(id));
  return [last, other].filter((id) => id !== undefined);
});

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
  return countOn(writtenIds(source), siblings, otherwise, count);
}

/** The values of all `id`s, looked for in the text itself: reading all objectives of a large file takes half a second. */
const writtenIds = once(({ cut }: Source): ReadonlySet<string> => {
  const texts = [cut.header, ...cut.objectives.map(({ text }) => text)];
  return new Set(texts.flatMap((text) => Array.from(text.matchAll(idEntry), ([, id = '']) => id.trim())));
});

const idEntry = /\bid["']?\s*:\s*["']?([^"'\n\r,#{}[\]]*)/g;

/** As `nextIds`, where the ids that are taken are known. */
export function countOn(
  taken: ReadonlySet<string>,
  siblings: readonly string[],
  otherwise: string,
  count: number,
): string[] {
  const [last] = lastNumbered(siblings);
  const start = last ?? otherwise;
  const prefix = start.replace(digits, '');
  const free: string[] = [];
  let next = Number(start.slice(prefix.length)) + (last === undefined ? 0 : 1);
  for (; free.length < count; next++) {
    next = firstFree(taken, prefix, next);
    free.push(`${prefix}${next}`);
  }
  return free;
}

/** A thousand goals without ids ask for the same one: what is taken is counted through once. */
function firstFree(taken: ReadonlySet<string>, prefix: string, from: number): number {
  const known = counted(taken);
  const start = `${prefix}${from}`;
  let next = known.get(start) ?? from;
  while (taken.has(`${prefix}${next}`)) next++;
  known.set(start, next);
  return next;
}

const counted = once((_taken: ReadonlySet<string>) => new Map<string, number>());

const digits = /\d{1,9}$/;

function objectives(source: Source): number[] {
  return Array.from({ length: source.objectiveCount }, (_, index) => index);
}
