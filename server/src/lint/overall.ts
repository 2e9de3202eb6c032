import type { DocumentFacts, ObjectiveFacts } from './facts.ts';

interface Conclusion {
  readonly objectives: readonly ObjectiveFacts[];
  /** What else it depends on. */
  readonly by: readonly unknown[];
  /** What each objective gave; a newer conclusion takes it over. */
  readonly values: unknown[];
  /** What they come to. */
  readonly outcome: unknown;
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

  /** What was concluded last, where the rest that it depends on is the same. */
  recall(of: object, by: readonly unknown[]): Conclusion | undefined {
    const known = this.#known.get(of);
    return known?.by.every((each, index) => each === by[index]) ? known : undefined;
  }

  /** The numbers of the objectives that are not the same object as then; undefined where there are more or fewer. */
  changedSince({ objectives }: Conclusion, now: readonly ObjectiveFacts[]): readonly number[] | undefined {
    if (objectives === now) return none;
    return objectives === this.#before && now === this.#now ? this.#changed : changedIn(objectives, now);
  }

  keep(of: object, conclusion: Conclusion): void {
    this.#known.set(of, conclusion);
  }
}

const none: readonly number[] = [];

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

/** Lets the objectives that are derived from a version of a file use its conclusions; each is asked again where it is another object. */
export function sharingConclusions(
  objectives: readonly ObjectiveFacts[],
  derived: readonly ObjectiveFacts[],
): readonly ObjectiveFacts[] {
  const conclusions = carried.get(objectives);
  if (conclusions) carried.set(derived, conclusions);
  return derived;
}

type Objectives = Pick<DocumentFacts, 'objectives'>;

/**
 * What all objectives of a file come to. Only those that an edit changed are asked again, and nothing is concluded anew
 * while they give the same: an edit of one among a thousand mostly leaves the whole as it is.
 * @param of what one objective gives; depends on the objective, its number and `by` alone.
 * @param conclude depends on what the objectives give alone.
 */
export function overall<V, R, B extends readonly unknown[] = []>(
  of: (objective: ObjectiveFacts, index: number, ...by: B) => V,
  conclude: (values: readonly V[], objectives: readonly ObjectiveFacts[]) => R,
): (document: Objectives, ...by: B) => R {
  return ({ objectives }, ...by) => {
    const conclusions = carried.get(objectives);
    const known = conclusions?.recall(of, by);
    const changed = known && conclusions?.changedSince(known, objectives);
    const values = changed
      ? (known.values as V[])
      : objectives.map((objective, index) => of(objective, index, ...by));
    // All are asked before any is taken over: one that throws must leave what is known as it was.
    const fresh = changed?.map((index) => of(objectives[index] as ObjectiveFacts, index, ...by));
    let isSame = changed !== undefined;
    for (const [at, index] of (changed ?? none).entries()) {
      const value = fresh?.[at] as V;
      if (value !== values[index]) isSame = false;
      values[index] = value;
    }
    const outcome = isSame ? (known?.outcome as R) : conclude(values, objectives);
    conclusions?.keep(of, { objectives, by, values, outcome });
    return outcome;
  };
}

/** What each objective of a file gives by itself, less `undefined`, in their order; what those give that an edit left alone stays the same. */
export function perObjective<V, B extends readonly unknown[] = []>(
  of: (objective: ObjectiveFacts, index: number, ...by: B) => V | undefined,
): (document: Objectives, ...by: B) => readonly V[] {
  return overall(of, (values) => values.filter((value) => value !== undefined));
}

/** Whether some objective of a file passes a test. */
export function hasObjectiveThat(
  test: (objective: ObjectiveFacts) => boolean,
): (document: Objectives) => boolean {
  return overall(test, (values) => values.includes(true));
}

/** What the objectives of a file count, in sum. */
export function sumOf(count: (objective: ObjectiveFacts) => number): (document: Objectives) => number {
  return overall(count, (values) => values.reduce((sum, each) => sum + each, 0));
}

/** The texts that the objectives of a file give, each once. */
export function textsOf(
  of: (objective: ObjectiveFacts) => readonly string[],
): (document: Objectives) => ReadonlySet<string> {
  return overall(
    (objective) => of(objective).join(separator),
    (values) => new Set(values.flatMap((each) => (each === '' ? [] : each.split(separator)))),
  );
}

/** Stands in no text that anybody writes. */
const separator = '\0';
