import type { Objective } from '../document/model.ts';
import type { Field } from '../document/shape.ts';
import type { Span } from '../document/span.ts';
import type { KeyResultReading } from '../statement/objective.ts';
import { readQuantity } from '../statement/quantity.ts';
import { type EscalationSignal, escalationSignal } from './signals.ts';

interface Named {
  readonly name: string;
  readonly span: Span;
}

/** How a key result is led: who answers for it, when it was last looked at, at what value it stops the work. */
export interface LeadFacts {
  readonly owner?: Named;
  /** The date of its newest check-in, as written. */
  readonly checkIn?: Named;
  /** `measure.cadence`, as written. */
  readonly cadence?: string;
  /** `status` says done or dropped. */
  readonly over: boolean;
  /** Its escalation names a value, or an action, that pauses the work (S0:14). */
  readonly pauses: boolean;
  /** Which parts of an escalation it has; absent where none is asked for (S0:14). */
  readonly escalation?: EscalationSignal;
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
  readonly owner?: Named;
  readonly ranking?: Ranking;
  readonly weight?: number;
  /** Texts of its initiatives; absent where it has none. */
  readonly initiatives?: readonly string[];
}

export function leadFactsOf({ keyResult, safety, type, target }: KeyResultReading): LeadFacts {
  const { owner, check_ins, measure, status, escalation } = keyResult;
  const dates = (check_ins?.items ?? []).flatMap(({ date }) => date ?? []);
  const newest = dates.reduce<Field | undefined>(
    (last, each) => (last && last.text >= each.text ? last : each),
    undefined,
  );
  return {
    ...(owner && { owner: named(owner) }),
    ...(newest && { checkIn: named(newest) }),
    ...(measure?.cadence && { cadence: measure.cadence.text }),
    over: status?.text === 'done' || status?.text === 'dropped',
    pauses: escalation?.pause_at !== undefined || isPause(escalation?.action?.text),
    ...(safety &&
      type !== 'milestone' && {
        escalation: escalation
          ? escalationSignal(escalation)
          : { threshold: target?.value !== undefined, notify: false, action: false },
      }),
  };
}

export function objectiveLeadFactsOf({
  owner,
  priority,
  weight,
  notes,
  initiatives,
}: Objective): ObjectiveLeadFacts {
  const value = weight && readQuantity(weight.text)?.value;
  return {
    ...(owner && { owner: named(owner) }),
    ...(priority && { ranking: rankingOf(priority, notes !== undefined) }),
    ...(value !== undefined && { weight: value }),
    ...(initiatives && { initiatives: initiatives.items.map(({ text }) => text) }),
  };
}

/** Does an action stop the work? */
export function isPause(action: string | undefined): boolean {
  return action !== undefined && /\b(?:paus|stop|halt|suspend|hold|freez|withdraw)/i.test(action);
}

function rankingOf(priority: NonNullable<Objective['priority']>, hasNotes: boolean): Ranking {
  const { rationale, range, keyRange, ...factors } = priority;
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

function named({ text, range }: Field): Named {
  return { name: text, span: range };
}
