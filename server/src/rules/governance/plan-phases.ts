import type { Header } from '../../document/header.ts';

type Plan = NonNullable<NonNullable<Header>['plan']>;

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

/** Is the plan here, at least one phase of it, or in another file that is named? */
export function hasPlan(header: Header | undefined): boolean {
  const { plan, plan_ref } = header ?? {};
  return plan_ref !== undefined || plan?.file !== undefined || hasPhase(plan);
}

export function hasPhase(plan: Plan | undefined): boolean {
  return phases.some(({ key }) => plan?.[key] !== undefined);
}
