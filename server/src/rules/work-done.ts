import type { KeyResultReading } from '../statement/objective.ts';

/** Goals of these categories may be work: a study, an agreement, a review, a control. */
const legitimate = ['evidence', 'compliance', 'privacy'];

/** Names work to be done and nothing that gets better by it: no milestone of law or evidence, no measured change. */
export function isOnlyWork({ workDone, statement, categories, baseline }: KeyResultReading): boolean {
  if (!workDone || statement?.milestone) return false;
  if (categories.some((category) => legitimate.includes(category))) return false;
  return baseline?.value === undefined || baseline.value === 0;
}
