import * as l10n from '../../base/l10n.ts';
import { gapRule } from './gap-rule.ts';
import { gapIn } from './governance.ts';

export const undocumentedDecisions = gapRule({
  id: 'ai/undocumented-decisions',
  summary: 'AI whose recommendations are recorded nowhere.',
  why: 'Without a record of what the model said, on what input and in which version, neither a regulator nor the team can review a case afterwards.',
  severity: 'info',
  tier: 'second',
  references: ['S2:58', 'fda.gmlp'],
  gap: (document, signals) => gapIn(document, signals, 'decision_log', 'decision-log'),
  message: l10n.mark(
    'Nothing says where the recommendations of this AI are recorded, so no case can be reviewed later; name the record in ai.decision_log.',
  ),
  fix: [l10n.mark('Name the record of decisions'), 'decision_log: TODO'],
});
