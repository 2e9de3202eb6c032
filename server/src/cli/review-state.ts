import { periodOf } from '../document/cycle.ts';
import type { Header } from '../document/header.ts';
import { isRunning } from '../document/status.ts';
import type { KeyResultFacts, ObjectiveFacts } from '../lint/facts.ts';
import { objectiveProgress } from '../lint/progress.ts';
import { heldText, progressText, shareText, trendText } from '../lint/wording.ts';
import { stopOf } from '../rules/safety/trend.ts';
import type { Watch } from '../statement/watch.ts';

/**
 * Where an objective stands, in words: what its author says of it, and how far its key results have come.
 * @param isOverdue its time is over.
 */
export function objectiveState(objective: ObjectiveFacts, isOverdue: boolean): string {
  const { status, keyResults } = objective;
  if (status === 'dropped') return status;
  const { share, measured, goals, held, limits } = objectiveProgress(objective);
  const isOpen = isRunning(status) && !(keyResults.length > 0 && keyResults.every(mayBeReached));
  return joined([
    told(status),
    isOpen && isOverdue && 'late',
    share !== undefined && shareText(share),
    goals > 0 && `${measured} of ${goals} measured`,
    limits > 0 && heldText(held, limits),
  ]);
}

/**
 * The same of a key result. One that its objective was paused or dropped with stands as that does.
 * @param above the status of its objective.
 * @param isOverdue its time is over.
 */
export function keyResultState(kr: KeyResultFacts, above: string | undefined, isOverdue: boolean): string {
  const { progress, over, watch } = kr;
  const status = over || isRunning(above) || above === 'done' ? kr.status : above;
  if (status === 'dropped') return status;
  const isOpen = isRunning(status) && above !== 'done' && !mayBeReached(kr);
  return joined([
    // What is done and reached says so by itself.
    !(status === 'done' && progress?.met) && told(status),
    isOpen && isOverdue && 'late',
    progress && progressText(progress),
    watch && stopText(watch),
    progress?.trend && trendText(progress.trend),
  ]);
}

function stopText(watch: Watch): string | undefined {
  const stop = stopOf(watch);
  return stop && `${stop.isAt ? 'at' : 'past'} its ${stop.kind} value`;
}

/** Is the day over, or the last one of the period, in a file that is still in force? What is no date never is. @param today ISO date. */
export function isOverdue(due: string, header: Header | undefined, today: string): boolean {
  const end = periodOf(due)?.end;
  return end !== undefined && end < today && header?.status?.text !== 'closed';
}

/** A status as its author wrote it, where it says more than that the goal is pursued. */
function told(status: string | undefined): string | undefined {
  return status === 'active' ? undefined : status;
}

/** Of a value that cannot be held against a target nobody knows; a limit is kept all the time and reached at none. */
function mayBeReached({ over, progress, written, type }: KeyResultFacts): boolean {
  const isLimit = progress?.limit ?? type === 'guardrail';
  return over || isLimit || (progress ? progress.met !== false : written !== undefined);
}

function joined(parts: readonly (string | false | undefined)[]): string {
  return parts.filter(Boolean).join(', ');
}
