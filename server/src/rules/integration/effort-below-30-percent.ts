import * as l10n from '../../base/l10n.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { replaceAt } from '../scalars.ts';
import { shareOf } from './share.ts';

export const effortBelow30Percent: DocumentRule = {
  id: 'integration/effort-below-30-percent',
  level: 'document',
  summary: 'Less than 30% of the development effort is kept for integration, testing and troubleshooting.',
  why: 'Integration with health records takes more work than plans allow for. Practitioners advise to keep 30 to 40% of the effort for it; that is advice, no evidence.',
  severity: 'info',
  tier: 'core',
  references: ['S2:48', 'seed.integration'],

  *check({ header }) {
    const field = header?.investment?.integration_share;
    const share = field && shareOf(field.text);
    if (!field || share === undefined) return;
    const { value, bound } = share;
    // "At least 25%" may be 35%.
    if (bound === 'over' || bound === 'at-least') return;
    const under = bound === 'under';
    if (value > 30 || (value === 30 && !under)) return;
    yield {
      message: messageFor(Number(value.toFixed(1)), under),
      span: field.range,
    };
  },

  fixes({ span }, source) {
    return [{ title: l10n.t('Set the share to 30%'), edits: replaceAt(source, span, '30%') }];
  },
};

function messageFor(share: number, under: boolean): string {
  return under
    ? l10n.t(
        'Less than {share}% of the effort for integration is below the rule of thumb of 30 to 40%, so testing may fall short; raise it.',
        { share },
      )
    : l10n.t(
        '{share}% of the effort for integration is below the rule of thumb of 30 to 40%, so testing may fall short; raise it.',
        { share },
      );
}
