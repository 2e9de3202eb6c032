import type { Objective } from '../document/model.ts';
import type { Field } from '../document/shape.ts';
import type { Span } from '../document/span.ts';
import { isOver } from '../document/status.ts';
import type { KeyResultReading } from '../statement/objective.ts';
import { readQuantity } from '../statement/quantity.ts';
import { type EscalationSignal, filledEscalation } from './signals.ts';

/** An id, a reference, a person or a day, with its place. */
export interface Named {
  readonly name: string;
  readonly span: Span;
}

/** How a key result is led: who answers for it, when it was last looked at, at what value it stops the work. */
export interface LeadFacts {
  readonly owner: Named | undefined;
  /** The date of its newest check-in, as written. */
  readonly checkIn: Named | undefined;
  /** `measure.cadence`, as written. */
  readonly cadence: string | undefined;
  /** `status` says done or dropped. */
  readonly over: boolean;
  /** Its escalation names a value, or an action, that pauses the work (S0:14). */
  readonly pauses: boolean;
  /** Which parts of an escalation it has, none of them TODO; absent where none is asked for (S0:14). */
  readonly escalation: EscalationSignal | undefined;
}

export interface Score {
  readonly value: number;
  readonly span: Span;
}

/** How an objective is ranked against the others (S2:18-26). */
export interface Ranking {
  readonly scores: Readonly<Record<string, Score>>;
  readonly keySpan: Span;
  /** The author says why it ranks where it does. */
  readonly explained: boolean;
}

export interface ObjectiveLeadFacts {
  readonly owner: Named | undefined;
  readonly ranking: Ranking | undefined;
  readonly weight: number | undefined;
  /** Texts of its initiatives; absent where it has none. */
  readonly initiatives: readonly string[] | undefined;
}

/** Who answers for a key result, and what is written of its progress. */
export function leadFactsOf({ keyResult, safety, type, target }: KeyResultReading): LeadFacts {
  const { owner, check_ins, measure, status, escalation } = keyResult;
  const dates = (check_ins?.items ?? []).flatMap(({ date }) => date ?? []);
  const newest = dates.reduce<Field | undefined>(
    (last, each) => (last && last.text >= each.text ? last : each),
    undefined,
  );
  const isWatched = safety && type !== 'milestone';
  return {
    owner: named(owner),
    checkIn: named(newest),
    cadence: measure?.cadence?.text,
    over: isOver(status?.text),
    pauses: escalation?.pause_at !== undefined || isPause(escalation?.action?.text),
    escalation: isWatched
      ? escalation
        ? filledEscalation(escalation)
        : { threshold: target?.value !== undefined, notify: false, action: false }
      : undefined,
  };
}

/** Who answers for an objective, and how it is ranked. */
export function objectiveLeadFactsOf({
  owner,
  priority,
  weight,
  notes,
  initiatives,
}: Objective): ObjectiveLeadFacts {
  return {
    owner: named(owner),
    ranking: priority && rankingOf(priority, notes !== undefined),
    weight: weight && readQuantity(weight.text)?.value,
    initiatives: initiatives?.items.map(({ text }) => text),
  };
}

/** Does an action stop the work? */
export function isPause(action: string | undefined): boolean {
  return action !== undefined && /\b(?:paus|stop|halt|suspend|hold|freez|withdraw)/i.test(action);
}

function rankingOf(priority: NonNullable<Objective['priority']>, hasNotes: boolean): Ranking {
  const { rationale, range, keyRange, unread: _, ...factors } = priority;
  const scores = Object.entries(factors).flatMap(([factor, field]) => {
    const score = field && readQuantity(field.text)?.value;
    return field && score !== undefined ? [[factor, { value: score, span: field.range }] as const] : [];
  });
  return {
    scores: Object.fromEntries(scores),
    keySpan: keyRange ?? range,
    explained: rationale !== undefined || hasNotes,
  };
}

/** A field's text as a name with its place. */
export function named(field: Field | undefined): Named | undefined {
  return field && { name: field.text, span: field.range };
}
