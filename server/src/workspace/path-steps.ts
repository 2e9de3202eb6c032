/**
 * What a pattern asks of the letters of a path, one after the other. Patterns come with a workspace, from anybody: all ways
 * through one are walked at once, so that none takes long, as a regular expression would.
 */

export type Fits = (letter: string) => boolean;

/** A letter that has to fit, or the places at which the reading may go on without one. */
export type Step = { readonly fits: Fits } | { readonly next: number[] };

export const isAny: Fits = () => true;
export const isNoSlash: Fits = (letter) => letter !== '/';

/** Tests paths with `/` against all steps. */
export function testOf(steps: readonly Step[]): (path: string) => boolean {
  return (path) => {
    let places = reached(steps, [0]);
    for (const letter of path) {
      const fitting = [...places].filter((place) => {
        const step = steps[place];
        return step && 'fits' in step && step.fits(letter);
      });
      places = reached(
        steps,
        fitting.map((place) => place + 1),
      );
    }
    return places.has(steps.length);
  };
}

/** Those places, and all that are reached from them without a letter. */
function reached(steps: readonly Step[], from: readonly number[]): ReadonlySet<number> {
  const places = new Set(from);
  for (const place of places) {
    const step = steps[place];
    if (step && 'next' in step) for (const next of step.next) places.add(next);
  }
  return places;
}

/** These letters, one after the other. */
export function addLetters(steps: Step[], letters: string): void {
  for (const each of letters) steps.push({ fits: (letter) => letter === each });
}

/** Letters that fit, as many as there are, or none. */
export function addAnyNumber(steps: Step[], fits: Fits): void {
  const at = steps.length;
  steps.push({ next: [at + 1, at + 3] }, { fits }, { next: [at] });
}

/** Folders within each other, with a slash behind each; or none. */
export function addFolders(steps: Step[]): void {
  const some = (): void => {
    addAnyNumber(steps, isAny);
    addLetters(steps, '/');
  };
  addOneOf(steps, [some, () => {}]);
}

/** One of several ways; each adds the steps of its own. */
export function addOneOf(steps: Step[], ways: readonly (() => void)[]): void {
  const fork: number[] = [];
  const join: number[] = [];
  steps.push({ next: fork });
  for (const way of ways) {
    fork.push(steps.length);
    way();
    steps.push({ next: join });
  }
  join.push(steps.length);
}
