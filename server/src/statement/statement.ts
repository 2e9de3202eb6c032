import type { Span } from '../document/span.ts';

/** The twelve categories of the format (`key_results[].category`). */
export type Category =
  | 'safety'
  | 'evidence'
  | 'outcome'
  | 'workflow'
  | 'adoption'
  | 'experience'
  | 'interoperability'
  | 'compliance'
  | 'privacy'
  | 'operational'
  | 'financial'
  | 'ai';

export type Direction = 'increase' | 'decrease' | 'maintain';

/** Who is measured. Spans are offsets into the statement's own text. */
export interface Population {
  /**
   * `role`: a named role or patient segment; `umbrella`: clinicians, providers, care team only;
   * `unsegmented`: users, people, everyone…; `implicit`: a usage measure with nobody named;
   * `none`: no population question arises (organisations, systems, HR measures, security contexts).
   */
  readonly kind: 'role' | 'umbrella' | 'unsegmented' | 'implicit' | 'none';
  /** Role ids in order of mention, e.g. `physician`, `nurse`, `patient`; umbrella ids such as `clinician` too. */
  readonly roles: readonly string[];
  /** The word that decided the kind, e.g. `users`; absent for `implicit` and `none`. */
  readonly mention?: Span;
}

export type Comparator = '<' | '<=' | '>' | '>=' | '=' | '~';

/** A number with what surrounds it: `<= 0.1%`, `$250K`, `12 of 12`, `4.2/5`, `ninety minutes`. */
export interface Quantity {
  /** The number itself, scaled (`4k` is 4000); absent for `top quartile` and the like. */
  readonly value?: number;
  readonly unit?: string;
  readonly comparator?: Comparator;
  /** True for a change relative to an unnamed start: `by 40%`, `double`, `3x`, `-20%`. */
  readonly relative: boolean;
  readonly span: Span;
}

export interface Launch {
  readonly mention: Span;
  /** ISO 3166-2 codes of US states that the text names, in order. */
  readonly states: readonly string[];
  /** "in 3 states" without names: the number. */
  readonly stateCount?: number;
}

/** What one objective or key-result sentence says (decisions: docs/statement.md). */
export interface Statement {
  readonly text: string;
  readonly population: Population;
  readonly baseline?: Quantity;
  readonly target?: Quantity;
  readonly direction?: Direction;
  /** A count noun, %, currency or scale goes with the target. */
  readonly hasUnit: boolean;
  /** `by 30 June`, `this quarter`, `Q3`; not `within 24 hours of release`. */
  readonly deadline?: Span;
  /** Inferred from the text, most specific first; an author's declared category always wins over it. */
  readonly categories: readonly Category[];
  /** Its category is a guess: no word speaks for it. */
  readonly guess?: true;
  /** Use or volume as success: log-ins, downloads, registrations, sessions, training completed. */
  readonly vanity?: Span;
  /** Log-ins, sessions, time in app, screen opens (a subset of vanity); told of staff as such, and of all others as vanity. */
  readonly login?: Span;
  /** Use or uptake itself as success, without a word on what it does (a subset of vanity). */
  readonly usage?: Span;
  /** The predicate is work done ("Deploy the toggle", "40 pumps configured") and no outcome number stands beside it. */
  readonly workDone?: Span;
  /** Work done that is a legitimate milestone: study, IRB, BAA, 510(k), audit, certification. */
  readonly milestone: boolean;
  readonly launch?: Launch;
  readonly ai?: Span;
  /** A clinical effect stated as fact: "clinically proven", "saves lives", "reads scans as well as radiologists". */
  readonly claim?: Span;
  /** An evidence design in the text: validation study, trial of, RCT, cohort, registry, comparator. */
  readonly evidence?: Span;
}
