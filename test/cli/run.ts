import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Report } from '../../server/src/cli/report.ts';

export const command = resolve('dist/cli.js');

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** How a program is started so that file permissions bind it: as it is, or, for the root user, without the right to pass over them. */
const binding = [[], ['setpriv', '--bounding-set=-dac_override,-dac_read_search']].find(isBinding);

/** Whether files can be locked from the command; no on Windows, and for a root user who cannot give up rights. */
export const permissionsBind = binding !== undefined;

/** Runs the built command in a folder. */
export function run(cwd: string, args: readonly string[], input: string | Uint8Array = ''): Run {
  const [program = '', ...rest] = [...(binding ?? []), process.execPath, command, ...args];
  const { status, stdout, stderr, error } = spawnSync(program, rest, { cwd, input, encoding: 'utf8' });
  if (error) throw error;
  return { code: status, out: stdout, error: stderr };
}

function isBinding(start: readonly string[]): boolean {
  const root = mkdtempSync(join(tmpdir(), 'healthcare-okr-locked-'));
  const path = join(root, 'locked');
  writeFileSync(path, '', { mode: 0 });
  const read = `try { fs.readFileSync(${JSON.stringify(path)}) } catch (error) { console.log(error.code) }`;
  const [program = '', ...rest] = [...start, process.execPath, '-e', read];
  const { stdout } = spawnSync(program, rest, { encoding: 'utf8' });
  rmSync(root, { recursive: true });
  return stdout === 'EACCES\n';
}

export function lintJson(
  cwd: string,
  ...args: readonly string[]
): { code: number | null; report: Report; error: string } {
  const { code, out, error } = run(cwd, ['lint', '--format', 'json', '--today', '2027-02-01', ...args]);
  return { code, report: JSON.parse(out), error };
}

const folders: string[] = [];
// Not after the tests: of many files of tests only the first that is read in a process would get that hook.
process.on('exit', () => {
  for (const each of folders) rmSync(each, { recursive: true });
});

/** A temporary folder with files, gone when the process ends. */
export function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(tmpdir(), 'healthcare-okr-cli-'));
  folders.push(root);
  mkdirSync(join(root, '.git'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return root;
}
