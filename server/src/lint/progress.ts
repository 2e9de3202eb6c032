import type { ObjectiveFacts } from './facts.ts';

/** How far an objective has come, by its key results. */
export interface ObjectiveProgress {
  /** Weighted mean of the key results with a known share, each between 0 and 1; absent where none is known. */
  readonly share?: number;
  /** How many key results the share speaks for, of how many that are a way to go. */
  readonly measured: number;
  readonly goals: number;
  /** Limits that hold, of those whose state is known. */
  readonly held: number;
  readonly limits: number;
}

/** Facts are kept while their text is unchanged, and so is what follows from them. */
const known = new WeakMap<ObjectiveFacts, ObjectiveProgress>();

/** How far an objective has come; reckoned once for the same facts. */
export function objectiveProgress(objective: ObjectiveFacts): ObjectiveProgress {
  const progress = known.get(objective) ?? reckon(objective);
  known.set(objective, progress);
  return progress;
}

/** Limits (guardrail, maintain) are counted by themselves: a safe product is no progress, and an unsafe one none the less. */
function reckon({ keyResults }: ObjectiveFacts): ObjectiveProgress {
  const pursued = keyResults.filter(({ status, title }) => status !== 'dropped' && title !== undefined);
  const limits = pursued.flatMap(({ progress }) => (progress?.limit ? (progress.met ?? []) : []));
  const goals = pursued.filter(({ progress, type }) => !(progress?.limit ?? type === 'guardrail'));
  const shares = goals.flatMap(({ progress, weight }) => {
    const share = progress?.share ?? (progress?.met ? 1 : undefined);
    return share === undefined
      ? []
      : [{ share: Math.min(1, Math.max(0, share)), weight: weight?.value ?? 1 }];
  });
  const total = shares.reduce((sum, { weight }) => sum + weight, 0);
  const sum = shares.reduce((all, { share, weight }) => all + share * weight, 0);
  return {
    ...(total > 0 && { share: sum / total }),
    measured: shares.length,
    goals: goals.length,
    held: limits.filter(Boolean).length,
    limits: limits.length,
  };
}
