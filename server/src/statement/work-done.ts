import type { KeyResultReading } from './objective.ts';

/** Goals of these categories may be work: an agreement, a review, a control. */
const legitimate = ['compliance', 'privacy'];

/** Names work to be done and nothing that gets better by it: no milestone of law or evidence, no measured change. */
export function isOnlyWork(reading: KeyResultReading): boolean {
  const { workDone, statement, categories, baseline, declared } = reading;
  if (!workDone || statement?.milestone) return false;
  if (categories.some((category) => legitimate.includes(category))) return false;
  // A study is; "Interview 12 patients" is no study, though it may serve one.
  if (categories.includes('evidence') && (declared || statement?.evidence)) return false;
  return baseline?.value === undefined || baseline.value === 0;
}
