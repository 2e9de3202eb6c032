import { type Dirent, existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { refusal, tooLarge } from '../document/guard.ts';
import * as l10n from '../l10n.ts';
import { isOkrFile } from './entry.ts';

const skipped = new Set(['node_modules', '.git', '.vscode-test']);
/** More bytes than any text within the guard's limit can have: such files are not even loaded. */
const maximumBytes = 20_000_000;

const folderName = l10n.mark('This is a folder, although its name says OKR file; rename it.');
const deadLink = l10n.mark('This link leads nowhere; remove it or point it at a file.');

export type Candidate =
  | { readonly path: string; readonly problem?: undefined }
  /** Named like an OKR file, and no file. */
  | { readonly path: string; readonly problem: string };

/** Every OKR file below a folder, sorted; folders behind links are not entered. */
export function* discover(folder: string): Generator<Candidate> {
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
  for (const entry of entriesOf(folder)) {
    const path = join(folder, entry.name);
    if ((entry.isDirectory() || isOkrFile(entry.name)) && leavesOut(path, entry.isDirectory())) continue;
    if (entry.isDirectory()) {
      if (skipped.has(entry.name)) continue;
      if (isOkrFile(entry.name)) yield { path, problem: l10n.t(folderName) };
      yield* walk(path, leavesOut);
    } else if (isOkrFile(entry.name)) yield candidate(path, entry);
    else if (entry.isSymbolicLink() && leadsBack(path, folder))
      yield {
        path,
        problem: l10n.t('This link leads back to a folder above it and is not followed; remove it.'),
      };
  }
  yield undefined;
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

function candidate(path: string, entry: Dirent): Candidate {
  if (!entry.isSymbolicLink()) return { path };
  if (!existsSync(path)) return { path, problem: l10n.t(deadLink) };
  return statSync(path).isDirectory() ? { path, problem: l10n.t(folderName) } : { path };
}

function leadsBack(path: string, folder: string): boolean {
  try {
    const target = realpathSync(path);
    return `${realpathSync(folder)}${sep}`.startsWith(`${target}${sep}`);
  } catch {
    return false;
  }
}

export type Reading = { readonly text: string } | { readonly problem: string };

/** The text of a file as UTF-8, its byte order mark kept; else one sentence why not. */
export function readOkrFile(path: string): Reading {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) return { problem: l10n.t(folderName) };
    if (!stat.isFile())
      return {
        problem: l10n.t('This is not an ordinary file, so it is not read; replace it by a text file.'),
      };
    if (stat.size > maximumBytes)
      return {
        problem: tooLarge(stat.size),
      };
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
    const problem = refusal(text);
    return problem === undefined ? { text } : { problem };
  } catch (error) {
    if (error instanceof TypeError)
      return {
        problem: l10n.t('This file is not UTF-8 text, so nothing in it can be checked; save it as UTF-8.'),
      };
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const reason = reasons.get(code);
    return {
      problem:
        reason === undefined
          ? l10n.t('This file cannot be read ({reason}); check that it exists and that you may open it.', {
              reason: code || l10n.t('unknown reason'),
            })
          : l10n.t(reason),
    };
  }
}

const reasons = new Map([
  ['ELOOP', l10n.mark('This link leads in a circle; remove it or point it at a file.')],
  ['ENOENT', deadLink],
  ['EACCES', l10n.mark('You are not allowed to read this file; check its permissions.')],
]);
