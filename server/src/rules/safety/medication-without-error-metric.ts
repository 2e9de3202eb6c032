import * as l10n from '../../base/l10n.ts';
import { template } from '../../knowledge/templates.ts';
import type { KeyResultFacts } from '../../lint/facts.ts';
import { hasKeyResultThat, keyResultsThat } from '../../lint/key-results.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { addKeyResults } from '../add-key-results.ts';

const errors = `id: KR-TODO
title: Medication errors category D–I per 1,000 orders
category: safety
type: guardrail
direction: decrease
baseline: TODO
target: TODO
unit: per 1,000 orders
owner: TODO
${template('escalation')}`;

export const medicationWithoutErrorMetric: DocumentRule = {
  id: 'safety/medication-without-error-metric',
  level: 'document',
  summary: 'Goals on prescribing, dosing, infusion or dispensing, and none that counts medication errors.',
  why: 'Software for medicines prevents some errors and makes others. Only errors per 1,000 orders, by how much harm they did, show which it does more.',
  severity: 'info',
  tier: 'second',
  references: ['S1:31', 'S2:20', 'S3:6', 'nccmerp', 'leapfrog', 'mederr.rate'],
  absence: true,

  *check(document, { signals }) {
    if (countsErrors(document)) return;
    for (const [objective, facts] of document.objectives.entries()) {
      if (!(facts.clinical ?? signals.clinical) || facts.topics.administrative) continue;
      const kr = medicating(facts)[0];
      if (!kr && !facts.topics.medication) continue;
      yield {
        message: l10n.t(
          'This changes how medicines are ordered or given, and no key result counts medication errors; add one per 1,000 orders.',
        ),
        span: kr?.anchor ?? facts.anchor,
        objective,
        ...(kr && { keyResult: kr.index }),
      };
      return;
    }
  },

  fixes({ objective }, source) {
    const edits = addKeyResults(source, objective, [errors]);
    return [{ title: l10n.t('Add a key result on medication errors'), edits }];
  },
};

/** Bills that are paid order no medicine, and neither do rules that are reviewed once. */
const aboutOthers = {
  metric: new Set(['financial']),
  milestone: new Set(['financial', 'compliance', 'privacy']),
};

function isAboutMedicines({ topics, categories, type }: KeyResultFacts): boolean {
  const others = type === 'milestone' ? aboutOthers.milestone : aboutOthers.metric;
  return topics.medication === true && !categories.every((category) => others.has(category));
}

const countsErrors = hasKeyResultThat(({ topics }) => topics['medication-error'] === true);
const medicating = keyResultsThat(isAboutMedicines);
