/** The nearest of many is looked for this often in a file; where more names are wrong, a slip is not the cause. */
export const MOST_SUGGESTIONS = 100;

/**
 * The candidate that a mistyped word most likely meant, or undefined when none is close. Letter case does not count.
 * @param limit most single-character edits that still count as a slip, two letters the wrong way round being one; short words allow fewer.
 */
export function nearest(word: string, candidates: Iterable<string>, limit = 2): string | undefined {
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    const longest = Math.max(wanted.length, candidate.length);
    // "lead" is no slip for "need", nor "teams" for "tags".
    const slips = longest < 6 ? Math.min(1, Math.floor(longest / 2)) : Math.floor((longest - 1) / 2);
    const most = Math.min(bestDistance - 1, slips);
    if (Math.abs(candidate.length - wanted.length) > most) continue;
    const edits = distance(wanted, candidate.toLowerCase(), most);
    if (edits > most) continue;
    best = candidate;
    bestDistance = edits;
  }
  return best;
}

/** Levenshtein distance in which neighbours may change places; anything above `most` where it is larger than that. */
function distance(left: string, right: string, most: number): number {
  let before: number[] = [];
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i++) {
    const next = [i];
    for (let j = 1; j <= right.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
      const swaps = left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
      const swapped = swaps ? (before[j - 2] ?? most) + 1 : most + 1;
      next.push(Math.min(replaced, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > most) return most + 1;
    before = row;
    row = next;
  }
  return row[right.length] ?? 0;
}
