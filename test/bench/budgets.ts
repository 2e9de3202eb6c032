/** What our server may take. */
import type { Measures } from './measure.ts';
import type { Server } from './servers.ts';

/** Milliseconds at the median from an edit to the diagnostics of its version, by size of sheet. */
export const editBudgets: Readonly<Record<string, number>> = { S: 3, M: 5, L: 12 };

/** What yaml-language-server took for an edit, without its wait, where the budgets in milliseconds were set. */
const rivalThere: Readonly<Record<string, number>> = { S: 5, M: 40, L: 600 };

/**
 * How many times as long this machine takes as the one that the budgets were set on: they count as parts of what
 * yaml-language-server takes in the same run. A null server would flatter: it waits on processes, and works on nothing.
 * @param measures of yaml-language-server; where it was left out, the budgets count as they were set.
 */
export function paceOf(size: string, rival: Server, measures: Measures | undefined): number {
  const reference = rivalThere[size];
  const edit = measures?.edit?.p50;
  return edit === undefined || reference === undefined ? 1 : Math.max(0, edit - rival.delay) / reference;
}
