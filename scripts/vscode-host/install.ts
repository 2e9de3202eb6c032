/**
 * Installs VS Code's server build from the npm registry into `.vscode-test/`, once.
 * The versions are pinned: a new VS Code is tried by changing them here.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../root.ts';
import { replaceNativeParts } from './native-parts.ts';
import { run } from './run.ts';

const CODE_SERVER = '4.139.1';
const NODE = '24.9.0';

const folder = join(ROOT, '.vscode-test');
const vscode = join(folder, 'host/node_modules/code-server/lib/vscode');
const nodePackage = `node${process.platform === 'darwin' && process.arch === 'arm64' ? '-bin' : ''}-${
  process.platform === 'win32' ? 'win' : process.platform
}-${process.arch}`;
const stamp = join(folder, 'installed.txt');
const wanted = `code-server ${CODE_SERVER}, node ${NODE}\n`;

/** The installed VS Code server: run `main` with `node`. */
export interface Host {
  node: string;
  main: string;
}

/** Installs what is missing and says where it is; takes about 30 s the first time, nothing later. */
export async function installHost(): Promise<Host> {
  if (!isInstalled()) await install();
  const binary = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
  return {
    node: join(folder, 'node/node_modules', nodePackage, binary),
    main: join(vscode, 'out/server-main.js'),
  };
}

function isInstalled(): boolean {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
}

async function install(): Promise<void> {
  console.log(`Installing VS Code (${wanted.trim()}) into .vscode-test/, this once …`);
  for (const part of ['host', 'node']) {
    rmSync(join(folder, part), { recursive: true, force: true });
    mkdirSync(join(folder, part), { recursive: true });
  }
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  try {
    await run('npm', ['install', '--prefix', join(folder, 'host'), ...flags, `code-server@${CODE_SERVER}`]);
    await run('npm', ['install', '--prefix', join(folder, 'node'), ...flags, `${nodePackage}@${NODE}`]);
    await run('npm', ['install', ...flags, '--omit=dev', '--legacy-peer-deps'], { cwd: vscode });
  } catch (error) {
    throw new Error('VS Code could not be installed from the npm registry. Is the registry reachable?', {
      cause: error,
    });
  }
  replaceNativeParts(vscode);
  writeFileSync(stamp, wanted);
}
