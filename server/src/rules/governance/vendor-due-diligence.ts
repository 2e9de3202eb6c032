import * as l10n from '../../base/l10n.ts';
import { shortened } from '../../base/shortened.ts';
import { dayNumber } from '../../document/cycle.ts';
import { addKeys, type Edit, replaceScalar } from '../../document/edit.ts';
import type { Field } from '../../document/shape.ts';
import type { Source } from '../../document/source.ts';
import { entryOf, isNothing, type MapNode } from '../../document/syntax.ts';
import type { DocumentRule, Finding } from '../../lint/rule.ts';
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
    for (const [index, vendor] of (header?.vendors?.items ?? []).entries()) {
      if (!vendor.name || !(vendor.critical?.value ?? vendor.phi?.value)) continue;
      const { due_diligence: last, next_review: next } = vendor;
      const isDated = isAnswer(last?.text) || isAnswer(next?.text);
      // With `regulatory`, compliance/stale-risk-review tells of it.
      if (isDated && signals.regulatory) continue;
      const found = isDated
        ? overdue(vendor.name, last, next, today)
        : undated(vendor.name, vendor.critical?.value);
      if (found) yield { ...found, data: index };
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

type Overdue = Pick<Finding, 'message' | 'span'>;

/** No review is recorded, of a vendor that is critical or else holds patient data. */
function undated({ text, range }: Field, isCritical: boolean | undefined): Overdue {
  const vendor = shortened(text, LONGEST);
  const message = isCritical
    ? l10n.t('{vendor} is critical, and no date of a review is recorded; enter the last or the next one.', {
        vendor,
      })
    : l10n.t(
        '{vendor} holds patient data, and no date of a review is recorded; enter the last or the next one.',
        { vendor },
      );
  return { message, span: range };
}

/** The next review was due, or the last one is old and no other is planned. */
function overdue(
  { text }: Field,
  last: Field | undefined,
  next: Field | undefined,
  today: string,
): Overdue | undefined {
  const vendor = shortened(text, LONGEST);
  if (next && !last && isPast(next.text, today))
    return {
      message: l10n.t('The review of {vendor} was due on {date}; do it, and record both dates.', {
        vendor,
        date: next.text,
      }),
      span: next.range,
    };
  if (!last || !isOld(last.text, today)) return undefined;
  if (next && isAnswer(next.text) && next.text >= today) return undefined;
  return {
    message: l10n.t(
      '{vendor} was last reviewed on {date}, more than 12 months ago; review it again, and enter the new date.',
      { vendor, date: last.text },
    ),
    span: last.range,
  };
}

/** Characters of a vendor's name that leave room for what is said of it. */
const LONGEST = 40;

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
