/** What our server may take. */

/** Milliseconds at the median from an edit to the diagnostics of its version, by size of sheet. */
export const editBudgets: Readonly<Record<string, number>> = { S: 3, M: 5, L: 12 };

/** What a null server took for an edit, and a process that does nothing, where the budgets in milliseconds were set. */
const there: Readonly<Record<string, number>> = { S: 0.5, M: 0.6, L: 1.3, process: 19 };

/**
 * How many times as long this machine takes as the one that the budgets were set on: they count as multiples of what
 * needs no work of ours, measured in the same run.
 * @param what a size of sheet, or `process`.
 * @param here milliseconds of the same on this machine; unknown, the budgets count as they were set.
 */
export function paceOf(what: string, here: number | undefined): number {
  const reference = there[what];
  return here === undefined || reference === undefined ? 1 : here / reference;
}
