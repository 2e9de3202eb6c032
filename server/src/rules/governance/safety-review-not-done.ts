import { dayNumber } from '../../document/cycle.ts';
import type { Header } from '../../document/header.ts';
import * as l10n from '../../l10n.ts';
import type { KeyResultFacts, ObjectiveFacts } from '../../lint/facts.ts';
import { findingsIn } from '../../lint/findings-in.ts';
import { onceFor } from '../../lint/once.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { shortened } from '../../shortened.ts';
import type { Measured, Watch } from '../../statement/watch.ts';
import { addReview } from '../review-entry.ts';
import { failureOf } from '../safety/trend.ts';

interface Data {
  readonly trigger: string | undefined;
  readonly date: string;
}

export const safetyReviewNotDone: DocumentRule = {
  id: 'governance/safety-review-not-done',
  level: 'document',
  summary: 'A guardrail or safety key result that failed a week ago or more, and no review recorded since.',
  why: 'When safety trends to failure the whole cycle is reviewed. A value that came back by itself was not understood, and one that was never discussed comes again.',
  severity: 'warning',
  tier: 'second',
  references: ['S0:14'],

  *check(document, { today }) {
    const { header } = document;
    if (header?.status?.text !== 'closed') yield* unreviewed(document, header, today);
  },

  fixes({ data }, source) {
    const { trigger, date } = data as Data;
    const edits = addReview(source, date, trigger, []);
    return [{ title: l10n.t('Record the review'), edits }];
  },
};

const unreviewed = findingsIn(function* (
  { status, keyResults }: ObjectiveFacts,
  header: Header | undefined,
  today: string,
) {
  const now = dayNumber(today);
  if (now === undefined || status === 'done' || status === 'dropped') return;
  for (const kr of keyResults) {
    const breach = kr.watch && latestBreach(kr.watch, today);
    if (!breach?.date || breach.day === undefined || now - breach.day < GRACE_DAYS) continue;
    if (isReviewed(header, kr, breach.date)) continue;
    yield {
      message: l10n.t(
        '{keyResult} failed on {date} ({value}), and no review is recorded since; hold it and note what was decided.',
        { keyResult: nameOf(kr), date: breach.date, value: breach.text },
      ),
      span: breach.span,
      keyResult: kr.index,
      data: { trigger: kr.id?.name, date: today } satisfies Data,
    };
  }
});

/** Until then safety/trending-to-failure speaks alone: a review takes days to call. */
const GRACE_DAYS = 7;

/** The newest dated value that was past what it must hold, even if later ones are not. */
const latestBreach = onceFor((watch: Watch, today: string): Measured | undefined => {
  const { measured } = watch;
  for (let count = measured.length; count > 0; count--)
    if (failureOf({ ...watch, measured: measured.slice(0, count) }, undefined, today))
      return measured[count - 1];
  return undefined;
});

function isReviewed(header: Header | undefined, { id }: KeyResultFacts, since: string): boolean {
  return (header?.review?.items ?? []).some(
    ({ date, trigger }) =>
      date !== undefined && date.text >= since && (!trigger || !id || trigger.text === id.name),
  );
}

function nameOf({ id }: KeyResultFacts): string {
  return id ? shortened(id.name, 20) : l10n.t('This key result');
}
