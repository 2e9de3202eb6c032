import {
  addAnyNumber,
  addFolders,
  addLetters,
  type Fits,
  isAny,
  isNoSlash,
  type Step,
  testOf,
} from './path-steps.ts';

/**
 * Tests paths with `/` against a pattern as git reads it (its wildmatch.c): braces are letters, a backslash takes the
 * meaning from the next letter, and `**` stands for folders only between slashes.
 */
export function gitGlobTest(pattern: string): (path: string) => boolean {
  const steps: Step[] = [];
  const parts = /\*+|\\?(.)/suy;
  for (let part = parts.exec(pattern); part; part = parts.exec(pattern)) {
    const [text, letter = ''] = part;
    if (text.startsWith('*')) {
      const ends = /^(?:$|\\?\/)/.test(pattern.slice(parts.lastIndex, parts.lastIndex + 2));
      const isAlone = text !== '*' && ends && /^\/?$/.test(pattern.charAt(part.index - 1));
      if (!isAlone) addAnyNumber(steps, isNoSlash);
      else if (pattern[parts.lastIndex] !== '/') addAnyNumber(steps, isAny);
      else {
        addFolders(steps);
        parts.lastIndex++;
      }
    } else if (text === '?') steps.push({ fits: isNoSlash });
    else if (text === '[') {
      const set = setAt(pattern, parts.lastIndex);
      if (!set) return () => false;
      steps.push({ fits: set.fits });
      parts.lastIndex = set.end;
    } else if (text === '\\') return () => false;
    else addLetters(steps, letter);
  }
  return testOf(steps);
}

/** Sets of letters that have a name. */
const classes: ReadonlyMap<string, RegExp> = new Map([
  ['alnum', /[\dA-Za-z]/],
  ['alpha', /[A-Za-z]/],
  ['blank', /[ \t]/],
  ['cntrl', /\p{Cc}/u],
  ['digit', /\d/],
  ['graph', /[!-~]/],
  ['lower', /[a-z]/],
  ['print', /[ -~]/],
  ['punct', /[!-/:-@[-`{-~]/],
  ['space', /[ \t\n\r]/],
  ['upper', /[A-Z]/],
  ['xdigit', /[\dA-Fa-f]/],
]);

/** The set whose bracket is in front of a place, and where it ends; undefined where it is not closed, or no class has that name. */
function setAt(pattern: string, start: number): { fits: Fits; end: number } | undefined {
  const isOthers = /[!^]/.test(pattern.charAt(start));
  const first = isOthers ? start + 1 : start;
  const members: Fits[] = [];
  const parts = /\[:([a-z]+):\]|\\?(.)(?:-(?!\])\\?(.))?/suy;
  parts.lastIndex = first;
  // The first one may be a bracket itself.
  while (parts.lastIndex === first || pattern[parts.lastIndex] !== ']') {
    const [, name = '', from, to = from] = parts.exec(pattern) ?? [];
    const named = classes.get(name);
    if (named) members.push((letter) => named.test(letter));
    else if (from === undefined || to === undefined) return undefined;
    // Where the stretch goes backwards, its first letter counts alone.
    else members.push((letter) => letter === from || (from < letter && letter <= to));
  }
  const fits: Fits = (letter) => letter !== '/' && members.some((has) => has(letter)) !== isOthers;
  return { fits, end: parts.lastIndex + 1 };
}
