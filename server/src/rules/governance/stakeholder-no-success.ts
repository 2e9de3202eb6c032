import * as l10n from '../../base/l10n.ts';
import { shortened } from '../../base/shortened.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { addInOrder } from '../add-fields.ts';
import { itemOfBlock } from '../block-item.ts';

export const stakeholderNoSuccess: DocumentRule = {
  id: 'governance/stakeholder-no-success',
  level: 'document',
  summary: 'A stakeholder group without a word on what success means to it.',
  why: 'Each group judges a product by its own measure. Where nobody wrote it down, a key result cannot be checked against it.',
  severity: 'hint',
  tier: 'second',
  references: ['S0:22', 'S2:93'],
  ofToday: true,
  absence: true,

  *check({ header }) {
    for (const [index, item] of (header?.stakeholders?.items ?? []).entries()) {
      const { group, success, not_applicable } = item;
      if (!group || success || not_applicable) continue;
      yield {
        message: l10n.t(
          "Nobody has said what success means to '{group}'; say it under success, so that its key results can be checked against it.",
          { group: shortened(group.text, 40) },
        ),
        span: group.range,
        data: index,
      };
    }
  },

  fixes({ data }, source) {
    const item = itemOfBlock(source, 'stakeholders', data as number);
    const edits = item ? addInOrder(source, item, 'stakeholder', 'success: TODO') : [];
    return [{ title: l10n.t('Say what success means'), edits }];
  },
};
