import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Report } from '../../server/src/cli/report.ts';

const command = resolve('dist/cli.js');

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** Permissions bind neither the root user nor Windows. */
export const permissionsBind = process.getuid !== undefined && process.getuid() !== 0;

/** Runs the built command in a folder. */
export function run(cwd: string, args: readonly string[], input: string | Uint8Array = ''): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd,
    input,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, error: stderr };
}

export function lintJson(
  cwd: string,
  ...args: readonly string[]
): { code: number | null; report: Report; error: string } {
  const { code, out, error } = run(cwd, ['lint', '--format', 'json', '--today', '2027-02-01', ...args]);
  return { code, report: JSON.parse(out), error };
}

const folders: string[] = [];
after(() => {
  for (const each of folders) rmSync(each, { recursive: true });
});

/** A temporary folder with files, gone after the tests. */
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
