import * as l10n from '../../l10n.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { addToAi } from './ai-block.ts';
import { governedAi, speaksOf } from './governance.ts';

export const trainingDataAudit: DocumentRule = {
  id: 'ai/training-data-audit',
  level: 'document',
  summary: 'AI whose training data nobody has checked for the patients that it represents.',
  why: 'A model knows only the patients that it was trained on; those who are missing from the data are the ones whom it is likely to fail.',
  severity: 'info',
  tier: 'second',
  references: ['S2:54', 'fda.gmlp'],
  waitsFor: 'ai',
  absence: true,

  *check(document, { signals }) {
    const ai = governedAi(document, signals);
    const audit = ai?.training_data_audit;
    if (!ai || audit?.date || speaksOf(document, 'data-audit')) return;
    yield {
      message: audit
        ? l10n.t(
            'This audit of the training data has no date; add the day, so that readers know which data it was about.',
          )
        : l10n.t(
            'Nothing says whom the training data represents; check it for missing groups and record the day under ai.training_data_audit.',
          ),
      span: audit?.keyRange ?? ai.keyRange ?? document.objectivesKey,
    };
  },

  fixes(_finding, source) {
    const isStarted = source.headerModel?.ai?.training_data_audit !== undefined;
    const audit = isStarted ? '{ date: TODO }' : '{ representation: TODO, date: TODO }';
    const edits = addToAi(source, `training_data_audit: ${audit}`);
    return [{ title: l10n.t('Record the audit of training data'), edits }];
  },
};
