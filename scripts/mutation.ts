/**
 * `npm run mutation [-- files]`: breaks the rules, the statement layer and the engine on purpose and counts which breaks
 * the tests notice (stryker.config.json). All of it takes hours; `-- --slice 3/40` takes every 40th file, from the third
 * on, and results add up from slice to slice. It runs on a copy, with the versions of Mocha and TypeScript that Stryker
 * knows, installed once beside the project and never part of it.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import './generate.ts';

const folder = '.vscode-test/mutation';
const tools = {
  '@stryker-mutator/core': '9.6.1',
  '@stryker-mutator/mocha-runner': '9.6.1',
  mocha: '11.7.5',
  typescript: '5.9.3',
  tsx: '4.23.15',
};
const copied = [
  'server',
  'test',
  'schemas',
  'snippets',
  'docs',
  'examples',
  'tsconfig.json',
  'stryker.config.json',
  'scripts',
];

const own = JSON.parse(readFileSync('package.json', 'utf8'));
const fastCheck: string = own.devDependencies['fast-check'];
const manifest = {
  private: true,
  type: 'module',
  dependencies: { ...own.dependencies, ...tools, 'fast-check': fastCheck },
};

mkdirSync(folder, { recursive: true });
for (const name of copied) {
  rmSync(join(folder, name), { recursive: true, force: true });
  cpSync(name, join(folder, name), { recursive: true });
}
const wanted = JSON.stringify(manifest, null, 2);
const isInstalled =
  existsSync(join(folder, 'node_modules')) && readFileSync(join(folder, 'package.json'), 'utf8') === wanted;
writeFileSync(join(folder, 'package.json'), wanted);
if (!isInstalled) run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund']);
const { values: options, positionals } = parseArgs({
  options: { slice: { type: 'string' } },
  allowPositionals: true,
});
const files = options.slice === undefined ? positionals : sliceOf(options.slice);
run('npx', ['stryker', 'run', ...(files.length > 0 ? ['--mutate', files.join(',')] : [])]);
run('node', ['scripts/mutation/survivors.js', ...(files.length > 0 ? files : sliceOf('1/1'))]);

/** @param slice `3/40`: the third file and every 40th after it. */
function sliceOf(slice: string): string[] {
  const [from = 1, step = 1] = slice.split('/').map(Number);
  const all = ['rules', 'statement', 'lint'].flatMap((layer) =>
    readdirSync(join('server/src', layer), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `server/src/${layer}/${name.replaceAll('\\', '/')}`),
  );
  return all.toSorted().filter((_, index) => index % step === from - 1);
}

function run(command: string, args: readonly string[]): void {
  const { status } = spawnSync(command, args, {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
