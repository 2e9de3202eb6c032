/**
 * The candidate that a mistyped word most likely meant, or undefined when none is close. Letter case does not count.
 * @param limit most single-character edits (Levenshtein) that still count as a slip; short words allow fewer.
 */
export function nearest(word: string, candidates: Iterable<string>, limit = 2): string | undefined {
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    const longest = Math.max(wanted.length, candidate.length);
    // "lead" is no slip for "need".
    const most = Math.min(bestDistance - 1, Math.floor((longest > 3 ? longest - 1 : longest) / 2));
    if (Math.abs(candidate.length - wanted.length) > most) continue;
    const edits = distance(wanted, candidate.toLowerCase(), most);
    if (edits > most) continue;
    best = candidate;
    bestDistance = edits;
  }
  return best;
}

/** Levenshtein distance; anything above `most` where it is larger than that. */
function distance(left: string, right: string, most: number): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i++) {
    const next = [i];
    for (let j = 1; j <= right.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > most) return most + 1;
    row = next;
  }
  return row[right.length] ?? 0;
}
