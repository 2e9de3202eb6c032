/** Runs the suites of test/vscode in a real VS Code: the development folder, the packaged VSIX, and a web worker. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { ROOT } from '../root.ts';
import { runInBrowser, type SuiteRun } from './browser-suite.ts';
import { runOnDesktop } from './desktop-suite.ts';
import { packageExtension } from './extension.ts';

/** How many tests passed, and which failed, each with its reason. */
export interface Outcome {
  readonly passed: number;
  readonly failures: readonly string[];
}

/** Folders of test/vscode that are copied for each run. */
const folders = ['workspace', 'second'] as const;

/** One run; `folders` says which folders VS Code opens. */
type Run = Omit<SuiteRun, 'workspace'> & { folders: readonly string[] };

/**
 * Runs all suites on what is built in dist/: on the development folder, on the packaged VSIX, and in a web worker, the
 * last two with several folders open. Desktop
 * VS Code is taken for the first two when `VSCODE_TEST=desktop` or `VSCODE_EXECUTABLE` says so, else the one from the npm
 * registry. Rejects when VS Code cannot run: nothing is skipped.
 */
export async function runVsCodeSuites(): Promise<Outcome> {
  const [suite, webSuite] = [await bundleSuite('node'), await bundleSuite('web')];
  const vsix = await packageExtension();
  const runs: Readonly<Record<string, Run>> = {
    'development folder': { extension: ROOT, host: 'node', install: [], suite, folders: ['workspace'] },
    'packaged VSIX': { extension: writeCompanion(), host: 'node', install: [vsix], suite, folders },
    'web worker': { extension: ROOT, host: 'web', install: [], suite: webSuite, folders },
  };
  const outcomes: Outcome[] = [];
  for (const [name, run] of Object.entries(runs)) outcomes.push(await runOnce(name, run));
  const sum = summed(outcomes);
  console.log(`vscode-suites ${JSON.stringify({ passed: sum.passed, failed: sum.failures.length })}`);
  return sum;
}

/** The outcomes of several runs as one. */
export function summed(outcomes: readonly Outcome[]): Outcome {
  return {
    passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
    failures: outcomes.flatMap(({ failures }) => failures),
  };
}

async function bundleSuite(host: SuiteRun['host']): Promise<string> {
  const outfile = join(ROOT, `.vscode-test/suite/${host === 'web' ? 'web.js' : 'index.cjs'}`);
  const web = join(ROOT, 'test/vscode/web');
  const mocha = join(ROOT, 'node_modules/mocha/mocha.js');
  const platform: BuildOptions =
    host === 'web'
      ? {
          platform: 'browser',
          target: 'es2022',
          alias: { mocha: join(web, 'mocha.ts'), 'node:assert/strict': join(web, 'assert.ts') },
          // What a failing assertion asks of the process: is there a terminal with colours?
          define: {
            'process.env.NODE_DEBUG': 'undefined',
            'process.stderr': 'undefined',
            global: 'globalThis',
          },
          external: ['vscode'],
          // It would take the suites' own module for its own.
          banner: {
            js: `(function (module, exports, define) {${readFileSync(mocha, 'utf8')}\n}).call(globalThis);`,
          },
        }
      : { platform: 'node', target: 'node20.19', external: ['vscode', 'mocha'] };
  await build({
    ...platform,
    entryPoints: [join(ROOT, 'test/vscode/index.ts')],
    outfile,
    bundle: true,
    format: 'cjs',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return outfile;
}

async function runOnce(name: string, { folders: opened, ...run }: Run): Promise<Outcome> {
  const started = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'healthcare-okrs-suite-'));
  for (const each of folders)
    cpSync(join(ROOT, 'test/vscode', each), join(folder, each), { recursive: true });
  const several = join(folder, 'suite.code-workspace');
  writeFileSync(several, JSON.stringify({ folders: opened.map((path) => ({ path })) }));
  const [only = '', ...others] = opened;
  const workspace = others.length > 0 ? several : join(folder, only);
  try {
    console.log(`VS Code, ${name}:`);
    const desktop =
      run.host === 'node' && (process.env.VSCODE_TEST === 'desktop' || process.env.VSCODE_EXECUTABLE);
    await (desktop ? runOnDesktop : runInBrowser)({ ...run, workspace });
    // test/vscode/index.ts writes it beside the workspace.
    const { passed, failures }: Outcome = JSON.parse(readFileSync(join(folder, 'result.json'), 'utf8'));
    console.log(`  ${passed} passed, ${failures.length} failed, ${seconds(started)} s\n`);
    return { passed, failures: failures.map((failure) => `VS Code, ${name}: ${failure}`) };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** VS Code runs tests only beside an extension in development, so a VSIX gets an empty one as company. */
function writeCompanion(): string {
  const folder = join(ROOT, '.vscode-test/companion');
  mkdirSync(folder, { recursive: true });
  const manifest = { name: 'companion', publisher: 'tests', version: '0.0.1', engines: { vscode: '*' } };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}

function seconds(started: number): string {
  return ((performance.now() - started) / 1000).toFixed(1);
}

if (import.meta.filename === process.argv[1]) {
  const { passed, failures } = await runVsCodeSuites();
  process.exitCode = failures.length === 0 && passed > 0 ? 0 : 1;
}
