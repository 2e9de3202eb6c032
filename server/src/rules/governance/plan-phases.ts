import * as l10n from '../../base/l10n.ts';
/** The phases of the 90/180/360-day plan, and what is expected at the end of each (S1:25-27). */
export const phases = [
  {
    key: 'day_90',
    name: l10n.mark('Day 90'),
    expected: l10n.mark('regulatory scope, PHI boundaries, vendors and architecture decided'),
  },
  {
    key: 'day_180',
    name: l10n.mark('Day 180'),
    expected: l10n.mark('a clinically safe MVP in a controlled setting'),
  },
  { key: 'day_360', name: l10n.mark('Day 360'), expected: l10n.mark('wider rollout on a hardened platform') },
] as const;
