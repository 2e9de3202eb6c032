import * as l10n from '../../base/l10n.ts';
import { template } from '../../knowledge/templates.ts';
import type { ObjectiveRule } from '../../lint/rule.ts';
import type { KeyResultReading } from '../../statement/objective.ts';
import { otherUse } from '../../statement/other-use.ts';
import { topicsOf } from '../../statement/topics.ts';
import { readTokens } from '../../words/text.ts';
import { addKeyResults } from '../add-key-results.ts';
import { isCare } from '../care.ts';
import { subjectOf } from '../subject.ts';
import { isEvidenceGoal } from './study.ts';

export const engagementAsOutcome: ObjectiveRule = {
  id: 'evidence/engagement-as-outcome',
  level: 'objective',
  summary: 'Evidence or an outcome that measures only engagement or satisfaction.',
  why: 'People can like and use a product that does nothing for their health. A clinical measure, or what patients report about their health, shows the effect; engagement may stand beside it.',
  severity: 'info',
  tier: 'second',
  references: ['S0:10', 'S2:90', 'evidence.gap'],
  absence: true,

  *check(reading, { signals }) {
    const liked = isCare(reading, signals) ? reading.keyResults.find(isOnlyEngagement) : undefined;
    if (!liked || reading.keyResults.some(measuresHealth)) return;
    const { index, anchor, keyResult } = liked;
    yield {
      message: l10n.t(
        '{goal} shows that people use or like the product, not that they get better; add a clinical or patient-reported outcome.',
        { goal: subjectOf(keyResult.id?.text) },
      ),
      span: keyResult.evidence?.primary_outcome?.range ?? anchor,
      keyResult: index,
    };
  },

  fixes({ objective }, source) {
    const edits = addKeyResults(source, objective, [template('outcome-key-result')]);
    return [{ title: l10n.t('Add an outcome of health'), edits }];
  },
};

/** Called an outcome or evidence, and about use or liking alone. */
function isOnlyEngagement(reading: KeyResultReading): boolean {
  const { declared, categories } = reading;
  const isClinical = isEvidenceGoal(reading) || (declared && categories.includes('outcome'));
  if (!isClinical) return false;
  const text = textOf(reading);
  // "Retention on methadone", "physically active": taking part in care is no use of a product.
  if (otherUse(readTokens(text).tokens).size > 0) return false;
  const { engagement = false, health, instrument } = topicsOf(text);
  return engagement && !health && !instrument;
}

function measuresHealth(reading: KeyResultReading): boolean {
  const text = textOf(reading);
  const isOutcome =
    reading.categories.includes('outcome') && (reading.declared || topicsOf(text).health === true);
  return isOutcome && !isOnlyEngagement(reading);
}

function textOf({ statement, keyResult }: KeyResultReading): string {
  return `${statement?.text ?? ''}; ${keyResult.evidence?.primary_outcome?.text ?? ''}`;
}
