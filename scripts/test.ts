/**
 * `npm test`: builds, then runs every test: unit, protocol, command line, properties, pages, grammar, and the suites in a
 * real VS Code. The last line is the sum, `N passed, N failed`; ends with 1 when something failed or nothing ran.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import { ROOT } from './vscode-host/run.ts';
import { type Counts, runVsCodeSuites } from './vscode-host/run-suite.ts';

async function runTests(): Promise<Counts> {
  const { timeout } = JSON.parse(readFileSync(join(ROOT, '.mocharc.json'), 'utf8'));
  const mocha = new Mocha({ timeout, forbidOnly: true, forbidPending: true });
  const files = readdirSync(join(ROOT, 'test'), { recursive: true, encoding: 'utf8' });
  for (const file of files.sort()) if (file.endsWith('.test.ts')) mocha.addFile(join(ROOT, 'test', file));
  await mocha.loadFilesAsync();
  return new Promise((resolve) => {
    const { stats } = mocha.run((failed) => resolve({ passed: stats?.passes ?? 0, failed }));
  });
}

/** What cannot even start counts as one failure. */
async function counted(run: () => Promise<Counts>): Promise<Counts> {
  try {
    return await run();
  } catch (error) {
    console.error(error);
    return { passed: 0, failed: 1 };
  }
}

const built = await counted(async () => {
  await import('./build.ts');
  return { passed: 0, failed: 0 };
});
const results = [built];
if (built.failed === 0) for (const run of [runTests, runVsCodeSuites]) results.push(await counted(run));
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
// What a test left running must not write, or wait, after the last line.
process.stdout.write(`${passed} passed, ${failed} failed\n`, () =>
  process.exit(failed === 0 && passed > 0 ? 0 : 1),
);
