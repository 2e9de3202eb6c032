import { isDate } from '../../document/cycle.ts';
import { replaceScalar } from '../../document/edit.ts';
import type { Field } from '../../document/shape.ts';
import * as l10n from '../../l10n.ts';
import type { Context, DocumentRule, Finding } from '../../lint/rule.ts';
import { scalarAt } from '../scalars.ts';

export const staleRiskReview: DocumentRule = {
  id: 'compliance/stale-risk-review',
  level: 'document',
  summary:
    'A risk analysis or a check of a vendor that is older than 12 months, overdue, or dated in the future.',
  why: 'Risks change with every release and every partner; a review that is a year old says little about the product of today.',
  severity: 'info',
  tier: 'second',
  references: ['S1:14', 'hipaa.security.admin', 'hipaa.baa'],
  waitsFor: 'regulatory',

  *check({ header }, context) {
    const analysis = header?.regulatory?.hipaa?.last_risk_analysis;
    if (analysis) yield* judged(l10n.t('The last risk analysis'), analysis, context);
    for (const { name, due_diligence, next_review } of header?.vendors?.items ?? []) {
      const vendor = name?.text.slice(0, 40) ?? l10n.t('this vendor');
      const told = due_diligence
        ? [...judged(l10n.t('The last check of {vendor}', { vendor }), due_diligence, context)]
        : [];
      yield* told;
      if (told.length === 0 && next_review && isDate(next_review.text) && next_review.text < context.today)
        yield {
          message: l10n.t('The review of {vendor} was due on {date}; do it, and record both dates.', {
            vendor,
            date: next_review.text,
          }),
          span: next_review.range,
        };
    }
  },

  fixes(finding, source) {
    const date = scalarAt(source, finding.span);
    const edits = date ? replaceScalar(date, 'TODO') : [];
    return edits.length > 0 ? [{ title: l10n.t('Enter the new date'), edits, preferred: true }] : [];
  },
};

function* judged(what: string, { text, range }: Field, { today, signals }: Context): Iterable<Finding> {
  if (!isDate(text)) return;
  if (text > today) {
    // A review planned for this cycle is written down early.
    if (!signals.cycle || text > signals.cycle.end)
      yield {
        message: l10n.t('{what} is dated {date}, which is still to come; enter the day it was done.', {
          what,
          date: text,
        }),
        span: range,
      };
  } else if (yearAfter(text) < today)
    yield {
      message: l10n.t('{what}, {date}, is older than 12 months; repeat it and enter the new date.', {
        what,
        date: text,
      }),
      span: range,
    };
}

/** The same day a year later; 29 February gives a day that is none and still sorts right. */
function yearAfter(date: string): string {
  return `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
}
