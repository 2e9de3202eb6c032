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
    if (!field || share === undefined) return;
    const { value, bound } = share;
    // "At most 45%" may be 35%.
    if (bound === 'under' || bound === 'at-most') return;
    const over = bound === 'over';
    if (value < 40 || (value === 40 && !over)) return;
    yield { message: messageFor(Number(value.toFixed(1)), over), span: field.range };
  },
};

function messageFor(share: number, over: boolean): string {
  return over
    ? l10n.t(
        'More than {share}% of the effort for integration is above the rule of thumb of 30 to 40%; check that enough is left for other goals.',
        { share },
      )
    : l10n.t(
        '{share}% of the effort for integration is above the rule of thumb of 30 to 40%; check that enough is left for other goals.',
        { share },
      );
}
