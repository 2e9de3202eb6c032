import * as l10n from '../../base/l10n.ts';
import { sumOf } from '../../lint/overall.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { addBelow } from '../add-below.ts';
import { integrates } from './exchange.ts';

export const effortUnstated: DocumentRule = {
  id: 'integration/effort-unstated',
  level: 'document',
  summary: 'Goals on data exchange without a share of the development effort that is kept for them.',
  why: 'Effort for integration is often underestimated; a share that is written down can be planned for and compared at the end. Practitioners advise 30 to 40%; that is advice, no evidence.',
  severity: 'hint',
  tier: 'second',
  references: ['S2:48', 'seed.integration'],
  absence: true,

  *check(document) {
    const { header, objectivesKey } = document;
    const investment = header?.investment;
    if (investment?.integration_share) return;
    const count = integrating(document);
    if (count === 0) return;

    yield {
      message:
        count === 1
          ? l10n.t(
              'A key result depends on integration, but no share of effort is kept for it; add investment.integration_share (rule of thumb: 30 to 40%).',
            )
          : l10n.t(
              '{count} key results depend on integration, but no share of effort is kept for it; add investment.integration_share (rule of thumb: 30 to 40%).',
              { count },
            ),
      span: investment?.keyRange ?? objectivesKey,
    };
  },

  fixes(_finding, source) {
    const edits = addBelow(source, ['investment'], '{ integration_share: TODO }');
    return [{ title: l10n.t('Add the share of effort for integration'), edits }];
  },
};

const integrating = sumOf(({ keyResults }) => keyResults.filter(integrates).length);
