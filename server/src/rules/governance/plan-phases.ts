/** The phases of the 90/180/360-day plan, and what is expected at the end of each (S1:25-27). */
export const phases = [
  {
    key: 'day_90',
    name: 'Day 90',
    expected: 'regulatory scope, PHI boundaries, vendors and architecture decided',
  },
  { key: 'day_180', name: 'Day 180', expected: 'a clinically safe MVP in a controlled setting' },
  { key: 'day_360', name: 'Day 360', expected: 'wider rollout on a hardened platform' },
] as const;
