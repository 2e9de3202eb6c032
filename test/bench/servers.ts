/** The three servers that are measured and the pinned installs they run with; all run under one Node binary. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';

/** How one language server is started and spoken to. */
export interface Server {
  readonly name: string;
  /** Arguments of the Node binary. */
  readonly start: readonly string[];
  readonly languageId: string;
  /** Answers to `workspace/configuration`, by section. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** Milliseconds the server waits on purpose before it looks at an edit; subtracted for the net figures. */
  readonly delay: number;
}

const root = join(import.meta.dirname, '../..');
const installs = join(root, '.vscode-test');

/** The Node binary every server runs under: yaml-language-server 2 needs 22.13 or newer. */
export const node = join(installs, 'bench-node/node_modules/node/bin/node');
const rivalPackage = join(installs, 'bench-rival/node_modules/yaml-language-server');

function install(folder: string, name: string): void {
  console.error(`Installing ${name} once into .vscode-test/${folder}`);
  execFileSync(
    'npm',
    ['install', '--prefix', join(installs, folder), '--no-save', '--no-audit', '--no-fund', name],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
}

/** Installs, where they are not there yet, Node 24 and (for a full run) yaml-language-server 2.0.0, outside the package. */
export function prepare(withRival: boolean): void {
  if (!existsSync(node)) install('bench-node', 'node@24');
  if (withRival && !existsSync(rivalPackage)) install('bench-rival', 'yaml-language-server@2.0.0');
}

/** Our own server, from the build, as the extension starts it. */
export const ours: Server = {
  name: 'healthcare-okr',
  start: [join(root, 'dist/server.js'), '--stdio'],
  languageId: 'okr',
  settings: {},
  delay: 0,
};

/** yaml-language-server with our schema and nothing from the network. */
export const rival: Server = {
  name: 'yaml-language-server',
  start: [join(rivalPackage, 'bin/yaml-language-server'), '--stdio'],
  languageId: 'yaml',
  settings: {
    yaml: {
      validate: true,
      hover: true,
      completion: true,
      schemaStore: { enable: false },
      schemas: { [pathToFileURL(join(root, 'schemas/okr.schema.json')).href]: ['*.okr.yaml'] },
    },
  },
  delay: 200,
};

/** The floor: the same library and bundling as ours, and no analysis. Built into `folder`. */
export function nullServer(folder: string): Server {
  const outfile = join(folder, 'null-server.cjs');
  buildSync({
    entryPoints: [join(import.meta.dirname, 'null-server.ts')],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    logLevel: 'warning',
  });
  return { name: 'null server', start: [outfile, '--stdio'], languageId: 'okr', settings: {}, delay: 0 };
}
