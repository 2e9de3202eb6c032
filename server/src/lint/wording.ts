import * as l10n from '../base/l10n.ts';
import { type Progress, percentOf, type Trend } from '../statement/progress.ts';
import { type Severity, severities } from './rule.ts';

/** How far a key result has come, in two or three words; undefined where it cannot be said. */
export function progressText({ share, met, limit }: Progress): string | undefined {
  if (share !== undefined)
    return share >= 1 ? l10n.t('{percent}, reached', { percent: percentOf(share) }) : shareText(share);
  if (met === undefined) return undefined;
  if (limit) return met ? l10n.t('within its limit') : l10n.t('outside its limit');
  return met ? l10n.t('reached') : l10n.t('not reached yet');
}

/** @param share of the way from baseline to target, 1 for all of it. */
export function shareText(share: number): string {
  return l10n.t('{percent} of the way', { percent: percentOf(share) });
}

/** How many limits hold. */
export function heldText(held: number, limits: number): string {
  return limits === 1
    ? l10n.t('{held} of 1 limit held', { held })
    : l10n.t('{held} of {limits} limits held', { held, limits });
}

/** @param days since then, 0 for today. */
export function ageText(days: number): string {
  if (days === 0) return l10n.t('today');
  return days === 1 ? l10n.t('yesterday') : l10n.t('{days} days ago', { days });
}

/** @param days until then, one at least. */
export function untilText(days: number): string {
  return days === 1 ? l10n.t('tomorrow') : l10n.t('in {days} days', { days });
}

/** Days that are left, or gone where there are fewer than none. */
export function daysText(left: number): string {
  const days = Math.abs(left);
  if (left === 0) return l10n.t('today');
  if (left < 0) return days === 1 ? l10n.t('1 day ago') : l10n.t('{days} days ago', { days });
  return days === 1 ? l10n.t('1 day left') : l10n.t('{days} days left', { days });
}

const trends: Readonly<Record<Trend, string>> = {
  better: l10n.mark('getting better'),
  worse: l10n.mark('getting worse'),
  same: l10n.mark('unchanged'),
};

/** Where the check-ins point, in words. */
export function trendText(trend: Trend): string {
  return l10n.t(trends[trend]);
}

const counts: Readonly<Record<Severity, readonly [one: string, many: (count: number) => string]>> = {
  error: [l10n.mark('1 error'), (count) => l10n.t('{count} errors', { count })],
  warning: [l10n.mark('1 warning'), (count) => l10n.t('{count} warnings', { count })],
  info: [l10n.mark('1 note'), (count) => l10n.t('{count} notes', { count })],
  hint: [l10n.mark('1 hint'), (count) => l10n.t('{count} hints', { count })],
};

/** How many findings there are of each severity. */
export function countsOf(findings: Iterable<{ readonly severity: Severity }>): Record<Severity, number> {
  const found = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { severity } of findings) found[severity]++;
  return found;
}

/** The same in words, the most severe first: `2 errors`, `1 note`; nothing of a severity without findings. */
export function countTexts(found: Readonly<Partial<Record<Severity, number>>>): string[] {
  return severities.flatMap((severity) => {
    const [one, many] = counts[severity];
    const count = found[severity] ?? 0;
    if (count === 0) return [];
    return count === 1 ? l10n.t(one) : many(count);
  });
}
