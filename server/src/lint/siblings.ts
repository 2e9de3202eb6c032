import { cycleKey } from '../document/cycle.ts';
import { pursued, pursuedOf } from './dropped.ts';
import type { DocumentFacts, ObjectiveFacts, SiblingFacts } from './facts.ts';
import { measuredCategories } from './key-results.ts';
import { mattersIn } from './matters.ts';
import { once } from './once.ts';
import { ownersOf } from './owners.ts';
import { servedHere, settledIn } from './settled.ts';

/** What the other files of a product need to know of this one; undefined without a product id and a cycle. */
export function siblingFactsOf(path: string, document: DocumentFacts): SiblingFacts | undefined {
  const { header, objectives } = document;
  const product = header?.product?.id?.text;
  const cycle = cycleKey(header?.cycle);
  if (!header || !product || !cycle) return undefined;
  const shares = objectives.map(shareOf);
  return {
    path,
    product,
    cycle,
    safety: shares.some(({ safety }) => safety),
    outcome: shares.some(({ outcome }) => outcome),
    exchange: shares.some(({ exchange }) => exchange),
    control: shares.some(({ control }) => control),
    categories: [...new Set(shares.flatMap(({ categories }) => categories))],
    roles: [...new Set(shares.flatMap(({ roles }) => roles))],
    used: [...new Set(shares.flatMap(({ used }) => used))],
    owners: [...new Set(shares.flatMap(({ owners }) => owners))],
    matters: [...new Set(shares.flatMap(({ matters }) => matters))],
    validates: shares.flatMap(({ validates }) => validates),
    settled: settledIn(header),
    served: servedHere(pursued(document)),
  };
}

/** What one objective brings in, as far as it is pursued. */
export const shareOf = once((written: ObjectiveFacts) => {
  const objective = pursuedOf(written);
  const { keyResults } = objective;
  return {
    safety: keyResults.some((kr) => kr.harm),
    outcome: keyResults.some((kr) => kr.outcome),
    exchange: keyResults.some((kr) => kr.data?.exchange === true),
    control: keyResults.some((kr) => kr.data?.control === true),
    categories: [...new Set(keyResults.flatMap(measuredCategories))],
    roles: [...new Set(keyResults.flatMap((kr) => kr.roles))],
    used: rolesOfUse(objective),
    owners: ownersOf(objective),
    matters: mattersIn(objective),
    validates: keyResults.flatMap((kr) => kr.validates),
  };
});

/** Whose use or opinion an objective that is pursued measures. */
export const rolesOfUse = once(({ status, keyResults }: ObjectiveFacts): readonly string[] =>
  status === 'dropped'
    ? []
    : keyResults
        .filter(
          // Days until a first visit are no use, though they speak of it; a wait is no opinion.
          ({ title, adoption, fewer, categories }) =>
            title !== undefined &&
            !isWait(title) &&
            ((adoption && !fewer) || categories.includes('experience')),
        )
        .flatMap(({ roles }) => roles),
);

/** "Patient wait from 40 to 20 minutes"; not how content patients are with it. */
function isWait(title: string): boolean {
  return (
    /\b(?:waits?|waiting|queues?)\b/i.test(title) &&
    !/\b(?:satisf|happy|accept|rat(?:ed|ing)|content)/i.test(title)
  );
}
