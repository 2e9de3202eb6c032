import { absolute, display, isSettings, type Named } from './files.ts';

/**
 * Says of what was named, and of which nothing is checked, why that is: a run that passes since it found nothing to check looks
 * like one that found nothing wrong.
 * @param unchecked absolute paths of files that are left out.
 */
export function uncheckedNote({ name, files }: Named, unchecked: ReadonlySet<string>): string | undefined {
  if (files.some(({ path }) => !unchecked.has(absolute(path)))) return undefined;
  const shown = display(name);
  if (isSettings(name)) return `${shown} holds settings, so no goals in it are checked.`;
  if (files[0]?.path === name) return `${shown} is not checked: files.ignore leaves it out.`;
  const place = name === '.' ? 'this folder' : shown;
  return files.length > 0
    ? `Nothing in ${place} is checked: files.ignore leaves out all of its OKR files.`
    : `Nothing in ${place} is checked: there is no OKR file (*.okr.yaml, *.okr.yml) in it.`;
}
