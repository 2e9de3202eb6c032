import * as l10n from '../../l10n.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { addToAi } from './ai-block.ts';
import { gapIn } from './governance.ts';

export const undocumentedDecisions: DocumentRule = {
  id: 'ai/undocumented-decisions',
  level: 'document',
  beyond: 'product',
  summary: 'AI whose recommendations are recorded nowhere.',
  why: 'Without a record of what the model said, on what input and in which version, neither a regulator nor the team can review a case afterwards.',
  severity: 'info',
  tier: 'second',
  references: ['S2:58', 'fda.gmlp'],
  waitsFor: 'ai',
  absence: true,

  *check(document, { signals }) {
    const span = gapIn(document, signals, 'decision_log', 'decision-log');
    if (!span) return;
    yield {
      message: l10n.t(
        'Nothing says where the recommendations of this AI are recorded, so no case can be reviewed later; name the record in ai.decision_log.',
      ),
      span,
    };
  },

  fixes(_finding, source) {
    const edits = addToAi(source, 'decision_log: TODO');
    return [{ title: l10n.t('Name the record of decisions'), edits }];
  },
};
