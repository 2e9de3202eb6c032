import * as l10n from '../../base/l10n.ts';
import { replaceScalar } from '../../document/edit.ts';
import type { ObjectiveRule } from '../../lint/rule.ts';
import { scalarAt } from '../scalars.ts';
import { countsTraining } from '../training.ts';
import { asObservedUse } from './observed-use.ts';

export const trainingCompletionAsAdoption: ObjectiveRule = {
  id: 'workflow/training-completion-as-adoption',
  level: 'objective',
  summary: 'Training completed, as the sign that people have taken up a product.',
  why: 'People may attend a course and go back to the old way. Only use that is observed in daily work tells whether a role has taken a product up.',
  severity: 'warning',
  tier: 'core',
  references: ['S0:16'],

  *check({ keyResults }) {
    for (const reading of keyResults)
      if (countsTraining(reading))
        yield {
          message: l10n.t(
            'Completed training does not show that anybody works with the product; measure who actively uses it, by observed use.',
          ),
          span: reading.anchor,
          keyResult: reading.index,
        };
  },

  fixes(finding, source) {
    const title = scalarAt(source, finding.span);
    const reworded = title && asObservedUse(title.text);
    const edits = reworded === undefined || !title ? [] : replaceScalar(title, reworded);
    return [{ title: l10n.t('Measure observed use instead'), edits, confirm: true }];
  },
};
