import * as l10n from '../../base/l10n.ts';
import { shortened } from '../../base/shortened.ts';
import { dayNumber } from '../../document/cycle.ts';
import { addKeys, type Edit, replaceScalar } from '../../document/edit.ts';
import type { Source } from '../../document/source.ts';
import { entryOf, isNothing, type MapNode } from '../../document/syntax.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { itemOfBlock } from '../block-item.ts';

export const vendorDueDiligence: DocumentRule = {
  id: 'governance/vendor-due-diligence',
  level: 'document',
  summary: 'A vendor that is critical, or holds patient data, without a date of its review.',
  why: 'What a partner does with patient data or with your uptime is your risk too; it is looked into before the start, and again at a fixed date.',
  severity: 'info',
  tier: 'second',
  references: ['S1:14', 'hipaa.baa'],
  absence: true,

  *check({ header }, { signals, today }) {
    for (const [index, item] of (header?.vendors?.items ?? []).entries()) {
      const { name, phi, critical, due_diligence, next_review } = item;
      const matters = critical?.value ?? phi?.value;
      if (!name || !matters) continue;
      const vendor = shortened(name.text, 40);
      if (isAnswer(due_diligence?.text) || isAnswer(next_review?.text)) {
        // With `regulatory`, compliance/stale-risk-review tells of it.
        if (signals.regulatory) continue;
        if (next_review && !due_diligence && isPast(next_review.text, today))
          yield {
            message: l10n.t('The review of {vendor} was due on {date}; do it, and record both dates.', {
              vendor,
              date: next_review.text,
            }),
            span: next_review.range,
            data: index,
          };
        if (!due_diligence || !isOld(due_diligence.text, today)) continue;
        if (isAnswer(next_review?.text) && (next_review?.text ?? '') >= today) continue;
        yield {
          message: l10n.t(
            '{vendor} was last reviewed on {date}, more than 12 months ago; review it again, and enter the new date.',
            { vendor, date: due_diligence.text },
          ),
          span: due_diligence.range,
          data: index,
        };
        continue;
      }
      yield {
        message: critical?.value
          ? l10n.t(
              '{vendor} is critical, and no date of a review is recorded; enter the last or the next one.',
              { vendor },
            )
          : l10n.t(
              '{vendor} holds patient data, and no date of a review is recorded; enter the last or the next one.',
              { vendor },
            ),
        span: name.range,
        data: index,
      };
    }
  },

  fixes({ data }, source) {
    const vendor = itemOfBlock(source, 'vendors', data as number);
    if (!vendor) return [];
    return [
      { title: l10n.t('Add the next review'), edits: enter(source, vendor, 'next_review') },
      { title: l10n.t('Add the last review'), edits: enter(source, vendor, 'due_diligence') },
    ];
  },
};

/** A word such as `pending` gives way, and so does an old day. */
function enter(source: Source, vendor: MapNode, key: string): Edit[] {
  const written = entryOf(vendor, key)?.value;
  return written?.kind === 'scalar' && !isNothing(written)
    ? replaceScalar(written, 'TODO')
    : addKeys(source, vendor, `${key}: TODO`);
}

/** A day, or where it is written down; "pending" is no review, and of a TODO okr/placeholder tells. */
function isAnswer(text = ''): boolean {
  return /\d|\w{2}\/|\/\w{2}/.test(text) || /^todo$/i.test(text);
}

function isPast(date: string, today: string): boolean {
  const [day, now] = [dayNumber(date), dayNumber(today)];
  return day !== undefined && now !== undefined && day < now;
}

function isOld(date: string, today: string): boolean {
  const [day, now] = [dayNumber(date), dayNumber(today)];
  return day !== undefined && now !== undefined && now - day > YEAR;
}

const YEAR = 366;
