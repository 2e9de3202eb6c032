import { gitGlobTest } from './git-glob.ts';
import { globTest } from './glob.ts';

/** Is a path (with `/`, relative to the folder of the rules) left out? Undefined where no rule speaks of it. */
export type IgnoreTest = (path: string, isFolder: boolean) => boolean | undefined;

/** The name of files with rules on what is left out. */
export const ignoreName = '.gitignore';

/** Reads the text of a `.gitignore`: the last rule that matches a path decides. */
export function ignoreTest(text: string): IgnoreTest {
  const lines = `${text.replace(/^\ufeff/, '')}\n`.split(/\r?\n/);
  const rules = lines.map(withoutSpaces).flatMap((line) => {
    if (line === '' || line.startsWith('#')) return [];
    const isKept = line.startsWith('!');
    const pattern = isKept ? line.slice(1) : line;
    const path = pattern.replace(/\/$/, '');
    const matches = gitGlobTest(path.includes('/') ? path.replace(/^\//, '') : `**/${path}`);
    return [{ matches, isKept, foldersOnly: pattern.endsWith('/') }];
  });
  return (path, isFolder) => {
    const rule = rules.findLast(({ matches, foldersOnly }) => (isFolder || !foldersOnly) && matches(path));
    return rule && !rule.isKept;
  };
}

/** A line without the spaces at its end; a backslash keeps the first of them. */
function withoutSpaces(line: string): string {
  let end = line.length;
  while (line[end - 1] === ' ') end--;
  let escapes = end;
  while (line[escapes - 1] === '\\') escapes--;
  return line.slice(0, (end - escapes) % 2 === 1 ? end + 1 : end);
}

/**
 * Is a path (relative to its workspace folder) hidden by the editor's `files.exclude`?
 * @param sent the setting, whatever the editor sent: globs that are switched on by `true`.
 */
export function excludeTest(sent: unknown): (path: string) => boolean {
  const globs = typeof sent === 'object' && sent !== null ? Object.entries(sent) : [];
  const tests = globs.flatMap(([glob, isOn]) =>
    isOn === true ? [globTest(glob.includes('/') ? glob : `./${glob}`)] : [],
  );
  return (path) => {
    for (let end = path.indexOf('/'); ; end = path.indexOf('/', end + 1)) {
      const part = end < 0 ? path : path.slice(0, end);
      if (tests.some((matches) => matches(part))) return true;
      if (end < 0) return false;
    }
  };
}
