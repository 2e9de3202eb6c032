import * as l10n from '../base/l10n.ts';
import { norAny } from '../base/listed.ts';
import type { KeyResultFacts, ObjectiveFacts } from '../lint/facts.ts';
import { objectiveProgress } from '../lint/progress.ts';
import { ageText, heldText, progressText, shareText, trendText } from '../lint/wording.ts';
import { type Dimension, dimensions } from '../rules/balance/scorecard.ts';
import { daysSince } from './inlay-hints.ts';

/** What lenses depend on beside the objective itself. */
export interface Circumstances {
  /** ISO date. */
  readonly today: string;
  /** Values are expected: the cycle runs. */
  readonly running: boolean;
  /** The sides of the scorecard (S1:29-32) that goals of this file are asked for. */
  readonly sides: readonly Dimension[];
}

/** One lens, and what it speaks of. */
export interface LensText {
  /** Offset into the objective's part. */
  readonly at: number;
  readonly title: string;
  /** What it tells of an objective, or the index of a key result: whose finding it leads to, that of the file or of the key result. */
  readonly name: 'progress' | 'missing' | number;
  readonly rules: readonly string[];
  /** What a click does where there is no such finding. */
  readonly click: Click;
}

/** What a click does: shows the goals of the file or the page of a rule, goes to a place, or adds a check-in there. */
export type Click =
  | { readonly does: 'goals'; readonly tooltip: string }
  | { readonly does: 'page'; readonly tooltip: string; readonly rule: string }
  | { readonly does: 'go' | 'check-in'; readonly tooltip: string; readonly to: number };

const scorecardRule = 'balance/missing-dimension';
const valueRules = ['safety/trending-to-failure', 'governance/stale-checkin'];

/** What stands above an objective and its key results. */
export function lensTexts(objective: ObjectiveFacts, { today, running, sides }: Circumstances): LensText[] {
  const { status, keyResults, range } = objective;
  if (status === 'dropped') return [];
  const isRunning = running && status !== 'paused';
  const progress = progressTitle(objective, isRunning);
  const missing = missingTitle(objective, sides);
  const lenses: LensText[] = [];
  if (progress !== undefined)
    lenses.push({
      at: range.start,
      title: progress,
      name: 'progress',
      rules: [],
      click: progressClick(objective, isRunning),
    });
  if (missing !== undefined)
    lenses.push({
      at: range.start,
      title: missing,
      name: 'missing',
      rules: [scorecardRule],
      click: { does: 'page', tooltip: l10n.t('Why goals should have each side'), rule: scorecardRule },
    });
  for (const kr of keyResults) {
    const title = checkInTitle(kr, today, isRunning);
    if (title !== undefined)
      lenses.push({
        at: kr.range.start,
        title,
        name: kr.index,
        rules: valueRules,
        click: checkInClick(kr),
      });
  }
  return lenses;
}

function progressClick(objective: ObjectiveFacts, isRunning: boolean): Click {
  const { broken, unmeasured } = objectiveProgress(objective);
  if (broken)
    return { does: 'go', tooltip: l10n.t('Go to the limit that does not hold'), to: broken.anchor.start };
  return unmeasured && isRunning
    ? {
        does: 'go',
        tooltip: l10n.t('Go to the first key result without a value'),
        to: unmeasured.anchor.start,
      }
    : { does: 'goals', tooltip: l10n.t('Show the goals of this file') };
}

function checkInClick({ checkIn, progress, anchor }: KeyResultFacts): Click {
  const place = checkIn?.span ?? progress?.newest?.span;
  return place
    ? {
        does: 'go',
        tooltip: checkIn ? l10n.t('Go to the newest check-in') : l10n.t('Go to the newest value'),
        to: place.start,
      }
    : { does: 'check-in', tooltip: l10n.t('Add a check-in for today'), to: anchor.start };
}

function progressTitle(objective: ObjectiveFacts, isRunning: boolean): string | undefined {
  const { share, measured, goals, held, limits } = objectiveProgress(objective);
  const parts = [
    ...(share === undefined ? [] : [shareText(share)]),
    ...(limits > 0 ? [heldText(held, limits)] : []),
    ...(goals > 0 && (measured > 0 || isRunning) ? [measuredText(measured, goals, limits > 0)] : []),
  ];
  return parts.length > 0 ? parts.join(', ') : undefined;
}

const allSides = Object.keys(dimensions) as Dimension[];

/** The sides that this objective leaves out; one that shows no side at all is of another kind. */
function missingTitle(
  { keyResults, status }: ObjectiveFacts,
  sides: readonly Dimension[],
): string | undefined {
  const goals = keyResults.filter(({ title, status: own }) => title !== undefined && own !== 'dropped');
  if (goals.length < 2 || (status !== undefined && status !== 'active')) return undefined;
  const has = (side: Dimension) =>
    goals.some(({ categories }) => dimensions[side].some((each) => categories.includes(each)));
  const missing = sides.filter((side) => !has(side));
  if (missing.length === 0 || !allSides.some(has)) return undefined;
  return l10n.t('No {missing} key result here', { missing: norAny(missing) });
}

function checkInTitle(kr: KeyResultFacts, today: string, isRunning: boolean): string | undefined {
  const { progress, checkIn, over, title } = kr;
  const age = daysSince(kr, today);
  const words = progress && [progressText(progress), progress.trend && trendText(progress.trend)];
  const rest = [progress?.newest?.text, ...(words ?? [])].filter((part) => part !== undefined);
  const state = rest.join(', ');
  if (checkIn && age !== undefined) {
    if (state === '') return l10n.t('Last check-in {age}', { age: ageText(age) });
    const values = { age: ageText(age), state };
    return progress?.newest?.date === checkIn.name
      ? l10n.t('Last check-in {age}: {state}', values)
      : l10n.t('{state}; last check-in {age}', values);
  }
  if (rest.length > 0) return state;
  // Of the objective it counts as not measured, whatever it lacks beside.
  return isRunning && !over && title !== undefined ? l10n.t('No check-in yet') : undefined;
}

/** @param others limits are told beside them. */
function measuredText(measured: number, goals: number, others: boolean): string {
  if (others)
    return goals === 1
      ? l10n.t('{measured} of 1 other key result measured', { measured })
      : l10n.t('{measured} of {goals} other key results measured', { measured, goals });
  return goals === 1
    ? l10n.t('{measured} of 1 key result measured', { measured })
    : l10n.t('{measured} of {goals} key results measured', { measured, goals });
}
