import * as l10n from '../../base/l10n.ts';
import type { ObjectiveRule } from '../../lint/rule.ts';
import type { KeyResultReading } from '../../statement/objective.ts';
import { topicsOf } from '../../statement/topics.ts';
import { addToKeyResult } from '../add-fields.ts';
import { isEvidenceGoal } from './study.ts';

export const noComparator: ObjectiveRule = {
  id: 'evidence/no-comparator',
  level: 'objective',
  summary: 'Evidence that promises an improvement and does not say compared with what.',
  why: 'People often get better by themselves, and more so in a study. Only against standard care, a control group or the time before does a percentage say what the product adds.',
  severity: 'info',
  tier: 'second',
  references: ['S0:10', 'evidence.gap'],
  absence: true,

  *check({ keyResults }) {
    for (const each of keyResults) {
      if (!promisesImprovement(each) || isCompared(each)) continue;
      const { target, keyResult, anchor, index } = each;
      const value = target?.value;
      const gain = value === undefined ? l10n.t('Better') : l10n.t('{value}% better', { value });
      yield {
        message: l10n.t(
          '{gain} says nothing without a comparison; name the comparator, such as standard of care, so that people see what the product adds.',
          { gain },
        ),
        span: keyResult.evidence?.keyRange ?? anchor,
        keyResult: index,
      };
    }
  },

  fixes(finding, source) {
    const edits = addToKeyResult(source, finding, 'evidence:\n  comparator: standard-of-care');
    const title = l10n.t('Compare with standard of care');
    return [{ title, edits }];
  },
};

/** A change by some percent, in words that call it better: 15% improvement, 20% fewer falls. */
function promisesImprovement(reading: KeyResultReading): boolean {
  const { statement, target, keyResult } = reading;
  const text = [statement?.text, keyResult.target?.text].join(': ');
  return (
    isEvidenceGoal(reading) &&
    target?.relative === true &&
    target.unit === '%' &&
    topicsOf(text).improvement === true
  );
}

function isCompared({ keyResult, baseline, statement }: KeyResultReading): boolean {
  const { evidence, notes } = keyResult;
  if (baseline || keyResult.baseline || evidence?.comparator) return true;
  const words = `${statement?.text ?? ''}; ${evidence?.design?.text ?? ''}`;
  if (topicsOf(words).comparator) return true;
  return /\bsingle[- ]arm\b/i.test(words) && notes !== undefined;
}
