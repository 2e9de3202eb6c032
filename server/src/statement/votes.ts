import type { Votes } from '../knowledge/votes.ts';

/** The votes of clues for each of so many labels. */
export function countVotes(votes: Votes, clues: Iterable<string>, labels: number): number[] {
  const tenths = Array.from({ length: labels }, () => 0);
  for (const clue of ['*', ...clues]) {
    const given = votes.get(clue) ?? [];
    for (let next = 0; next < given.length; next += 2) {
      const at = given[next] ?? 0;
      tenths[at] = (tenths[at] ?? 0) + (given[next + 1] ?? 0);
    }
  }
  return tenths.map((sum) => sum / 10);
}
