import * as l10n from '../../base/l10n.ts';
import { template } from '../../knowledge/templates.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { addKeyResults } from '../add-key-results.ts';
import { keyResultsEntry } from '../nodes.ts';
import { addSafetyKeyResult } from '../safety-key-result.ts';
import { goalCount, isBusinessOnly } from './scorecard.ts';

export const businessOnly: DocumentRule = {
  id: 'balance/business-only',
  level: 'document',
  beyond: 'product',
  summary: 'Goals on growth, use and revenue only; none on safety, outcomes, work or law.',
  why: 'In healthcare, clinical, safety and regulatory goals weigh as much as growth from the first day; what is not on the scorecard loses against what is.',
  severity: 'warning',
  tier: 'core',
  references: ['S0:5', 'S1:2'],
  absence: true,

  *check(document) {
    if (!isBusinessOnly(document)) return;
    yield {
      message: l10n.t(
        'None of the {count} key results is about safety, outcomes or regulation, which weigh as much as growth; add one for each.',
        { count: goalCount(document) },
      ),
      span: document.objectivesKey,
    };
  },

  fixes(_finding, source) {
    const safety = addSafetyKeyResult(source);
    const all = Array.from({ length: source.objectiveCount }, (_, index) => index);
    const holder = all.find((objective) => {
      const list = keyResultsEntry(source, { objective })?.value;
      return list?.kind === 'list' && list.items.length > 0;
    });
    if (safety.length === 0 || holder === undefined) return [];
    return [
      {
        title: l10n.t('Add a safety and an outcome key result'),
        edits: [...safety, ...addKeyResults(source, holder, [template('outcome-key-result')])],
      },
    ];
  },
};
