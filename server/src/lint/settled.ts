import type { Header } from '../document/header.ts';
import type { DocumentFacts } from './facts.ts';
import { goalIds } from './names.ts';
import { once } from './once.ts';

/** What a file settles for its whole product, outside its goals. */
export interface Settled {
  /** It says which rules bind the product. */
  readonly regulatory: boolean;
  /** It has a plan, or names the file that has it. */
  readonly plan: boolean;
  /** What it says of its reviews and of its steering group; absent where it has none. */
  readonly reviews: readonly string[] | undefined;
  readonly steering: readonly string[] | undefined;
}

export const settledIn = once(
  (header: Header): Settled => ({
    regulatory: header.regulatory !== undefined,
    plan: hasPlan(header),
    reviews: header.reviews?.texts,
    steering: header.steering?.texts,
  }),
);

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
      not_applicable !== undefined ||
      covered_by?.items.some(({ text }) => ids.has(text) || text.includes('#')),
  );
  return served.flatMap(({ group }) => group?.text ?? []);
}
