import { readFileSync, realpathSync, statSync } from 'node:fs';
import { devNull } from 'node:os';
import { sep } from 'node:path';
import * as l10n from '../base/l10n.ts';
import { refusal, tooLarge } from '../document/guard.ts';

export type Reading = { readonly text: string } | { readonly problem: string };

/** More bytes than any text within the guard's limit can have: such files are not even loaded. */
const MAXIMUM_BYTES = 20_000_000;

/**
 * The text of a file as UTF-8, its byte order mark kept; else one sentence why not.
 * @param workspace folder that no link on the way to the file may lead out of.
 */
export function readTextFile(path: string, workspace?: string): Reading {
  try {
    if (workspace !== undefined && leadsOut(path, workspace))
      return {
        problem: l10n.t('This link leads out of the workspace and is not read; put the file itself here.'),
      };
    const stat = statSync(path);
    if (stat.isDirectory()) return { problem: l10n.t(folderProblem) };
    if (!stat.isFile() && path !== devNull)
      return {
        problem: l10n.t('This is not an ordinary file, so it is not read; replace it with a text file.'),
      };
    if (stat.size > MAXIMUM_BYTES) return { problem: tooLarge(stat.size) };
    return decode(readFileSync(path));
  } catch (error) {
    return { problem: reasonOf(error) };
  }
}

export const folderProblem = l10n.mark(
  'This is a folder, although its name says that it is a file; rename it.',
);

/** Bytes as UTF-8 text, their byte order mark kept; else one sentence why they are none that can be checked. */
export function decode(bytes: Uint8Array): Reading {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const problem = refusal(text);
    return problem === undefined ? { text } : { problem };
  } catch {
    return {
      problem: l10n.t('This file is not UTF-8 text, so nothing in it can be checked; save it as UTF-8.'),
    };
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = reasons.get(code);
  if (known !== undefined) return l10n.t(known);
  return l10n.t('This file cannot be read ({reason}); check that it exists and that you may open it.', {
    reason: code || l10n.t('unknown reason'),
  });
}

const reasons = new Map([
  ['ELOOP', l10n.mark('This link leads in a circle; remove it or point it at a file.')],
  ['ENOENT', l10n.mark('This link leads nowhere; remove it or point it at a file.')],
  ['EACCES', l10n.mark('You are not allowed to read this file; check its permissions.')],
]);

function leadsOut(path: string, workspace: string): boolean {
  return !isBelow(realpathSync.native(path), realpathSync.native(workspace));
}

/** Is a path that of a folder, or of something in it? Both without links. */
function isBelow(path: string, folder: string): boolean {
  return `${path}${sep}`.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}
