/**
 * `npm test`: builds, then runs every test: unit, protocol, command line, properties, pages, grammar, and the suites in a
 * real VS Code. What failed is named once more at the end; the last line is the sum, `N passed, N failed`. Ends with 1 when
 * something failed or nothing ran. Two files of tests run at a time, each in one process; nothing runs beside VS Code, whose
 * suites wait for what is drawn.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import { ROOT } from './root.ts';
import { type Outcome, runVsCodeSuites, summed } from './vscode-host/run-suite.ts';

async function runTests(): Promise<Outcome> {
  const { timeout } = JSON.parse(readFileSync(join(ROOT, '.mocharc.json'), 'utf8'));
  const mocha = new Mocha({ timeout, forbidOnly: true, forbidPending: true, parallel: true, jobs: 2 });
  const files = readdirSync(join(ROOT, 'test'), { recursive: true, encoding: 'utf8' });
  for (const file of files.sort()) if (file.endsWith('.test.ts')) mocha.addFile(join(ROOT, 'test', file));
  const failures: string[] = [];
  return new Promise((resolve) => {
    const runner = mocha.run(() => resolve({ passed: runner.stats?.passes ?? 0, failures }));
    runner.on('fail', (test, error) => failures.push(`${test.fullTitle()}: ${error.message}`));
  });
}

/** What cannot even start counts as one failure. */
async function outcomeOf(run: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await run();
  } catch (error) {
    console.error(error);
    return { passed: 0, failures: [String(error)] };
  }
}

const built = await outcomeOf(async () => {
  await import('./build.ts');
  return { passed: 0, failures: [] };
});
const outcomes = [built];
if (built.failures.length === 0)
  for (const run of [runTests, runVsCodeSuites]) outcomes.push(await outcomeOf(run));
const { passed, failures } = summed(outcomes);
const lines = [
  ...failures.map((failure) => `failed: ${failure}`),
  `${passed} passed, ${failures.length} failed`,
];
// What a test left running must not write, or wait, after the last line.
process.stdout.write(`${lines.join('\n')}\n`, () =>
  process.exit(failures.length === 0 && passed > 0 ? 0 : 1),
);
