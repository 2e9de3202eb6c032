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
  if (status === 'done' || status === 'dropped') return;
  for (const kr of keyResults) {
    const breach = kr.watch && breachToReview(kr.watch, today);
    if (!breach?.date || isReviewed(header, kr, breach.date)) continue;
    yield {
      message: l10n.t(
        '{keyResult} failed on {date} ({value}), and no review is recorded since; hold one and note what was decided.',
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

/**
 * The value with which the newest failure began that is old enough, even if later values came back. A failure that goes on is
 * one: the days count from its first value, else a check-in each week would put the review off for ever.
 */
const breachToReview = onceFor((watch: Watch, today: string): Measured | undefined => {
  const now = dayNumber(today);
  if (now === undefined) return undefined;
  const { measured } = watch;
  const fails = measured.map(
    (_, index) =>
      failureOf({ ...watch, measured: measured.slice(0, index + 1) }, undefined, today) !== undefined,
  );
  return measured.findLast(
    ({ day }, index) => fails[index] && !fails[index - 1] && day !== undefined && now - day >= GRACE_DAYS,
  );
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
