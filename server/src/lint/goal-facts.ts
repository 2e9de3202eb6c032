import { given } from '../base/given.ts';
import type { KeyResult } from '../document/model.ts';
import type { Field } from '../document/shape.ts';
import type { Span } from '../document/span.ts';
import { isToFill } from '../document/to-fill.ts';
import { secondsIn } from '../statement/direction.ts';
import type { KeyResultReading, ObjectiveReading } from '../statement/objective.ts';
import { type Progress, progressOf } from '../statement/progress.ts';
import type { Measured } from '../statement/watch.ts';

/** Names a goal of this file or of another one, e.g. `KR-1.1` or `heart.okr.yaml#KR-1.1`, or a document by its path. */
export interface Reference {
  readonly name: string;
  /** Offsets into the objective's part. */
  readonly span: Span;
  readonly kind: 'parent' | 'validates' | 'guardrails' | 'document';
  /** Index of the key result that it stands in; absent for the objective itself. */
  readonly keyResult?: number;
}

/** What the rules on dates, scorecard and roles ask of a key result. */
export interface GoalFacts {
  readonly title: string | undefined;
  /** Nothing at all is written in it: `-`, `- {}`, `- title:`. */
  readonly blank: boolean;
  /** `due`, a date of its evidence, or a deadline in the text. */
  readonly dated: boolean;
  /** It is dated, but each of its dates is still to be filled in. */
  readonly dateToFill: boolean;
  /** `indicator`, as declared. */
  readonly indicator: string | undefined;
  /** Whether it says where its number will be read (S2:95); absent where there is no number to reach. */
  readonly sourced: boolean | undefined;
  /** Its number is a time of less than a day. */
  readonly inMinutes: boolean;
  /** How far it has come; absent where nothing was measured. */
  readonly progress: Progress | undefined;
  /** Its newest value as written, be it understood or not; absent where none is there, or is still to be filled in. */
  readonly written: Pick<Measured, 'text' | 'date'> | undefined;
  /** `status`, as written. */
  readonly status: string | undefined;
}

const DAY = 24 * 60 * 60;

/** What a key result says of its measure, its days and its evidence. */
export function goalFactsOf(reading: KeyResultReading): GoalFacts {
  const { keyResult, statement, type, target, baseline } = reading;
  const { status, due, evidence, indicator, measure } = keyResult;
  const dates = [due, evidence?.due, evidence?.publication].flatMap((field) => field ?? []);
  const dated = dates.length > 0 || statement?.deadline !== undefined;
  const isSaid = keyResult.target !== undefined && !isToFill(keyResult.target.text);
  const isNumber = type !== 'milestone' && (target !== undefined || isSaid);
  return {
    title: statement?.text,
    blank: isBlank(keyResult),
    dated,
    dateToFill: dated && statement?.deadline === undefined && dates.every(({ text }) => isToFill(text)),
    indicator: indicator?.text,
    sourced: isNumber && statement ? measure?.source !== undefined : undefined,
    inMinutes: [target, baseline].some((each) => (secondsIn(each?.unit) ?? DAY) < DAY),
    progress: progressOf(reading),
    written: newestWritten(keyResult),
    status: status?.text,
  };
}

function newestWritten({ current, check_ins }: KeyResult): GoalFacts['written'] {
  const told = [
    ...(check_ins?.items ?? []).toSorted((a, b) => ((a.date?.text ?? '') < (b.date?.text ?? '') ? -1 : 1)),
    { value: current, date: undefined },
  ];
  const newest = told.findLast(({ value }) => value !== undefined && !isToFill(value.text));
  return newest?.value && { text: newest.value.text, ...(newest.date && { date: newest.date.text }) };
}

function isBlank({ range: _, ...fields }: KeyResult): boolean {
  return Object.values(fields).every((field) => field === undefined);
}

/** All references of an objective and its key results, in their order. */
export function referencesOf({ objective: { parent }, keyResults }: ObjectiveReading): readonly Reference[] {
  return [
    ...references('parent', [parent]),
    ...keyResults.flatMap(({ index, keyResult: { guardrails, validates, evidence } }) => [
      ...references('guardrails', guardrails?.items.map(({ metric }) => metric) ?? [], index),
      ...references('validates', validates?.items ?? [], index),
      ...references('document', [evidence?.protocol], index),
    ]),
  ];
}

function references(
  kind: Reference['kind'],
  fields: readonly (Field | undefined)[],
  keyResult?: number,
): Reference[] {
  return fields.flatMap((field) =>
    field ? [{ name: field.text, span: field.range, kind, ...given('keyResult', keyResult) }] : [],
  );
}
