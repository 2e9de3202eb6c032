import * as l10n from '../../l10n.ts';
import type { ObjectiveFacts } from '../../lint/facts.ts';

/** The factors that outrank the others (S2:20, S2:23). */
export const critical = [
  { key: 'patient_safety', name: l10n.mark('patient safety') },
  { key: 'regulatory', name: l10n.mark('regulatory viability') },
] as const;

/** Goals that are worked on, with their index. */
export function running(objectives: readonly ObjectiveFacts[]): (readonly [number, ObjectiveFacts])[] {
  return [...objectives.entries()].filter(([, { status }]) => !ended.has(status ?? ''));
}

const ended = new Set(['done', 'dropped', 'paused']);
