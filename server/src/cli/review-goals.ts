import { periodOf } from '../document/cycle.ts';
import type { Header } from '../document/header.ts';
import { isOver } from '../document/status.ts';
import type { KeyResultFacts, ObjectiveFacts } from '../lint/facts.ts';
import { objectiveProgress } from '../lint/progress.ts';
import { quotableSource } from '../lint/withheld.ts';
import { heldText, progressText, shareText, trendText } from '../lint/wording.ts';
import { objectiveReading } from '../rules/readings.ts';
import type { KeyResultReading } from '../statement/objective.ts';
import { readQuantity } from '../statement/quantity.ts';
import type { AnalysedFile } from './analyse.ts';
import { table, text } from './tables.ts';

/** Where every goal of a file stands, by when it is due and who answers for it. @param today ISO date. */
export function goalsOf({ source, analysis }: AnalysedFile, today: string): string[] {
  const { header, objectives } = analysis.facts;
  const shown = quotableSource(source);
  // Of several nobody can tell which of them answers for a goal.
  const [fileOwner = '', second] = header?.owner?.names ?? [];
  const rows = objectives.flatMap((objective, index) => {
    const reading = objectiveReading(shown, index);
    const owner = objective.owner?.name ?? (second === undefined ? fileOwner : '');
    const due = objective.due?.name ?? '';
    return [
      [
        text(objective.id?.name ?? ''),
        `**${text(objective.title ?? '')}**`,
        '',
        '',
        '',
        text(due),
        objectiveState(objective, today),
        text(owner),
      ],
      ...objective.keyResults.map((kr) => {
        const state = keyResultState(kr, isOver(objective.status) ? '' : (kr.due?.name ?? due), today);
        return [
          kr.id?.name ?? '',
          kr.title ?? '',
          said(reading?.keyResults[kr.index], 'baseline'),
          newestOf(kr),
          said(reading?.keyResults[kr.index], 'target'),
          kr.due?.name ?? due,
          state,
          kr.owner?.name ?? owner,
        ].map(text);
      }),
    ];
  });
  return table(['', 'Goal', 'From', 'Now', 'To', 'Due', 'State', 'Owner'], rows);
}

/** The reviews of the states in which care is given, which a launch there waits for. @param today ISO date. */
export function stateReviewsOf(header: Header | undefined, today: string): string[] {
  const rows = (header?.regulatory?.states?.entries ?? []).map(({ key, value }) => {
    const review = value?.telehealth_review?.text ?? '';
    const due = value?.due?.text ?? '';
    const late = !/^done$/i.test(review) && isPast(due, today) ? 'late' : '';
    return [key.text, [review, late].filter(Boolean).join(', '), due, value?.owner?.text ?? ''].map(text);
  });
  return table(['State', 'Telehealth review', 'Due', 'Owner'], rows);
}

/** Is the day over, or the last one of the period? What is no date never is. */
function isPast(due: string, today: string): boolean {
  const end = periodOf(due)?.end;
  return end !== undefined && end < today;
}

function objectiveState(objective: ObjectiveFacts, today: string): string {
  const { status, due, keyResults } = objective;
  if (status === 'dropped') return 'dropped';
  const { share, measured, goals, held, limits } = objectiveProgress(objective);
  const isOpen = !isOver(status) && !(keyResults.length > 0 && keyResults.every(mayBeReached));
  const parts = [
    ...(isOpen && isPast(due?.name ?? '', today) ? ['late'] : []),
    ...(share === undefined ? [] : [shareText(share)]),
    ...(goals > 0 ? [`${measured} of ${goals} measured`] : []),
    ...(limits > 0 ? [heldText(held, limits)] : []),
  ];
  return parts.join(', ');
}

function keyResultState(kr: KeyResultFacts, due: string, today: string): string {
  const { progress, status } = kr;
  const state = [
    ...(status === 'dropped' ? ['dropped'] : []),
    ...(!mayBeReached(kr) && isPast(due, today) ? ['late'] : []),
    progress && progressText(progress),
    progress?.trend && trendText(progress.trend),
  ];
  return state.filter((part) => part !== undefined).join(', ');
}

/** Of a value that cannot be held against a target nobody knows; a limit is kept all the time and reached at none. */
function mayBeReached({ over, progress, type }: KeyResultFacts): boolean {
  const isLimit = progress?.limit ?? type === 'guardrail';
  return over || isLimit || (progress !== undefined && progress.met !== false);
}

function newestOf({ progress }: KeyResultFacts): string {
  const { text: newest = '', date } = progress?.newest ?? {};
  return date === undefined ? newest : `${newest} (${date})`;
}

/** The value with its unit as the author wrote it, in its field or in the title; a milestone is reached, its numbers are none. */
function said(reading: KeyResultReading | undefined, end: 'baseline' | 'target'): string {
  const { keyResult, statement, type } = reading ?? {};
  const field = keyResult?.[end];
  if (field) return end === 'target' ? withUnit(field.text, keyResult?.unit?.text) : field.text;
  const quantity = reading?.[end];
  if (!quantity || type === 'milestone') return '';
  const value = statement?.text.slice(quantity.span.start, quantity.span.end) ?? '';
  // "40% more" is no share of 40%.
  const sign = quantity.relative && /^\d/.test(value) && reading?.direction && signs[reading.direction];
  return `${sign || ''}${value}`;
}

const signs = { increase: '+', decrease: '-', maintain: '±' } as const;

/** "<= 2 falls"; the unit is not said a second time behind "2pp". */
function withUnit(value: string, unit: string | undefined): string {
  const own = readQuantity(value)?.unit;
  const isSaid = own !== undefined && unit !== undefined && own === readQuantity(`1 ${unit}`)?.unit;
  return unit === undefined || isSaid ? value : `${value} ${unit}`;
}
