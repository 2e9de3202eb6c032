/** A VS Code server of our own: its data in a fresh folder, on a free port of this machine only. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Host, installHost } from './install.ts';
import { run } from './run.ts';

const SETTINGS = {
  // In a browser, VS Code saves by itself after a second: a slow test would leave its changes to the next ones.
  'files.autoSave': 'off',
  'editor.minimap.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'update.mode': 'none',
};

/** Settings of one VS Code server. */
export interface ServerOptions {
  /** VSIX files to install first. */
  extensions: readonly string[];
  /** A port, or 0 for any free one. */
  port: number;
  /** Lets a page run a test suite. A built VS Code ignores such a page without it. */
  testDriver: boolean;
  /** The address of a module that every process loads first. */
  preload?: string;
}

/** A running VS Code. */
export interface Server {
  /** Where a browser finds it, such as `127.0.0.1:40123`. */
  authority: string;
  stop(): Promise<void>;
}

/** Starts VS Code and resolves once it listens. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const host = await installHost();
  const data = mkdtempSync(join(tmpdir(), 'healthcare-okrs-vscode-'));
  mkdirSync(join(data, 'data/Machine'), { recursive: true });
  writeFileSync(join(data, 'data/Machine/settings.json'), JSON.stringify(SETTINGS));
  for (const vsix of options.extensions)
    await run(host.node, [host.main, '--install-extension', vsix, '--force', '--server-data-dir', data]);

  const child = spawn(host.node, serverArguments(host, data, options), { stdio: ['ignore', 'pipe', 'pipe'] });
  const stop = async (): Promise<void> => {
    await end(child);
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    return { authority: `127.0.0.1:${await listening(child)}`, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function serverArguments(host: Host, data: string, options: ServerOptions): string[] {
  return [
    ...(options.preload === undefined ? [] : ['--import', options.preload]),
    host.main,
    ...['--host', '127.0.0.1', '--port', String(options.port), '--server-data-dir', data],
    ...['--without-connection-token', '--accept-server-license-terms', '--telemetry-level', 'off'],
    '--disable-workspace-trust',
    ...(options.testDriver ? ['--enable-smoke-test-driver'] : []),
  ];
}

function listening(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const timer = setTimeout(() => reject(new Error(`VS Code did not start in 60 s.\n${output}`)), 60_000);
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`VS Code ended with ${code} while starting.\n${output}`)));
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (data) => {
        output += data;
        const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
        if (port === undefined) return;
        clearTimeout(timer);
        resolve(port);
      });
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.on('exit', resolve));
  // Its extension hosts notice within a second and end too.
  child.kill();
  const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
  await ended;
  clearTimeout(timer);
}
