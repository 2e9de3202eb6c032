import * as l10n from '../../base/l10n.ts';
import { dayNumber } from '../../document/cycle.ts';
import type { Header } from '../../document/header.ts';
import { isOver } from '../../document/status.ts';
import type { DocumentFacts, ObjectiveFacts } from '../../lint/facts.ts';
import { findingsIn } from '../../lint/findings-in.ts';
import { splitReference } from '../../lint/names.ts';
import { onceFor } from '../../lint/once.ts';
import type { DocumentRule } from '../../lint/rule.ts';
import { type Held, settledIn } from '../../lint/settled.ts';
import type { Measured, Watch } from '../../statement/watch.ts';
import { addReview } from '../review-entry.ts';
import { type Failure, failureOf, isLeaving } from '../safety/trend.ts';
import { subjectOf } from '../subject.ts';

/** The value with which a failure began. */
interface Breach extends Measured {
  readonly early: Failure['early'];
}

interface Data {
  readonly trigger: string | undefined;
  readonly date: string;
}

export const safetyReviewNotDone: DocumentRule = {
  id: 'governance/safety-review-not-done',
  level: 'document',
  beyond: 'product',
  summary: 'A guardrail or safety key result that failed a week ago or more, and no review recorded since.',
  why: 'When safety trends to failure the whole cycle is reviewed. A value that came back by itself was not understood, and one that was never discussed comes again.',
  severity: 'warning',
  tier: 'second',
  references: ['S0:14'],
  ofToday: true,

  *check(document, { today }) {
    const { header } = document;
    yield* unreviewed(document, header, today, JSON.stringify(heldElsewhere(document)));
  },

  fixes({ data }, source) {
    const { trigger, date } = data as Data;
    const edits = addReview(source, date, trigger, []);
    return [{ title: l10n.t('Record the review'), edits }];
  },
};

const unreviewed = findingsIn(function* (
  { id, status, keyResults }: ObjectiveFacts,
  header: Header | undefined,
  today: string,
  elsewhere: string,
) {
  if (isOver(status)) return;
  const here = header ? settledIn(header).held : [];
  const reviews: readonly Held[] = [...here, ...JSON.parse(elsewhere)];
  for (const kr of keyResults) {
    const breach = kr.watch && breachToReview(kr.watch, today);
    if (!breach?.date || isReviewed(reviews, [kr.id?.name, id?.name], breach.date)) continue;
    const values = { keyResult: subjectOf(kr.id?.name), date: breach.date, value: breach.text };
    yield {
      message: messageFor(breach.early, values),
      span: breach.span,
      keyResult: kr.index,
      data: { trigger: kr.id?.name, date: today } satisfies Data,
    };
  }
});

function messageFor(
  early: Breach['early'],
  values: { keyResult: string; date: string; value: string },
): string {
  if (early === 'warns')
    return l10n.t(
      '{keyResult} reached its warning value on {date} ({value}), and no review is recorded since; hold one and note what was decided.',
      values,
    );
  if (early === 'moves-away')
    return l10n.t(
      '{keyResult} kept moving away from its target on {date} ({value}), and no review is recorded since; hold one and note the decision.',
      values,
    );
  return l10n.t(
    '{keyResult} failed on {date} ({value}), and no review is recorded since; hold one and note what was decided.',
    values,
  );
}

/** Until then safety/trending-to-failure speaks alone: a review takes days to call. */
const GRACE_DAYS = 7;

/**
 * The value with which the newest failure began that is old enough, even if later values came back. A failure that goes on is
 * one: the days count from its first value, else a check-in each week would put the review off for ever.
 */
const breachToReview = onceFor((watch: Watch, today: string): Breach | undefined => {
  const now = dayNumber(today);
  if (now === undefined) return undefined;
  const { measured } = watch;
  // Without the end of the cycle, the first value and the last three tell whether it fails.
  const until = (end: number): readonly Measured[] => [
    ...measured.slice(0, Math.min(end, 1)),
    ...measured.slice(Math.max(end - 3, 1), end),
  ];
  const failures = measured.map((_, index) => {
    const known = { ...watch, measured: until(index + 1) };
    const failure = failureOf(known, undefined, today);
    return failure?.pause && isLeaving(known, watch.pauseAt) ? undefined : failure;
  });
  const fails = failures.map((failure) => failure !== undefined);
  // The start measured once more, and left with the next value.
  if (measured[0]?.value === watch.baseline && fails[1] === false) fails[0] = false;
  // A limit that the first value was past, and no later one came nearer to.
  if (watch.unmet === 'limit' && (fails[1] ?? true)) fails[0] = true;
  const first = measured.findLastIndex(
    ({ day }, index) => fails[index] && !fails[index - 1] && day !== undefined && now - day >= GRACE_DAYS,
  );
  const breach = measured[first];
  return breach && { ...breach, early: failures[first]?.early };
});

/** A review since then, of the whole cycle or called for by the key result or its objective. */
function isReviewed(reviews: readonly Held[], ids: readonly (string | undefined)[], since: string): boolean {
  const [keyResult] = ids;
  return reviews.some(
    ({ date, trigger }) => date >= since && (!trigger || !keyResult || ids.includes(trigger)),
  );
}

/** The reviews in the product's other files: of the whole cycle, or called for by a goal in a file that is none of them. */
function heldElsewhere({ siblings }: DocumentFacts): readonly Held[] {
  return siblings.flatMap(({ settled }) =>
    (settled?.held ?? []).flatMap(({ date, trigger }): Held[] => {
      if (trigger === undefined) return [{ date, trigger }];
      const { file, id } = splitReference(trigger);
      const isOther =
        file === undefined || siblings.some(({ path }) => `/${path}`.endsWith(`/${baseOf(file)}`));
      return isOther ? [] : [{ date, trigger: id }];
    }),
  );
}

function baseOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
