import * as l10n from '../../base/l10n.ts';
import type { ObjectiveRule } from '../../lint/rule.ts';
import { comparable } from '../movement.ts';
import { setDirection } from '../set-direction.ts';

export const baselineEqualsTarget: ObjectiveRule = {
  id: 'okr/baseline-equals-target',
  level: 'objective',
  summary: 'A target that is the same as the baseline, without a word that it is to be held.',
  why: 'Where nothing is to change, a key result is a limit to hold; said so, it is watched as one and not shown as work without progress.',
  severity: 'info',
  tier: 'second',
  references: ['S0:4', 'S2:94'],

  *check({ keyResults }) {
    for (const { index, keyResult, statement, type, baseline, target, direction, anchor } of keyResults) {
      if (type !== 'metric' || !statement || direction === 'maintain' || statement.direction === 'maintain')
        continue;
      if (baseline?.value === undefined || target?.value === undefined || target.relative) continue;
      if (baseline.value !== target.value || !comparable(baseline, target)) continue;
      if (keyResult.baseline?.text.toLowerCase() === 'none') continue;
      yield {
        message: l10n.t(
          'The target is the value of today, so nothing changes; if it is to be held, set direction: maintain, else change the target.',
        ),
        span: keyResult.target?.range ?? anchor,
        keyResult: index,
      };
    }
  },

  fixes(finding, source) {
    const edits = setDirection(source, finding, 'maintain');
    return [{ title: l10n.t('Set direction: maintain'), edits }];
  },
};
