import * as l10n from '../../base/l10n.ts';
import { addKeys } from '../../document/edit.ts';
import { objectivesKeys } from '../../document/keys.ts';
import { entryOf } from '../../document/syntax.ts';
import { template } from '../../knowledge/templates.ts';
import type { KeyResultFacts } from '../../lint/facts.ts';
import { findingsIn } from '../../lint/findings-in.ts';
import { isMeasured } from '../../lint/matters.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { measuresIn } from '../../lint/settled.ts';
import { mentions } from '../mentions.ts';
import { rootNode } from '../nodes.ts';
import { addToAi } from './ai-block.ts';
import { isAi, isDeclined, isModel } from './governance.ts';

export const accuracyOnly: DocumentRule = {
  id: 'ai/accuracy-only',
  level: 'document',
  beyond: 'product',
  titles: true,
  summary: 'Accuracy as the only measure of a model.',
  why: 'Where few patients are ill, a model that never raises an alert is right nearly always. Only sensitivity and specificity, against a named reference, tell how many it misses and how often it alarms for nothing.',
  severity: 'info',
  tier: 'core',
  references: ['S2:55', 'fda.gmlp'],
  absence: true,

  *check(document, { signals }) {
    const { header } = document;
    if (!signals.ai || isDeclined(header?.ai) || measuresIn(header?.ai).length > 0) return;
    if (isMeasured(document, 'discrimination')) return;
    yield* accuracyAlone(document, isModel(document, signals));
  },

  fixes(_finding, source) {
    const root = rootNode(source);
    // A block begun with one part alone would be asked for all the others.
    const isBegun = entryOf(root, 'ai') !== undefined;
    const edits =
      isBegun || !root ? addToAi(source, validation) : addKeys(source, root, template('ai'), objectivesKeys);
    return [{ title: l10n.t('Add sensitivity, specificity and the reference'), edits }];
  },
};

const validation =
  'validation: { reference_standard: TODO, cohort: TODO, sensitivity: TODO, specificity: TODO }';

const accuracyAlone = findingsIn(function* ({ ai, keyResults }, isProduct: boolean) {
  for (const kr of keyResults)
    if ((isProduct || ai || isAi(kr)) && isAccuracyAlone(kr))
      yield {
        message: l10n.t(
          'Accuracy alone hides whom the AI misses and whom it alarms for nothing; add sensitivity, specificity and the reference standard.',
        ),
        span: kr.anchor,
        keyResult: kr.index,
      };
});

function isAccuracyAlone(kr: KeyResultFacts): boolean {
  return mentions(kr, 'accuracy') && !mentions(kr, 'reference') && !cohort.test(kr.title ?? '');
}

/** "In 600 patients of 4 hospitals": whom it was measured on. */
const cohort =
  /\b(?:in|on|across|among|over) \d[\d,]* (?:[a-z]+ )?(?:patients|people|women|men|children|cases|scans|images|studies|exams|slides|reads|records)\b/i;
