import * as l10n from '../../base/l10n.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { shareOf } from './share.ts';

export const effortAbove40Percent: DocumentRule = {
  id: 'integration/effort-above-40-percent',
  level: 'document',
  summary: 'More than 40% of the development effort goes to integration, testing and troubleshooting.',
  why: 'Above the rule of thumb of 30 to 40%, safety, usability and new functions compete for what is left. It can be right, in a year of first connections; that is advice, no evidence.',
  severity: 'hint',
  tier: 'second',
  references: ['S2:48', 'seed.integration'],

  *check({ header }) {
    const field = header?.investment?.integration_share;
    const share = field && shareOf(field.text);
    if (!field || share === undefined || share <= 40) return;
    yield {
      message: l10n.t(
        '{share}% of the effort for integration is above the rule of thumb of 30 to 40%; check that enough is left for other goals.',
        { share: Number(share.toFixed(1)) },
      ),
      span: field.range,
    };
  },
};
