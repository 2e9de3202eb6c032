/** What the tests of other editors share: the editor itself, the settings that docs/editors.md gives, and a file to open. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { ROOT } from '../../scripts/root.ts';
import { findOnPath, run } from '../../scripts/vscode-host/run.ts';

/** One finding is expected in it, in line 5, at the title of KR-1. */
export const sheet = `objectives:
  - id: O-1
    title: Safe doses
    key_results:
      - { id: KR-1, title: Dosing errors at or below 0.1% of orders, category: safety, target: <= 0.1% }
`;

/** The rule of that finding, and how its message begins. */
export const expected = {
  rule: 'safety/missing-escalation',
  message: /A safety key result needs an escalation/,
};

/**
 * Installs an editor by apt-get where `works` says that it is missing and this process may.
 * Throws where it cannot be had: what docs/editors.md promises is tested or fails.
 */
export async function need(name: string, packages: readonly string[], works: () => boolean): Promise<void> {
  if (works()) return;
  if (process.getuid?.() === 0 && findOnPath('apt-get') !== undefined) {
    await run('apt-get', ['update']);
    await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages]);
  }
  if (!works())
    throw new Error(
      `${name} is needed to test the settings in docs/editors.md. Install it (Debian: apt-get install ${packages.join(' ')}).`,
    );
}

/** True when a program can be started and succeeds. */
export function succeeds(command: string, ...args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The only block of a language below a heading of docs/editors.md. */
export function documented(heading: string, language: string): string {
  const page = readFileSync(join(ROOT, 'docs/editors.md'), 'utf8');
  const section = page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  const [block, second] = [...section.matchAll(/^```(\w+)\n(.*?)^```$/gms)]
    .filter(([, name]) => name === language)
    .map(([, , code]) => code);
  if (block === undefined || second !== undefined)
    throw new Error(`docs/editors.md has no single ${language} block below “${heading}”.`);
  return block;
}

/** A folder of files to open, in which the server is installed as by npm, and the editor has nothing but its settings. */
export class Desk {
  readonly folder = mkdtempSync(join(tmpdir(), 'healthcare-okrs-editor-'));

  constructor(files: Readonly<Record<string, string>>) {
    const server = join(ROOT, 'dist/server.js');
    chmodSync(server, 0o755);
    mkdirSync(join(this.folder, 'bin'));
    symlinkSync(server, join(this.folder, 'bin/healthcare-okr-language-server'));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(this.folder, name), text);
  }

  /** What an editor prints before it ends. */
  start(command: string, ...args: string[]): string {
    const { folder } = this;
    return execFileSync(command, args, {
      cwd: folder,
      encoding: 'utf8',
      timeout: 30_000,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}`,
        HOME: folder,
        XDG_CONFIG_HOME: folder,
        XDG_DATA_HOME: folder,
        XDG_STATE_HOME: folder,
        XDG_CACHE_HOME: folder,
      },
    });
  }

  clear(): void {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
