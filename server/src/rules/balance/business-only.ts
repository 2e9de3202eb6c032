import * as l10n from '../../base/l10n.ts';
import { isStaffRole } from '../../knowledge/roles.ts';
import { template } from '../../knowledge/templates.ts';
import { vertical } from '../../knowledge/verticals.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { addKeyResults } from '../add-key-results.ts';
import { keyResultsEntry } from '../nodes.ts';
import { addSafetyKeyResult } from '../safety-key-result.ts';
import { timeKeyResult } from '../time-key-result.ts';
import { goalCount, isBusinessOnly } from './scorecard.ts';

export const businessOnly: DocumentRule = {
  id: 'balance/business-only',
  level: 'document',
  beyond: 'product',
  titles: true,
  summary: 'Goals on growth, use and revenue only; none on safety, outcomes, work or law.',
  why: 'In healthcare, clinical, safety and regulatory goals weigh as much as growth from the first day; what is not on the scorecard loses against what is.',
  severity: 'warning',
  tier: 'core',
  references: ['S0:5', 'S1:2'],
  absence: true,

  *check(document, { signals }) {
    if (!isBusinessOnly(document)) return;
    const kind = vertical(signals.vertical);
    // No patient is treated by what bills, buys or staffs: there the work stands for all that is not business.
    if (kind && !signals.clinical)
      yield {
        message: l10n.t(
          'All {count} key results are about growth, use or revenue; add one on the minutes of staff or the wait of patients.',
          { count: goalCount(document) },
        ),
        span: document.objectivesKey,
        data: kind.roles.find(isStaffRole) ?? 'administrative-staff',
      };
    else
      yield {
        message: l10n.t(
          'None of the {count} key results is about safety, outcomes or regulation, which weigh as much as growth; add one for each.',
          { count: goalCount(document) },
        ),
        span: document.objectivesKey,
      };
  },

  fixes({ data }, source) {
    const all = Array.from({ length: source.objectiveCount }, (_, index) => index);
    const holder = all.find((objective) => {
      const list = keyResultsEntry(source, { objective })?.value;
      return list?.kind === 'list' && list.items.length > 0;
    });
    if (holder === undefined) return [];
    if (data !== undefined)
      return [
        {
          title: l10n.t('Add a key result on time'),
          edits: addKeyResults(source, holder, [timeKeyResult(String(data))]),
        },
      ];
    const safety = addSafetyKeyResult(source);
    if (safety.length === 0) return [];
    return [
      {
        title: l10n.t('Add a safety and an outcome key result'),
        edits: [...safety, ...addKeyResults(source, holder, [template('outcome-key-result')])],
      },
    ];
  },
};
