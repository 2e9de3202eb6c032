import * as l10n from '../../base/l10n.ts';
import { gapRule } from './gap-rule.ts';
import { gapIn, isOfficeOnly } from './governance.ts';

export const noConflictEscalation = gapRule({
  id: 'ai/no-conflict-escalation',
  summary: 'AI in care, and no path for the case that a clinician disagrees with it.',
  why: 'When advice and judgement differ, there may be little time: the clinician has to know that they may overrule the AI, how, and who looks at the case afterwards.',
  severity: 'warning',
  tier: 'second',
  references: ['S2:57', 'S3:113', 'fda.gmlp'],
  gap: (document, signals) =>
    signals.clinical && !isOfficeOnly(document)
      ? gapIn(document, signals, 'override_path', 'oversight')
      : undefined,
  message: l10n.mark(
    'Nothing says what happens when the AI and the clinician disagree; say under ai.override_path who decides and who reviews the case.',
  ),
  fix: [l10n.mark('Add an override path'), 'override_path: TODO'],
});
