import { globTest } from './glob.ts';

/** Is a path (with `/`, relative to the folder of the rules) left out? Undefined where no rule speaks of it. */
export type IgnoreTest = (path: string, isFolder: boolean) => boolean | undefined;

/** The name of files with rules on what is left out. */
export const ignoreName = '.gitignore';

/** Reads the text of a `.gitignore`: the last rule that matches a path decides. */
export function ignoreTest(text: string): IgnoreTest {
  const rules = text.split(/\r?\n/).flatMap((line) => {
    const rule = line.endsWith('\\ ') ? line : line.trimEnd();
    if (rule === '' || rule.startsWith('#')) return [];
    const isKept = rule.startsWith('!');
    const pattern = rule.slice(isKept ? 1 : 0).replace(/^\\(?=[#!])/, '');
    const matches = globTest(pattern.replace(/\/$/, ''));
    return [{ matches, isKept, foldersOnly: pattern.endsWith('/') }];
  });
  return (path, isFolder) => {
    const rule = rules.findLast(({ matches, foldersOnly }) => (isFolder || !foldersOnly) && matches(path));
    return rule && !rule.isKept;
  };
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
