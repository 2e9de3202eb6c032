import * as l10n from '../../l10n.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { addToAi } from './ai-block.ts';
import { gapIn } from './governance.ts';

export const noDriftMonitoring: DocumentRule = {
  id: 'ai/no-drift-monitoring',
  level: 'document',
  beyond: 'product',
  summary: 'AI in use, and nothing that notices when the model gets worse.',
  why: 'Patients, devices and practice change, and a model that was right last year can be wrong today without any error message; somebody has to look at a number at a set rhythm.',
  severity: 'warning',
  tier: 'core',
  references: ['S2:56', 'fda.gmlp'],
  waitsFor: 'ai',
  absence: true,

  *check(document, { signals }) {
    const span = gapIn(document, signals, 'drift', 'drift');
    if (!span || isResearch(document.header?.ai?.deployed?.text)) return;
    yield {
      message: l10n.t(
        'A model can get worse unseen as patients and practice change; say under ai.drift what is watched, when it alarms and who looks.',
      ),
      span,
    };
  },

  fixes(_finding, source) {
    const edits = addToAi(source, 'drift: { metric: auroc, alarm: -0.03, review: monthly, owner: TODO }');
    return [{ title: l10n.t('Add drift monitoring'), edits }];
  },
};

/** Not in use yet: nothing drifts. */
function isResearch(deployed: string | undefined): boolean {
  return /^(?:no|false|research(?:[- ]only)?)$/i.test(deployed ?? '');
}
