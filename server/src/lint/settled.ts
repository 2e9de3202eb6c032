import type { Header } from '../document/header.ts';
import type { DocumentFacts } from './facts.ts';
import { isPause } from './lead-facts.ts';
import { goalIds } from './names.ts';
import { once } from './once.ts';

/** What a file settles for its whole product, outside its goals. */
export interface Settled {
  /** It says which rules bind the product. */
  readonly regulatory: boolean;
  /** It has a plan, or names the file that has it. */
  readonly plan: boolean;
  /** What it says of its reviews and of its steering group; absent where it has none. */
  readonly reviews: Reviews | undefined;
  readonly steering: readonly string[] | undefined;
  /** It says how its AI is governed, or that there is none. */
  readonly ai: boolean;
  /** A result of the validation of its AI is on record, with a number. */
  readonly validated: boolean;
  /** Everybody, by name or function, who owns the file, steers it, approved it, or is in its register of owners. */
  readonly leaders: readonly string[];
  /** The roles on its advisory board; empty for a member without one. */
  readonly advisors: readonly string[];
  /** Its device is cleared; it has a quality system; it is watched after launch; a value or an action pauses it. */
  readonly clearance: boolean;
  readonly qms: boolean;
  readonly afterLaunch: boolean;
  readonly pause: boolean;
  /** Reviews that happened. */
  readonly held: readonly Held[];
}

/** What is said of reviews: every word, and each cadence. */
export type Reviews = Pick<NonNullable<Header['reviews']>, 'texts' | 'cadences'>;

/** A review that happened: its day and what called for it, as written. */
export interface Held {
  readonly date: string;
  readonly trigger: string | undefined;
}

export const settledIn = once(
  (header: Header): Settled => ({
    regulatory: header.regulatory !== undefined,
    plan: hasPlan(header),
    reviews: header.reviews && { texts: header.reviews.texts, cadences: header.reviews.cadences },
    steering: header.steering?.texts,
    ai: header.ai !== undefined,
    validated: measuresIn(header.ai).some((measure) => /\d/.test(measure)),
    leaders: [
      ...(header.owner?.names ?? []),
      ...(header.owner?.functions ?? []),
      ...(header.steering?.texts ?? []),
      ...(header.approvals?.texts ?? []),
      ...(header.owners?.texts ?? []),
    ],
    advisors: header.advisory_board?.items.map(({ role }) => role?.text ?? '') ?? [],
    clearance: header.regulatory?.fda?.clearance !== undefined,
    qms: header.regulatory?.qms !== undefined,
    afterLaunch: (header.plan?.post_launch ?? header.plan_ref) !== undefined,
    pause:
      header.escalation?.safety?.pause_at !== undefined || isPause(header.escalation?.safety?.action?.text),
    held: heldIn(header),
  }),
);

/** Does this file, or another one of the product, settle it? */
export function isSettled({ header, siblings }: DocumentFacts, key: Question): boolean {
  return (header && settledIn(header)[key]) || siblings.some(({ settled }) => settled?.[key]);
}

/** What is answered by yes or no. */
type Question = 'ai' | 'validated' | 'clearance' | 'qms' | 'afterLaunch' | 'pause';

/** The reviews with a date. */
function heldIn({ review }: Header): readonly Held[] {
  return (review?.items ?? []).flatMap(({ date, trigger }) =>
    date ? [{ date: date.text, trigger: trigger?.text }] : [],
  );
}

/** Measures that say whom a model misses and whom it alarms for nothing. */
export function measuresIn(ai: Header['ai']): readonly string[] {
  const { sensitivity, specificity, predictive_value, auroc, calibration } = ai?.validation ?? {};
  return [sensitivity, specificity, predictive_value, auroc, calibration].flatMap(
    (field) => field?.text ?? [],
  );
}

/** Is the plan here, at least one phase of it, or in another file that is named? */
export function hasPlan({ plan, plan_ref }: Header): boolean {
  return plan_ref !== undefined || plan?.file !== undefined || hasPhase(plan);
}

/** One of the plan's phases is there, whatever it holds. */
export function hasPhase(plan: Header['plan']): boolean {
  return [plan?.day_90, plan?.day_180, plan?.day_360].some((phase) => phase !== undefined);
}

/** Groups, as written, with a key result that is in this file or named by its file, or with a reason why none is needed. */
export function servedHere(document: DocumentFacts): readonly string[] {
  const items = document.header?.stakeholders?.items ?? [];
  const ids = goalIds(document).names;
  const served = items.filter(
    ({ not_applicable, covered_by }) =>
      (not_applicable !== undefined && !/^(?:true|yes|false|no)$/i.test(not_applicable.text)) ||
      covered_by?.items.some(({ text }) => ids.has(text) || text.includes('#')),
  );
  return served.flatMap(({ group }) => group?.text ?? []);
}
