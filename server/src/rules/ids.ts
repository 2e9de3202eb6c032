import type { Source } from '../document/source.ts';

/** The next free key-result id of an objective, in the style of its siblings: `KR-1.3` after `KR-1.2`, else `KR-3`. */
export function nextKeyResultId(source: Source, objective: number): string {
  const taken = new Set<string>();
  for (let index = 0; index < source.objectiveCount; index++)
    for (const kr of source.objectiveModel(index)?.key_results?.items ?? []) if (kr.id) taken.add(kr.id.text);
  const siblings =
    source.objectiveModel(objective)?.key_results?.items.flatMap((kr) => kr.id?.text ?? []) ?? [];
  const last = siblings.map((id) => /^(.*?)(\d+)$/.exec(id)).findLast((match) => match !== null);
  const prefix = last?.[1] ?? 'KR-';
  let number = last ? Number(last[2]) + 1 : 1;
  while (taken.has(`${prefix}${number}`)) number++;
  return `${prefix}${number}`;
}
