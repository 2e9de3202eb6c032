import { type Progress, percentOf, type Trend } from '../statement/progress.ts';

/** How far a key result has come, in two or three words; undefined where it cannot be said. */
export function progressText({ share, met, limit }: Progress): string | undefined {
  if (share !== undefined)
    return share >= 1 ? `${percentOf(share)}, reached` : `${percentOf(share)} of the way`;
  if (met === undefined) return undefined;
  if (limit) return met ? 'within its limit' : 'outside its limit';
  return met ? 'reached' : 'not reached yet';
}

export function ageText(days: number): string {
  if (days === 0) return 'today';
  return days === 1 ? 'yesterday' : `${days} days ago`;
}

export function trendText(trend: Trend): string {
  return { better: 'getting better', worse: 'getting worse', same: 'unchanged' }[trend];
}
