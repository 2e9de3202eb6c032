/** Measures the command line as a CI job runs it: one process from start to exit. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Samples, summarise } from './samples.ts';
import { node } from './servers.ts';

const dist = join(import.meta.dirname, '../../dist');

/** Wall time in milliseconds of whole processes. */
export interface CommandTimes {
  readonly bareNode: Samples | undefined;
  readonly oneSheet: Samples | undefined;
  readonly workspace: Samples | undefined;
}

/** Lints one sheet, then a folder, `times` times each; undefined while the command line is not built. */
export function timeCommands(sheet: string, workspace: string, times: number): CommandTimes | undefined {
  const cli = join(dist, 'cli.js');
  if (!existsSync(cli)) return undefined;
  return {
    bareNode: timed(['-e', '0'], times),
    oneSheet: timed([cli, 'lint', sheet], times),
    workspace: timed([cli, 'lint', workspace], times),
  };
}

function timed(args: readonly string[], times: number): Samples | undefined {
  const taken = Array.from({ length: times }, () => {
    const start = performance.now();
    const { status, stderr } = spawnSync(node, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
    if (status !== 0 && status !== 1) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
    return performance.now() - start;
  });
  return summarise(taken);
}
