import * as l10n from '../../base/l10n.ts';
import { template } from '../../knowledge/templates.ts';
import { hasKeyResultThat, keyResultsThat } from '../../lint/key-results.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { addBlock } from '../add-block.ts';

export const noPostLaunchMonitoring: DocumentRule = {
  id: 'safety/no-post-launch-monitoring',
  level: 'document',
  summary: 'A launch in a clinical product, and no plan to watch for harm afterwards.',
  why: 'Some harm shows only in daily use. Adverse events, complaints and near misses that somebody reads every week are how it is found early; for devices, reports have legal deadlines.',
  severity: 'warning',
  tier: 'core',
  references: ['S2:35', 'S3:113', 'fda.mdr'],
  absence: true,

  *check(document, { signals }) {
    const { header } = document;
    if (header?.plan?.post_launch || header?.plan_ref || watchesForHarm(document)) return;
    for (const [objective, facts] of document.objectives.entries()) {
      const isCare = (facts.clinical ?? signals.clinical) && !facts.topics.administrative;
      if (!facts.launch || !isCare) continue;
      const launches = launchesIn(facts);
      // Launches that organise care, such as billing.
      const kr = launches.find(({ topics }) => !topics.administrative);
      if (!kr && launches.length > 0) continue;
      yield {
        message: l10n.t(
          'Nothing says who watches for harm after this launch; plan monitoring of adverse events and complaints, with an owner and a rhythm.',
        ),
        span: kr?.anchor ?? facts.anchor,
        objective,
        ...(kr && { keyResult: kr.index }),
      };
      return;
    }
  },

  fixes(_finding, source) {
    const edits = addBlock(source, template('post-launch'));
    return [{ title: l10n.t('Plan the monitoring after launch'), edits }];
  },
};

const launchesIn = keyResultsThat(({ launch }) => launch);

const watchesForHarm = hasKeyResultThat(
  ({ topics, safety, watched }) =>
    (safety && watched) || (topics.surveillance ?? topics['adverse-event'] ?? false),
);
