/** Index of the last of some items, in order, that begins at or before an offset; -1 where all begin behind it. */
export function lastAt<T>(items: readonly T[], offset: number, startOf: (item: T) => number): number {
  let low = -1;
  let high = items.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && startOf(item) <= offset) low = middle;
    else high = middle;
  }
  return low;
}
