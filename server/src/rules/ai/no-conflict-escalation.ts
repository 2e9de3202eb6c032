import * as l10n from '../../l10n.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { addToAi } from './ai-block.ts';
import { gapIn, isOfficeOnly } from './governance.ts';

export const noConflictEscalation: DocumentRule = {
  id: 'ai/no-conflict-escalation',
  level: 'document',
  beyond: 'product',
  summary: 'AI in care, and no path for the case that a clinician disagrees with it.',
  why: 'When advice and judgement differ, there may be little time: the clinician has to know that they may overrule the AI, how, and who looks at the case afterwards.',
  severity: 'warning',
  tier: 'second',
  references: ['S2:57', 'S3:113', 'fda.gmlp'],
  waitsFor: 'ai',
  absence: true,

  *check(document, { signals }) {
    const span = gapIn(document, signals, 'override_path', 'oversight');
    if (!span || !signals.clinical || isOfficeOnly(document)) return;
    yield {
      message: l10n.t(
        'Nothing says what happens when the AI and the clinician disagree; say under ai.override_path who decides and who reviews the case.',
      ),
      span,
    };
  },

  fixes(_finding, source) {
    const edits = addToAi(source, 'override_path: TODO');
    return [{ title: l10n.t('Add an override path'), edits }];
  },
};
