import * as l10n from '../../base/l10n.ts';
import { shortened } from '../../base/shortened.ts';
import { isDate } from '../../document/cycle.ts';
import type { Field } from '../../document/shape.ts';
import { entryOf } from '../../document/syntax.ts';
import type { Context, DocumentRule, Finding, RuleOption } from '../../lint/rule.ts';
import { itemOfBlock } from '../block-item.ts';
import { replaceAt } from '../scalars.ts';

const months: RuleOption = {
  description: l10n.mark('After how many months a review is old.'),
  usual: 12,
  least: 3,
  most: 60,
};

export const staleRiskReview: DocumentRule = {
  id: 'compliance/stale-risk-review',
  level: 'document',
  summary:
    'A risk analysis or a check of a vendor that is older than 12 months, overdue, or dated in the future.',
  why: 'Risks change with every release and every partner; a review that is a year old says little about the product of today.',
  severity: 'info',
  tier: 'second',
  references: ['S1:14', 'hipaa.security.admin', 'hipaa.baa'],
  ofToday: true,
  options: { months },
  waitsFor: 'regulatory',

  *check({ header }, context) {
    const analysis = header?.regulatory?.hipaa?.last_risk_analysis;
    if (analysis) yield* judged(l10n.t('The last risk analysis'), analysis, context);
    for (const [index, { name, due_diligence, next_review }] of (header?.vendors?.items ?? []).entries()) {
      const isOverdue = next_review && isDate(next_review.text) && next_review.text < context.today;
      const vendor = name ? shortened(name.text, 40) : l10n.t('this vendor');
      const told = due_diligence
        ? [...judged(l10n.t('The last check of {vendor}', { vendor }), due_diligence, context)]
        : [];
      for (const finding of told) yield { ...finding, ...(isOverdue && { data: index }) };
      if (told.length === 0 && isOverdue)
        yield {
          message: l10n.t('The review of {vendor} was due on {date}; do it, and record both dates.', {
            vendor,
            date: next_review.text,
          }),
          span: next_review.range,
        };
    }
  },

  fixes({ span, data }, source) {
    // The vendor whose next review is overdue as well.
    const vendor = typeof data === 'number' ? itemOfBlock(source, 'vendors', data) : undefined;
    const next = entryOf(vendor, 'next_review')?.value;
    const edits = [...replaceAt(source, span, 'TODO'), ...(next ? replaceAt(source, next.span, 'TODO') : [])];
    return [{ title: l10n.t('Enter the new date'), edits }];
  },
};

function* judged(
  what: string,
  { text, range }: Field,
  { today, signals, options }: Context,
): Iterable<Finding> {
  if (!isDate(text)) return;
  const limit = options.months ?? months.usual;
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
  } else if (monthsAfter(text, limit) < today)
    yield {
      message: l10n.t('{what}, {date}, is older than {limit} months; repeat it and enter the new date.', {
        what,
        date: text,
        limit,
      }),
      span: range,
    };
}

/** The same day some months later; a day that its month does not have still sorts right. */
function monthsAfter(date: string, count: number): string {
  const months = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + count;
  const month = String((months % 12) + 1).padStart(2, '0');
  return `${Math.floor(months / 12)}-${month}${date.slice(7)}`;
}
