import * as l10n from '../../base/l10n.ts';
import { MESSAGE_LENGTH } from '../../base/shortened.ts';
import { type Edit, replaceScalar } from '../../document/edit.ts';
import { promote } from '../../document/edit-item.ts';
import type { Header } from '../../document/header.ts';
import type { Source } from '../../document/source.ts';
import { isOver, isRunning } from '../../document/status.ts';
import { entryOf } from '../../document/syntax.ts';
import type { KeyResultFacts, ObjectiveFacts } from '../../lint/facts.ts';
import { once } from '../../lint/once.ts';
import { overall, perObjective } from '../../lint/overall.ts';
import type { DocumentRule, Finding } from '../../lint/rule.ts';
import { addInOrder } from '../add-fields.ts';
import { addReview } from '../review-entry.ts';
import { subjectOf } from '../subject.ts';
import { wideFix } from '../wide-fix.ts';
import { type Failure, failureOf } from './trend.ts';

interface Data {
  readonly trigger: string | undefined;
  readonly date: string;
  /** The running goals of the file, this one perhaps among them. */
  readonly goals: readonly Goal[];
}

interface Goal {
  readonly index: number;
  readonly id?: string;
}

export const trendingToFailure: DocumentRule = {
  id: 'safety/trending-to-failure',
  level: 'document',
  summary: 'A safety key result or guardrail whose check-ins are past, or heading past, what it must hold.',
  why: 'When safety trends to failure the whole cycle is reviewed, not one number: goals that add load or reach may have to pause until it is safe again.',
  severity: 'warning',
  tier: 'core',
  references: ['S0:14', 'S0:26'],
  ofToday: true,

  *check(document, { signals, today }) {
    const { header } = document;
    const failing = failuresIn(document, header, goalsToPause(document), signals.cycle?.end, today);
    for (const failures of failing) yield* failures;
  },

  fixes(finding, source) {
    const { trigger, date, goals } = finding.data as Data;
    const others = goals.filter(({ index }) => index !== finding.objective);
    const review = addReview(source, date, trigger, []);
    if (review.length === 0) return [];
    const record = { title: l10n.t('Record a review of the whole cycle'), edits: review };
    if (others.length === 0) return [record];
    const ids = others.flatMap(({ id }) => id ?? []);
    const title = l10n.t('Record a review and pause {goals}', {
      goals: named(others) ?? countOf(others.length),
    });
    const both = wideFix({ title, confirm: true }, others.length, () => [
      ...addReview(source, date, trigger, ids),
      ...others.flatMap(({ index }) => pause(source, index)),
    ]);
    return [record, both];
  },
};

const failuresIn = perObjective(
  (
    facts,
    objective,
    header: Header | undefined,
    goals: readonly Goal[],
    cycleEnd: string | undefined,
    today: string,
  ): readonly Finding[] | undefined => {
    if (isOver(facts.status)) return undefined;
    return facts.keyResults.flatMap((kr) => {
      const failure = kr.watch && failureOf(kr.watch, cycleEnd, today);
      const latest = kr.watch?.measured.at(-1);
      if (!failure || !latest || isReviewed(header, kr, latest.date)) return [];
      const date = latest.date !== undefined && latest.date > today ? latest.date : today;
      return {
        message: messageFor(kr, failure.says, othersThan(objective, facts, goals)),
        span: latest.span,
        objective,
        keyResult: kr.index,
        data: { trigger: kr.id?.name, date, goals } satisfies Data,
        ...(failure.pause && { severity: 'error' as const }),
      };
    });
  },
);

/** A review on or after the day of the latest value has dealt with it. */
function isReviewed(header: Header | undefined, { id }: KeyResultFacts, since: string | undefined): boolean {
  return (header?.review?.items ?? []).some(({ date, trigger }) => {
    if (!date || (id && trigger?.text !== id.name)) return false;
    return since === undefined || date.text >= since;
  });
}

/** Every running goal, but those that hold a safety key result themselves. */
const goalsToPause = overall(
  (objective) => JSON.stringify([mayPause(objective), objective.id?.name]),
  (_says, objectives): readonly Goal[] =>
    objectives.flatMap((objective, index) => {
      const { id } = objective;
      return mayPause(objective) ? [{ index, ...(id && { id: id.name }) }] : [];
    }),
);

const mayPause = once(
  (objective: ObjectiveFacts) => isRunning(objective.status) && !objective.keyResults.some((kr) => kr.safety),
);

/** How the goals that may have to pause are called, without the failing one; undefined where there are no others. */
function othersThan(failing: number, facts: ObjectiveFacts, goals: readonly Goal[]): Others | undefined {
  const count = goals.length - (mayPause(facts) ? 1 : 0);
  if (count === 0) return undefined;
  const counted = countOf(count);
  const few = count > MOST_NAMED ? [] : goals.filter(({ index }) => index !== failing);
  return { counted, named: named(few) ?? counted };
}

interface Others {
  readonly named: string;
  readonly counted: string;
}

/** More goals than these are counted in a message, not named. */
const MOST_NAMED = 4;

function messageFor({ id }: KeyResultFacts, says: Failure['says'], others: Others | undefined): string {
  const failure = says(subjectOf(id?.name));
  if (!others) return l10n.t('{failure}; review the whole cycle.', { failure });
  const withGoals = (goals: string) =>
    l10n.t('{failure}; review the whole cycle: {goals} may have to pause.', { failure, goals });
  const inFull = withGoals(others.named);
  return inFull.length <= MESSAGE_LENGTH ? inFull : withGoals(others.counted);
}

/** The goals by their ids, where each has one. */
function named(goals: readonly Goal[]): string | undefined {
  const ids = goals.flatMap(({ id }) => id ?? []);
  return ids.length > 0 && ids.length <= MOST_NAMED && ids.length === goals.length
    ? ids.join(', ')
    : undefined;
}

function countOf(goals: number): string {
  return goals === 1 ? l10n.t('the other goal') : l10n.t('{count} other goals', { count: goals });
}

function pause(source: Source, index: number): Edit[] {
  const node = source.objective(index);
  if (node?.kind === 'scalar') return promote(source, node, 'status: paused');
  if (node?.kind !== 'map') return [];
  const status = entryOf(node, 'status')?.value;
  if (status?.kind === 'scalar') return replaceScalar(status, 'paused');
  return addInOrder(source, node, 'objective', 'status: paused');
}
