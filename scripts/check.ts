/**
 * `npm run check`: form, types, dead code and the fast tests, all at once, in under a minute. Prints a line a step, and what
 * a failing one said.
 */
import { run } from './vscode-host/run.ts';
import './generate.ts';

const steps: Readonly<Record<string, readonly string[]>> = {
  'format and lint': ['biome', 'check'],
  types: ['tsc', '--noEmit'],
  'dead code': ['knip', '--no-progress'],
  // The rest needs a build, or minutes: `npm test` runs it.
  'fast tests': [
    'mocha',
    'test/**/*.test.ts',
    '--ignore=test/{cli,editors,learning,linear,property}/**',
    '--reporter=dot',
    '--forbid-only',
    '--forbid-pending',
    '--parallel',
    '--jobs=2',
  ],
};

async function check(name: string, [command = '', ...args]: readonly string[]): Promise<void> {
  const started = performance.now();
  const failure = await run(command, args).catch((error: Error) => error);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${failure ? '✗' : '✓'} ${name} (${seconds} s)`);
  if (!failure) return;
  console.log(failure.message);
  process.exitCode = 1;
}

await Promise.all(Object.entries(steps).map(([name, step]) => check(name, step)));
