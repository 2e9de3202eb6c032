/**
 * `npm run mutation [-- paths]`: breaks the rules, the statement layer and the engine on purpose and counts which breaks
 * the tests notice (stryker.config.json). Each folder is held to its own tests only: all tests would notice no less, but
 * take hours. So the share is a lower bound. The test that learns the categories anew is left out, since it takes half a
 * minute, and so are the detectors' goals: sentence by sentence tells more.
 * Paths are files or folders, `server/src/rules/okr`; without any it is all. The results of every folder are kept in
 * `.vscode-test/mutation/results`: only files that have changed since, and what changed tests noticed or missed, are tried
 * again, and the report sums up all. After a change of what many share, take the results away to begin anew.
 * Nothing read before a break is remembered, since it was read without it (scripts/mutation/remember.ts).
 * It runs on a copy, with the versions of Mocha and TypeScript that Stryker knows, installed once beside the project and
 * never part of it.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import './generate.ts';

const copy = '.vscode-test/mutation';
/** The copy has another one (scripts/mutation/remember.ts). */
const standIn = 'server/src/base/remember.ts';
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

const wanted = process.argv.slice(2).map((path) => path.replaceAll('\\', '/').replace(/\/$/, ''));
for (const path of wanted.filter((each) => !existsSync(each))) throw new Error(`There is no ${path}.`);
makeCopy();
for (const folder of ['lint', 'words', 'statement', ...foldersIn('rules'), 'rules']) breakAndTest(folder);
inCopy('node', ['scripts/mutation/report.js', ...wanted]);

function foldersIn(folder: string): string[] {
  const entries = readdirSync(`server/src/${folder}`, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => `${folder}/${name}`);
}

function makeCopy(): void {
  const own = JSON.parse(readFileSync('package.json', 'utf8'));
  const fastCheck: string = own.devDependencies['fast-check'];
  const dependencies = { ...own.dependencies, ...tools, 'fast-check': fastCheck };
  const manifest = JSON.stringify({ private: true, type: 'module', dependencies }, null, 2);
  mkdirSync(copy, { recursive: true });
  for (const name of copied) {
    rmSync(join(copy, name), { recursive: true, force: true });
    cpSync(name, join(copy, name), { recursive: true });
  }
  cpSync('scripts/mutation/remember.ts', join(copy, standIn));
  const isInstalled =
    existsSync(join(copy, 'node_modules')) && readFileSync(join(copy, 'package.json'), 'utf8') === manifest;
  writeFileSync(join(copy, 'package.json'), manifest);
  if (!isInstalled) inCopy('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund']);
}

/** Breaks the files of one folder; its own tests, those below it, and those beside its category have to notice. */
function breakAndTest(folder: string): void {
  const files = readdirSync(`server/src/${folder}`)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `server/src/${folder}/${name}`)
    .filter(isWanted);
  if (files.length === 0) return;
  const tests = [`test/${folder}/**/*.test.ts`];
  if (folder.startsWith('rules/')) tests.push('test/rules/*.test.ts');
  const results = `results/${folder.replace('/', '-')}.json`;
  const options = ['-m', files.join(','), '-t', tests.join(','), '--incrementalFile', results];
  inCopy('npx', ['stryker', 'run', ...options]);
}

function isWanted(file: string): boolean {
  if (file === standIn) return false;
  return wanted.length === 0 || wanted.some((path) => file === path || file.startsWith(`${path}/`));
}

function inCopy(command: string, args: readonly string[]): void {
  const { status } = spawnSync(command, args, {
    cwd: copy,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
