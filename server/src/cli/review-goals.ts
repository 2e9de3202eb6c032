import type { KeyResultFacts } from '../lint/facts.ts';
import { quotableSource } from '../lint/withheld.ts';
import { objectiveReading } from '../rules/readings.ts';
import type { KeyResultReading } from '../statement/objective.ts';
import { readQuantity } from '../statement/quantity.ts';
import type { AnalysedFile } from './analyse.ts';
import { isOverdue, keyResultState, objectiveState } from './review-state.ts';
import { table, text } from './tables.ts';

/** Where every goal of a file stands, by when it is due and who answers for it. @param today ISO date. */
export function goalsOf({ source, analysis }: AnalysedFile, today: string): string[] {
  const { facts, signals } = analysis;
  const { header, objectives } = facts;
  const shown = quotableSource(source);
  // Of several nobody can tell which of them answers for a goal.
  const [fileOwner = '', second] = header?.owner?.names ?? [];
  const rows = objectives.flatMap((objective, index) => {
    const reading = objectiveReading(shown, index);
    const owner = objective.owner?.name ?? (second === undefined ? fileOwner : '');
    // What has no day of its own is due with its cycle; only a day that somebody wrote is shown.
    const due = objective.due?.name;
    const isLate = (day: string | undefined) => isOverdue(day ?? signals.cycle?.end ?? '', header, today);
    return [
      [
        text(objective.id?.name ?? ''),
        `**${text(objective.title ?? '')}**`,
        '',
        '',
        '',
        text(due ?? ''),
        objectiveState(objective, isLate(due)),
        text(owner),
      ],
      ...objective.keyResults.map((kr) => {
        const ownDue = kr.due?.name ?? due;
        return [
          kr.id?.name ?? '',
          kr.title ?? '',
          said(reading?.keyResults[kr.index], 'baseline'),
          newestOf(kr),
          said(reading?.keyResults[kr.index], 'target'),
          ownDue ?? '',
          keyResultState(kr, objective.status, isLate(ownDue)),
          kr.owner?.name ?? owner,
        ].map(text);
      }),
    ];
  });
  return table(['', 'Goal', 'From', 'Now', 'To', 'Due', 'State', 'Owner'], rows);
}

/** A value that nobody can compare is shown as it is written, for a reader to judge. */
function newestOf({ progress, written }: KeyResultFacts): string {
  const { text: newest = '', date } = progress?.newest ?? written ?? {};
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
