/** Runs the suites of test/vscode in a real VS Code: against the development folder and against the packaged VSIX. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { runInBrowser, type SuiteRun } from './browser-suite.ts';
import { runOnDesktop } from './desktop-suite.ts';
import { packageExtension } from './extension.ts';
import { ROOT } from './run.ts';

/** How many tests passed and failed. */
export interface Counts {
  passed: number;
  failed: number;
}

/**
 * Runs all suites twice on what is built in dist/. Desktop VS Code is taken when `VSCODE_TEST=desktop` or
 * `VSCODE_EXECUTABLE` says so, else the one from the npm registry. Rejects when VS Code cannot run: nothing is skipped.
 */
export async function runVsCodeSuites(): Promise<Counts> {
  const suite = join(ROOT, '.vscode-test/suite/index.cjs');
  await build({
    entryPoints: [join(ROOT, 'test/vscode/index.ts')],
    outfile: suite,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20.19',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  const development = await runOnce('development folder', { extension: ROOT, install: [], suite });
  const vsix = await packageExtension();
  const packaged = await runOnce('packaged VSIX', { extension: writeCompanion(), install: [vsix], suite });
  const counts = {
    passed: development.passed + packaged.passed,
    failed: development.failed + packaged.failed,
  };
  console.log(`vscode-suites ${JSON.stringify(counts)}`);
  return counts;
}

async function runOnce(name: string, run: Omit<SuiteRun, 'workspace'>): Promise<Counts> {
  const started = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'healthcare-okrs-suite-'));
  const workspace = join(folder, 'workspace');
  const result = join(folder, 'result.json');
  cpSync(join(ROOT, 'test/vscode/workspace'), workspace, { recursive: true });
  // The extension host inherits it, and test/vscode/index.ts writes there.
  process.env.HEALTHCARE_OKRS_TEST_RESULT = result;
  try {
    console.log(`VS Code, ${name}:`);
    const desktop = process.env.VSCODE_TEST === 'desktop' || process.env.VSCODE_EXECUTABLE;
    await (desktop ? runOnDesktop : runInBrowser)({ ...run, workspace });
    const counts: Counts = JSON.parse(readFileSync(result, 'utf8'));
    console.log(`  ${counts.passed} passed, ${counts.failed} failed, ${seconds(started)} s\n`);
    return counts;
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
  const { passed, failed } = await runVsCodeSuites();
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}
