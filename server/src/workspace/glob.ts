import {
  addAnyNumber,
  addFolders,
  addLetters,
  addOneOf,
  isAny,
  isNoSlash,
  type Step,
  testOf,
} from './path-steps.ts';

/**
 * Tests paths with `/` against a glob of `*`, `**`, `?`, `[ab]` and `{a,b}`, as editors read it. A glob without a slash matches at
 * any depth.
 */
export function globTest(glob: string): (path: string) => boolean {
  const steps: Step[] = [];
  add(steps, glob.includes('/') ? glob.replace(/^\.?\//, '') : `**/${glob}`);
  return testOf(steps);
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

/** Why no file fits a glob, or hardly any: what means something elsewhere stands for itself here. */
export type Unfit = 'open bracket' | 'exclamation mark' | 'backslash' | 'dots';

/** What keeps files from fitting a glob, as far as its signs tell. */
export function unfitIn(glob: string): Unfit | undefined {
  if (isUnclosed(glob)) return 'open bracket';
  if (glob.startsWith('!')) return 'exclamation mark';
  if (glob.includes('\\')) return 'backslash';
  return /(?:^|[/{,])\.\.?(?:[/},]|$)/.test(glob.replace(/^\.\/(?=.)/, '')) ? 'dots' : undefined;
}

/** Does a bracket of it stay open, or hold others? */
function isUnclosed(glob: string): boolean {
  return partsOf(glob).some((part) =>
    isChoice(part) ? waysOf(part).some(isUnclosed) : part === '{' || part === '[',
  );
}

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
    if (part === '**/') addFolders(steps);
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
