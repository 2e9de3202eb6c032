import { template } from '../../knowledge/templates.ts';
import * as l10n from '../../l10n.ts';
import type { ObjectiveRule } from '../../lint/rule.ts';
import type { KeyResultReading } from '../../statement/objective.ts';
import { addToKeyResult } from '../add-fields.ts';
import { isEvidenceGoal } from './study.ts';

export const missingTimeline: ObjectiveRule = {
  id: 'evidence/missing-timeline',
  level: 'objective',
  summary: 'A goal for evidence that does not say when any of it will be there.',
  why: 'Ethics review, enrolment, analysis and peer review take longer than a cycle. Without dates of their own the evidence comes after the decisions that wait for it.',
  severity: 'warning',
  tier: 'core',
  references: ['S0:10', 'S0:24'],
  absence: true,

  *check({ objective, keyResults }) {
    if (objective.due) return;
    for (const each of keyResults) {
      const { index, keyResult, anchor } = each;
      if (isOver(each) || !isEvidenceGoal(each) || hasDate(each)) continue;
      yield {
        message: l10n.t(
          'This evidence has no date, so nobody can plan with it; say when protocol, enrolment, analysis or publication is due.',
        ),
        span: keyResult.evidence?.keyRange ?? anchor,
        keyResult: index,
      };
    }
  },

  fixes(finding, source) {
    const timeline = addToKeyResult(source, finding, template('evidence-timeline'));
    const due = addToKeyResult(source, finding, 'due: TODO');
    return [
      { title: l10n.t('Add the timeline of the study'), edits: timeline },
      { title: l10n.t('Add a due date'), edits: due },
    ];
  },
};

function isOver({ keyResult }: KeyResultReading): boolean {
  const states = [keyResult.status?.text, keyResult.evidence?.status?.text];
  return states.some((state) => /^(?:done|dropped|complete|completed|published)$/i.test(state ?? ''));
}

function hasDate({ keyResult, statement }: KeyResultReading): boolean {
  const { evidence, due } = keyResult;
  const phases = [
    evidence?.due,
    evidence?.publication,
    evidence?.protocol,
    evidence?.enrolment_end,
    evidence?.analysis,
    evidence?.irb?.due,
    evidence?.irb?.date,
  ];
  return due !== undefined || statement?.deadline !== undefined || phases.some((date) => date !== undefined);
}
