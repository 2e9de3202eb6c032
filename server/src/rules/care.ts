import type { Signals } from '../lint/signals.ts';
import type { ObjectiveReading } from '../statement/objective.ts';

/** Is this objective about care? What it says of itself stands over what the file says. */
export function isCare({ objective }: ObjectiveReading, { clinical }: Signals): boolean {
  return objective.clinical?.value ?? clinical;
}
