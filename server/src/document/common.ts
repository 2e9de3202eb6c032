/** How many signs two texts have in common at their start and at their end; the two stretches never overlap. */
export interface Ends {
  readonly start: number;
  readonly end: number;
}

/** What two texts have in common. Halves are compared rather than signs, as a comparison of slices runs at the speed of memory. */
export function commonEnds(one: string, other: string): Ends {
  const shorter = Math.min(one.length, other.length);
  const start = longest(shorter, (from, to) => one.slice(from, to) === other.slice(from, to));
  return { start, end: commonEnd(one, other, shorter - start) };
}

/** How many signs two texts have in common at their end, up to `limit`. */
export function commonEnd(one: string, other: string, limit: number): number {
  return longest(
    limit,
    (from, to) =>
      one.slice(one.length - to, one.length - from) === other.slice(other.length - to, other.length - from),
  );
}

/** The longest stretch from 0, at most `limit`, whose every part is the same. */
function longest(limit: number, isSame: (from: number, to: number) => boolean): number {
  let known = 0;
  let different = limit + 1;
  while (different - known > 1) {
    const middle = (known + different) >> 1;
    if (isSame(known, middle)) known = middle;
    else different = middle;
  }
  return known;
}
