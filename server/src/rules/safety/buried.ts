import * as l10n from '../../base/l10n.ts';
import { inStyleOf } from '../../document/render.ts';
import { hasObjectiveThat } from '../../lint/overall.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { addKeyResult } from '../add-key-result.ts';
import { nextSafetyId } from '../ids.ts';

const asGoal = (id: string, title: string): string => `id: ${id}
title: ${title}
category: safety
type: guardrail
direction: maintain
baseline: TODO
target: TODO
unit: TODO
owner: TODO
measure: { source: safety-register, cadence: weekly }
escalation:
  warn_at: TODO
  pause_at: TODO
  notify: [chief-medical-officer, patient-safety, product-owner]
  within: 24h
  action: review the whole OKR cycle; pause rollout goals until cleared
`;

export const buried: DocumentRule = {
  id: 'safety/buried',
  level: 'document',
  beyond: 'product',
  summary: 'Patient safety that is mentioned beside the goals only, in initiatives, notes or comments.',
  why: 'Nobody is asked at the end of the cycle what became of a note. Safety that is worth writing down is worth a key result with a limit and an owner.',
  severity: 'info',
  tier: 'core',
  references: ['S0:14'],
  absence: true,

  *check(document, { signals }) {
    const { aside: around, objectives, siblings } = document;
    if (!signals.clinical || siblings.some(({ safety }) => safety) || isInGoals(document)) return;
    const objective = objectives.findIndex(({ aside }) => aside !== undefined);
    const aside = around ?? objectives[objective]?.aside;
    if (!aside) return;
    yield {
      message: l10n.t(
        'Patient safety is mentioned only in {where}, where nobody measures it; make it a key result with a limit and an owner.',
        { where: aside.where },
      ),
      span: aside.span,
      ...(!around && { objective }),
      data: aside.text,
    };
  },

  fixes({ objective = 0, data }, source) {
    const title = inStyleOf(undefined, String(data).replace(/\s+/g, ' ').trim());
    const goal = asGoal(nextSafetyId(source), title);
    const edits = addKeyResult(source, objective, goal, 'first');
    return [{ title: l10n.t('Make it a safety key result'), edits }];
  },
};

const isInGoals = hasObjectiveThat(
  ({ safety, keyResults }) => safety || keyResults.some((kr) => kr.harm || kr.categories.includes('safety')),
);
