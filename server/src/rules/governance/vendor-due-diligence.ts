import { addKeys } from '../../document/edit.ts';
import * as l10n from '../../l10n.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { shortened } from '../../shortened.ts';
import { itemOfBlock } from '../block-item.ts';

export const vendorDueDiligence: DocumentRule = {
  id: 'governance/vendor-due-diligence',
  level: 'document',
  summary: 'A vendor that is critical, or holds patient data, without a date of its review.',
  why: 'What a partner does with patient data or with your uptime is your risk too; it is looked into before the start, and again at a fixed date.',
  severity: 'info',
  tier: 'second',
  references: ['S1:14', 'hipaa.baa'],
  absence: true,

  *check({ header }) {
    for (const [index, item] of (header?.vendors?.items ?? []).entries()) {
      const { name, phi, critical, due_diligence, next_review } = item;
      const matters = critical?.value ?? phi?.value;
      if (!name || !matters || due_diligence || next_review) continue;
      const vendor = shortened(name.text, 40);
      yield {
        message: critical?.value
          ? l10n.t(
              '{vendor} is critical, and no date of a review is recorded; enter the last or the next one.',
              { vendor },
            )
          : l10n.t(
              '{vendor} holds patient data, and no date of a review is recorded; enter the last or the next one.',
              { vendor },
            ),
        span: name.range,
        data: index,
      };
    }
  },

  fixes({ data }, source) {
    const vendor = itemOfBlock(source, 'vendors', data as number);
    if (!vendor) return [];
    return [
      {
        title: l10n.t('Add the next review'),
        edits: addKeys(source, vendor, 'next_review: TODO'),
      },
      { title: l10n.t('Add the last review'), edits: addKeys(source, vendor, 'due_diligence: TODO') },
    ];
  },
};
