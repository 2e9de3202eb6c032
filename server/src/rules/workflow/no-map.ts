import * as l10n from '../../base/l10n.ts';
import { isClinician } from '../../knowledge/roles.ts';
import { hasKeyResultThat } from '../../lint/key-results.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { addWorkflowMap } from './workflow-map.ts';

export const noMap: DocumentRule = {
  id: 'workflow/no-map',
  level: 'document',
  summary: 'A clinical product without a list of the workflows that it enters and where they hurt.',
  why: 'A product meets several people in one piece of work. Who does what today, how long it takes and where it sticks is what the goals should change.',
  severity: 'hint',
  tier: 'second',
  references: ['S0:21', 'S2:16'],
  absence: true,

  *check(document, { signals }) {
    const { header, objectives, objectivesKey: span } = document;
    if (!signals.clinical || header?.workflows || objectives.length === 0) return;
    const isElsewhere = signals.roles.length > 0 && !signals.roles.some(isClinician);
    if (isElsewhere && !measuresClinicians(document)) return;
    yield {
      message: l10n.t(
        'No workflow is mapped, so nobody sees where this product helps; list the work, who does it and where it sticks under workflows.',
      ),
      span,
    };
  },

  fixes(_finding, source) {
    return [{ title: l10n.t('Add a map of workflows'), edits: addWorkflowMap(source) }];
  },
};

const measuresClinicians = hasKeyResultThat(({ roles }) => roles.some(isClinician));
