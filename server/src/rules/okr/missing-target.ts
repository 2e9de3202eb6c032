import * as l10n from '../../base/l10n.ts';
import type { ObjectiveRule } from '../../lint/rule.ts';
import { addToKeyResult } from '../add-fields.ts';

export const missingTarget: ObjectiveRule = {
  id: 'okr/missing-target',
  level: 'objective',
  summary: 'A key result without a target, in its fields and in its text.',
  why: 'A key result is a number that someone can check at the end of the cycle; without a target nobody can say whether it was reached.',
  severity: 'warning',
  tier: 'core',
  references: ['S0:14', 'S1:29'],
  absence: true,

  *check({ keyResults }) {
    for (const { index, keyResult, statement, type, workDone, target, safety, anchor } of keyResults) {
      if (type === 'milestone' || !statement || workDone || keyResult.target || target) continue;
      // One cause is told once: safety/no-hard-target asks these for more than a target.
      if (safety) continue;
      yield {
        message: l10n.t('This key result has no target; add the number that someone can check at the end.'),
        span: anchor,
        keyResult: index,
      };
    }
  },

  fixes(finding, source) {
    return [
      {
        title: l10n.t('Add a target'),
        edits: addToKeyResult(source, finding, 'target: TODO'),
      },
    ];
  },
};
