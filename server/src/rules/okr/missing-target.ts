import * as l10n from '../../base/l10n.ts';
import type { ObjectiveRule } from '../../lint/rule.ts';
import { isVague } from '../../statement/quantity.ts';
import { addToKeyResult } from '../add-fields.ts';
import { replaceAt } from '../scalars.ts';
import { isMeasureOpen } from './placeholder.ts';

/** What a finding carries whose target is there and says no number. */
const vague = 'vague';

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
      if (type === 'milestone' || !statement || workDone || target) continue;
      // One cause is told once: safety/no-hard-target asks these for more than a target.
      if (safety) continue;
      const said = keyResult.target;
      if (said && isVague(said.text, statement.text))
        yield {
          message: l10n.t(
            "Nobody can check '{said}' at the end; write the number that shows that it is reached.",
            { said: said.text },
          ),
          span: said.range,
          keyResult: index,
          data: vague,
        };
      if (said || isMeasureOpen(statement.text)) continue;
      yield {
        message: l10n.t('This key result has no target; add the number that someone can check at the end.'),
        span: anchor,
        keyResult: index,
      };
    }
  },

  fixes(finding, source) {
    if (finding.data === vague)
      return [{ title: l10n.t('Write a number instead'), edits: replaceAt(source, finding.span, 'TODO') }];
    return [
      {
        title: l10n.t('Add a target'),
        edits: addToKeyResult(source, finding, 'target: TODO'),
      },
    ];
  },
};
