import * as l10n from '../../base/l10n.ts';
import { template } from '../../knowledge/templates.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { hasPlan } from '../../lint/settled.ts';
import { addBlock } from '../add-block.ts';

export const planMissing: DocumentRule = {
  id: 'governance/plan-missing',
  level: 'document',
  beyond: 'product',
  summary: 'A file for care or patient data without a plan for 90, 180 and 360 days.',
  why: 'A plan with named owners anchors budgets, and shows early when regulators or clinicians change the picture.',
  severity: 'info',
  tier: 'core',
  references: ['S1:5', 'S1:23-27'],
  ofToday: true,
  absence: true,

  *check({ header, objectives, objectivesKey, siblings }, { signals }) {
    if (!(signals.clinical || signals.phi) || objectives.length === 0) return;
    if (header?.plan || header?.plan_ref ? hasPlan(header) : siblings.some(({ settled }) => settled?.plan))
      return;
    yield {
      message: l10n.t(
        'There is no plan for 90, 180 and 360 days, so nobody sees when scope, first use and rollout are due; add one with owners.',
      ),
      span: header?.plan?.keyRange ?? objectivesKey,
    };
  },

  fixes(_finding, source) {
    const edits = addBlock(source, template('plan'));
    return [{ title: l10n.t('Add a 90/180/360-day plan'), edits }];
  },
};
