import * as l10n from '../../base/l10n.ts';
import { gapRule } from './gap-rule.ts';
import { gapIn } from './governance.ts';

export const noDriftMonitoring = gapRule({
  id: 'ai/no-drift-monitoring',
  summary: 'AI in use, and nothing that notices when the model gets worse.',
  why: 'Patients, devices and practice change, and a model that was right last year can be wrong today without any error message; somebody has to look at a number at a set rhythm.',
  severity: 'warning',
  tier: 'core',
  references: ['S2:56', 'fda.gmlp'],
  gap: (document, signals) =>
    isResearch(document.header?.ai?.deployed?.text) ? undefined : gapIn(document, signals, 'drift', 'drift'),
  message: l10n.mark(
    'A model can get worse unseen as patients and practice change; say under ai.drift what is watched, when it alarms and who looks.',
  ),
  fix: [
    l10n.mark('Add drift monitoring'),
    'drift: { metric: auroc, alarm: -0.03, review: monthly, owner: TODO }',
  ],
});

/** Not in use yet: nothing drifts. */
function isResearch(deployed: string | undefined): boolean {
  return /^(?:no|false|research(?:[- ]only)?)$/i.test(deployed ?? '');
}
