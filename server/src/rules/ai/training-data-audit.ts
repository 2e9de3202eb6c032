import * as l10n from '../../base/l10n.ts';
import { saysNothing } from '../../document/to-fill.ts';
import { isMeasured } from '../../lint/matters.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { replaceAt } from '../scalars.ts';
import { addToAi } from './ai-block.ts';
import { governedAi } from './governance.ts';

export const trainingDataAudit: DocumentRule = {
  id: 'ai/training-data-audit',
  level: 'document',
  beyond: 'product',
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
    const isDated = audit?.date !== undefined && !saysNothing(audit.date.text);
    if (!ai || isDated || isMeasured(document, 'data-audit')) return;
    yield {
      message:
        (audit?.date?.keyRange ?? audit?.representation)
          ? l10n.t(
              'This audit of the training data has no date; add the day, so that readers know which data it was about.',
            )
          : l10n.t(
              'Nothing says whom the training data represents; check it for missing groups and record the day under ai.training_data_audit.',
            ),
      span: audit?.date?.range ?? audit?.keyRange ?? ai.keyRange ?? document.objectivesKey,
    };
  },

  fixes({ span }, source) {
    const { date, representation } = source.headerModel?.ai?.training_data_audit ?? {};
    if (date?.keyRange)
      return [{ title: l10n.t('Enter the day of the audit'), edits: replaceAt(source, span, 'TODO') }];
    const audit = representation ? '{ date: TODO }' : '{ representation: TODO, date: TODO }';
    const edits = addToAi(source, `training_data_audit: ${audit}`);
    return [{ title: l10n.t('Record the audit of training data'), edits }];
  },
};
