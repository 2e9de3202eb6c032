import * as l10n from '../../base/l10n.ts';
import { isToFill } from '../../document/to-fill.ts';
import { template } from '../../knowledge/templates.ts';
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
      if (isOver(each) || !isEvidenceGoal(each) || hasDate(each) || isRegular(each)) continue;
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

/** "Publication of waiting times every month": it has a date each time. */
function isRegular({ statement }: KeyResultReading): boolean {
  return /\b(?:every|each) (?:week|month|quarter|year)\b|\b(?:weekly|monthly|quarterly)$/i.test(
    statement?.text ?? '',
  );
}

function hasDate({ keyResult, statement }: KeyResultReading): boolean {
  const { evidence, due } = keyResult;
  const { publication, protocol, enrolment_end, analysis, irb } = evidence ?? {};
  const dates = [due, statement?.deadline, evidence?.due, irb?.due, irb?.date];
  const phases = [publication, protocol, enrolment_end, analysis];
  return dates.some((date) => date !== undefined) || phases.some((phase) => phase && saysWhen(phase.text));
}

const day =
  /\b(?:20\d\d|[qh][1-4]|fy ?\d\d|cycle \d+|\d{1,2}\/\d{1,2}|(?:jan|febr)uary|jan|feb|march|mar|april|apr|may|june?|july?|august|aug|sept?|(?:sept|nov|dec)ember|october|oct|nov|dec|spring|summer|autumn|winter|fall|christmas|easter)\b/i;
/** "In 6 months", "after the pilot year", "end of the quarter". */
const stretch =
  /\b(?:in|within|after|by|before|until|end of|next|this) (?:[\w-]{1,20} ){0,3}(?:days?|weeks?|months?|quarters?|years?|cycles?)\b/i;
const path = /:\/\/|[/\\][^\s/\\]*\.[a-z]{2,5}$/i;

/** A phase may hold its date, but also its journal, its method or the path of its protocol; okr/placeholder speaks of a TODO. */
function saysWhen(text: string): boolean {
  return isToFill(text) || (!path.test(text) && (day.test(text) || stretch.test(text)));
}
