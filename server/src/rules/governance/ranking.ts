import * as l10n from '../../base/l10n.ts';
import { isRunning } from '../../document/status.ts';
import { perObjective } from '../../lint/overall.ts';

/** The factors that outrank the others (S2:20, S2:23). */
export const critical = [
  { key: 'patient_safety', name: l10n.mark('patient safety') },
  { key: 'regulatory', name: l10n.mark('regulatory viability') },
] as const;

/** Goals that are worked on, with their index. */
export const running = perObjective((objective, index) =>
  isRunning(objective.status) ? ([index, objective] as const) : undefined,
);

/** Those among them with scores. */
export const ranked = perObjective((objective, index) =>
  isRunning(objective.status) && objective.ranking ? ([index, objective] as const) : undefined,
);

/** Those among them without scores, by their numbers. */
export const unranked = perObjective((objective, index) =>
  isRunning(objective.status) && !objective.ranking ? index : undefined,
);
