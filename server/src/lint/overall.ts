import type { DocumentFacts, ObjectiveFacts } from './facts.ts';
import { once } from './once.ts';

interface Conclusion {
  readonly objectives: readonly ObjectiveFacts[];
  /** What else it depends on. */
  readonly by: readonly unknown[];
  readonly value: unknown;
}

/** What was concluded of the versions of a file, by what concludes it, and which objectives the newest edit changed. */
export class Conclusions {
  readonly #known = new Map<object, Conclusion>();
  #before: readonly ObjectiveFacts[] = [];
  #now: readonly ObjectiveFacts[] = [];
  #changed: readonly number[] | undefined;

  /** Takes in the next version of the file. */
  next(objectives: readonly ObjectiveFacts[]): void {
    this.#before = this.#now;
    this.#now = objectives;
    this.#changed = changedIn(this.#before, objectives);
  }

  /** What was concluded last, where the rest that it depends on is the same, and the objectives that have changed since. */
  recall(
    concluded: object,
    objectives: readonly ObjectiveFacts[],
    by: readonly unknown[],
  ): (Conclusion & { readonly changed: readonly number[] }) | undefined {
    const known = this.#known.get(concluded);
    if (!known?.by.every((each, index) => each === by[index])) return undefined;
    const isNewest = known.objectives === this.#before && objectives === this.#now;
    const changed = isNewest ? this.#changed : changedIn(known.objectives, objectives);
    return changed && { ...known, changed };
  }

  keep(concluded: object, conclusion: Conclusion): void {
    this.#known.set(concluded, conclusion);
  }
}

/** The numbers of the objectives that are not the same object; undefined where there are more or fewer. */
function changedIn(
  before: readonly ObjectiveFacts[],
  now: readonly ObjectiveFacts[],
): readonly number[] | undefined {
  if (before.length !== now.length) return undefined;
  const changed: number[] = [];
  for (let index = 0; index < now.length; index++) if (before[index] !== now[index]) changed.push(index);
  return changed;
}

/** Beside the facts and not in them: those are plain data, the same for the same file. */
const carried = new WeakMap<readonly ObjectiveFacts[], Conclusions>();

/** Lets a version of a file use what was concluded of the one before. */
export function carryConclusions(objectives: readonly ObjectiveFacts[], before: Conclusions): void {
  before.next(objectives);
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
): (document: Pick<DocumentFacts, 'objectives'>) => V {
  const saying = once(say);
  return ({ objectives }) => {
    const conclusions = carried.get(objectives);
    const known = conclusions?.recall(conclude, objectives, []);
    const isSame = known?.changed.every((index) => {
      const [before, now] = [known.objectives[index], objectives[index]];
      return before && now && saying(before) === saying(now);
    });
    const value = isSame ? (known?.value as V) : conclude(objectives);
    conclusions?.keep(conclude, { objectives, by: [], value });
    return value;
  };
}

/**
 * What each objective of a file gives by itself, in their order; only those that an edit changed are asked again, and what
 * the others gave stays the same objects.
 * @param of what one objective gives; undefined for nothing. Depends on the objective, its number and `by` alone.
 */
export function perObjective<V, B extends readonly unknown[]>(
  of: (objective: ObjectiveFacts, index: number, ...by: B) => V | undefined,
): (document: Pick<DocumentFacts, 'objectives'>, ...by: B) => readonly V[] {
  return ({ objectives }, ...by) => {
    const conclusions = carried.get(objectives);
    const known = conclusions?.recall(of, objectives, by);
    let values: (V | undefined)[];
    if (known) {
      values = (known.value as readonly (V | undefined)[]).slice();
      for (const index of known.changed)
        values[index] = of(objectives[index] as ObjectiveFacts, index, ...by);
    } else values = objectives.map((objective, index) => of(objective, index, ...by));
    conclusions?.keep(of, { objectives, by, value: values });
    return values.filter((value) => value !== undefined);
  };
}
