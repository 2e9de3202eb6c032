/** A letter that has to fit, or the places at which the reading may go on without one. */
type Step = { readonly fits: (letter: string) => boolean } | { readonly next: number[] };

/**
 * Tests paths with `/` against a glob of `*`, `**`, `?`, `[ab]` and `{a,b}`. A glob without a slash matches at any depth.
 * Globs come with a workspace, from anybody: all ways through one are walked at once, so that none takes long.
 */
export function globTest(glob: string): (path: string) => boolean {
  const steps: Step[] = [];
  add(steps, glob.includes('/') ? glob.replace(/^\.?\//, '') : `**/${glob}`);
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

/** The same, and a glob that ends with a plain name may name a folder, as `drafts` or `drafts/`: for all that is in it. */
export function filesTest(glob: string): (path: string) => boolean {
  const name = glob.replace(/\/$/, '');
  const matches = globTest(name);
  const isName = /^[^*?[{]+$/.test(name.slice(name.lastIndexOf('/') + 1));
  return (path) => {
    if (name === glob && matches(path)) return true;
    for (let end = path.indexOf('/'); isName && end >= 0; end = path.indexOf('/', end + 1))
      if (matches(path.slice(0, end))) return true;
    return false;
  };
}

/** Does a bracket of it stay open, or hold others? It then stands for itself, which hardly any file has in its name. */
export function isUnclosed(glob: string): boolean {
  return partsOf(glob).some((part) =>
    isChoice(part) ? waysOf(part).some(isUnclosed) : part === '{' || part === '[',
  );
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

const isAny = () => true;
const isNoSlash = (letter: string) => letter !== '/';

function partsOf(glob: string): readonly string[] {
  return glob.match(/\*\*\/|\*\*|\*|\?|\{[^{}]*\}|\[!?[^[\]/]+\]|./gsu) ?? [];
}

/** `{a,b}`, and what it lets choose from. */
function isChoice(part: string): boolean {
  return part.startsWith('{') && part.length > 1;
}

function waysOf(choice: string): readonly string[] {
  return choice.slice(1, -1).split(',');
}

function add(steps: Step[], glob: string): void {
  for (const part of partsOf(glob)) {
    if (part === '**/') addOneOf(steps, [() => addFolders(steps), () => {}]);
    else if (part === '**') addAnyNumber(steps, isAny);
    else if (part === '*') addAnyNumber(steps, isNoSlash);
    else if (part === '?') steps.push({ fits: isNoSlash });
    else if (isChoice(part))
      addOneOf(
        steps,
        waysOf(part).map((each) => () => add(steps, each)),
      );
    else if (part.startsWith('[') && part.length > 1) addSet(steps, part);
    else addLetters(steps, part);
  }
}

function addLetters(steps: Step[], letters: string): void {
  for (const each of letters) steps.push({ fits: (letter) => letter === each });
}

function addAnyNumber(steps: Step[], fits: (letter: string) => boolean): void {
  const at = steps.length;
  steps.push({ next: [at + 1, at + 3] }, { fits }, { next: [at] });
}

function addFolders(steps: Step[]): void {
  addAnyNumber(steps, isAny);
  addLetters(steps, '/');
}

function addOneOf(steps: Step[], ways: readonly (() => void)[]): void {
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

/** Letters and ranges of letters; `!` in front: any but these. What is no set, such as `[z-a]`, stands for itself. */
function addSet(steps: Step[], part: string): void {
  const set = part.slice(1, -1).replace(/[\\^]/g, '\\$&').replace(/^!/, '^/');
  try {
    const expression = new RegExp(`^[${set}]$`, 'u');
    steps.push({ fits: (letter) => expression.test(letter) });
  } catch {
    addLetters(steps, part);
  }
}
