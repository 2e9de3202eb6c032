import type { DocumentFacts, ObjectiveFacts } from './facts.ts';
import { once } from './once.ts';

/** What was concluded of the last version of a file, by what concludes it. */
export type Conclusions = Map<
  object,
  { readonly objectives: readonly ObjectiveFacts[]; readonly value: unknown }
>;

/** Beside the facts and not in them: those are plain data, the same for the same file. */
const carried = new WeakMap<readonly ObjectiveFacts[], Conclusions>();

/** Lets a version of a file use what was concluded of the one before. */
export function carryConclusions(objectives: readonly ObjectiveFacts[], before: Conclusions): void {
  carried.set(objectives, before);
}

/**
 * What all objectives of a file come to, concluded anew only where one of them says something else: an edit of one among a
 * thousand mostly leaves it as it is.
 * @param say all that the conclusion depends on.
 */
export function overall<V>(
  say: (objective: ObjectiveFacts) => string,
  conclude: (objectives: readonly ObjectiveFacts[]) => V,
): (document: DocumentFacts) => V {
  const saying = once(say);
  return ({ objectives }) => {
    const conclusions = carried.get(objectives);
    const known = conclusions?.get(conclude);
    const isSame =
      known?.objectives.length === objectives.length &&
      objectives.every((now, index) => {
        const before = known.objectives[index];
        return now === before || (before !== undefined && saying(now) === saying(before));
      });
    const value = isSame ? (known.value as V) : conclude(objectives);
    conclusions?.set(conclude, { objectives, value });
    return value;
  };
}
