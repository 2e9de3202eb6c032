import { type Dirent, lstatSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as l10n from '../base/l10n.ts';
import { isOkrFile } from './paths.ts';
import { folderProblem } from './reading.ts';

const skipped = new Set(['node_modules', '.git', '.vscode-test']);

/** Is a path, seen from the folder that is looked through, in one that is never entered? */
export function isSkipped(path: string): boolean {
  return path.split('/').some((name) => skipped.has(name));
}

/** A path that is named as an OKR file is. */
export interface Candidate {
  readonly path: string;
  /** Why it is none that can be read, where its place alone tells. */
  readonly problem?: string;
}

/**
 * What a path that somebody named stands for: the file itself, or every OKR file below the folder, sorted.
 * @returns undefined where there is nothing of that name.
 */
export function discover(path: string): Iterable<Candidate> | undefined {
  if (!mayBeThere(path)) return undefined;
  return isFolder(path) ? filesBelow(path) : [{ path }];
}

/** Is there a file, a folder or a link of that name, as far as can be seen? */
export function isThere(path: string): boolean {
  return problemAt(path) === undefined;
}

/** In a folder that cannot be opened there may be anything: whoever reads it learns why that cannot be. */
function mayBeThere(path: string): boolean {
  return !noSuchName.has(problemAt(path) ?? '');
}

/** What the system says of a name that nothing has, or that nothing can have. */
const noSuchName = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG']);

function problemAt(path: string): string | undefined {
  try {
    lstatSync(path);
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? '';
  }
}

function* filesBelow(folder: string): Generator<Candidate> {
  if (isOkrFile(folder)) yield { path: folder, problem: l10n.t(folderProblem) };
  for (const candidate of walk(folder, () => false)) if (candidate) yield candidate;
}

/**
 * Every OKR file below a folder, sorted; folders behind links are not entered.
 * @param leavesOut tells files, and folders with all that they hold, that nobody asked for.
 * @returns undefined for each folder that was looked through, so that a caller may pause.
 */
export function* walk(
  folder: string,
  leavesOut: (path: string, isFolder: boolean) => boolean,
): Generator<Candidate | undefined> {
  const entries = entriesOf(folder);
  if (!entries)
    yield {
      path: folder,
      problem: l10n.t('This folder cannot be opened, so nothing in it is checked; check its permissions.'),
    };
  for (const entry of entries ?? []) {
    const path = join(folder, entry.name);
    if ((entry.isDirectory() || isOkrFile(entry.name)) && leavesOut(path, entry.isDirectory())) continue;
    if (entry.isDirectory()) {
      if (skipped.has(entry.name)) continue;
      if (isOkrFile(entry.name)) yield { path, problem: l10n.t(folderProblem) };
      yield* walk(path, leavesOut);
    } else if (isOkrFile(entry.name)) yield { path };
  }
  yield undefined;
}

function entriesOf(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return undefined;
  }
}

/** A link to a folder counts as one. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
