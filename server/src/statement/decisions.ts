/** One of an ordered list of decisions about a sentence: the first that has an answer settles it. */
export interface Decision<Case, Answer = boolean> {
  /** A sentence that this decision settles; a test reads it. */
  readonly example: string;
  /** Undefined leaves it to the decisions below. */
  readonly says: (of: Case) => Answer | undefined;
}

/** Settles what it speaks of: it is so. */
export function yes<Case>(example: string, when: (of: Case) => boolean): Decision<Case, true> {
  return { example, says: (of) => (when(of) ? true : undefined) };
}

/** Settles what it speaks of: it is not so. */
export function no<Case>(example: string, when: (of: Case) => boolean): Decision<Case, false> {
  return { example, says: (of) => (when(of) ? false : undefined) };
}

/** The decision that settles a case, and what it says; undefined where none does. */
export function settled<Case, Answer>(
  decisions: readonly Decision<Case, Answer>[],
  of: Case,
): { readonly by: Decision<Case, Answer>; readonly answer: Answer } | undefined {
  for (const by of decisions) {
    const answer = by.says(of);
    if (answer !== undefined) return { by, answer };
  }
  return undefined;
}
