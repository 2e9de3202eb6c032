import type { KeyResultFacts, ObjectiveFacts } from './facts.ts';
import { once } from './once.ts';

/** How far an objective has come, by its key results. */
export interface ObjectiveProgress {
  /** Weighted mean of the key results with a known share, each between 0 and 1; absent where none is known. */
  readonly share?: number;
  /** How many key results have a value or are done, of how many that are a way to go. */
  readonly measured: number;
  readonly goals: number;
  /** Limits that hold, of those whose state is known. */
  readonly held: number;
  readonly limits: number;
  /** What to look at first: a limit that does not hold, else a goal that was not measured. */
  readonly broken?: KeyResultFacts;
  readonly unmeasured?: KeyResultFacts;
}

/**
 * How far an objective has come. Limits (guardrail, maintain) are counted by themselves: a safe product is no progress, and
 * an unsafe one none the less.
 */
export const objectiveProgress = once(({ keyResults }: ObjectiveFacts): ObjectiveProgress => {
  const pursued = keyResults.filter(({ status, title }) => status !== 'dropped' && title !== undefined);
  const limits = pursued.filter(({ progress }) => progress?.limit && progress.met !== undefined);
  const goals = pursued.filter(({ progress, type }) => !(progress?.limit ?? type === 'guardrail'));
  const shares = goals.flatMap((kr) => {
    const share = shareOf(kr);
    return share === undefined
      ? []
      : [{ share: Math.min(1, Math.max(0, share)), weight: kr.weight?.value ?? 1 }];
  });
  const held = limits.filter(({ progress }) => progress?.met);
  const broken = limits.find(({ progress }) => !progress?.met);
  const unmeasured = goals.find(({ progress }) => !progress);
  const total = shares.reduce((sum, { weight }) => sum + weight, 0);
  const sum = shares.reduce((all, { share, weight }) => all + share * weight, 0);
  return {
    ...(total > 0 && { share: sum / total }),
    measured: goals.filter(({ progress }) => progress).length,
    goals: goals.length,
    held: held.length,
    limits: limits.length,
    ...(broken && { broken }),
    ...(unmeasured && { unmeasured }),
  };
});

function shareOf({ progress }: KeyResultFacts): number | undefined {
  return progress?.share ?? (progress?.met ? 1 : undefined);
}
