/** What VS Code calls inside the extension host: runs the suites with Mocha, one line a test, and writes the counts. */
import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';

/** Rejects when a test failed, so that VS Code's exit code tells it too. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, reporter: Lines });
  mocha.suite.emit('pre-require', globalThis, 'suites', mocha);
  await import('./suites/start.ts');
  await import('./suites/reading.ts');
  await import('./suites/writing.ts');
  await import('./suites/settings.ts');
  const failed = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failed > 0) throw new Error(`${failed} tests failed.`);
}

class Lines extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    let passed = 0;
    let failed = 0;
    runner.on('pass', (test) => {
      passed += 1;
      console.log(`  ✓ ${test.fullTitle()} (${test.duration} ms)`);
    });
    runner.on('fail', (test, error) => {
      failed += 1;
      console.log(`  ✗ ${test.fullTitle()}\n${error.stack ?? error.message}`.replaceAll('\n', '\n    '));
    });
    runner.on('end', () => {
      const path = process.env.HEALTHCARE_OKRS_TEST_RESULT;
      if (path) writeFileSync(path, JSON.stringify({ passed, failed }));
    });
  }
}
