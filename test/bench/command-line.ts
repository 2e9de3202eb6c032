/** Measures the command line as a CI job runs it (one process from start to exit) and weighs the bundles. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Samples, summarise } from './samples.ts';
import { node } from './servers.ts';

const dist = join(import.meta.dirname, '../../dist');

/** Bytes of one built file. */
export interface Weight {
  readonly name: string;
  readonly bytes: number;
  readonly gzip: number;
  /** When it was built: an old bundle measures old code. */
  readonly built: string;
}

/** Sizes of the minified bundles that are there. */
export function weigh(): Weight[] {
  return ['server.js', 'cli.js', 'client.cjs']
    .map((name) => ({ name, path: join(dist, name) }))
    .filter(({ path }) => existsSync(path))
    .map(({ name, path }) => ({
      name,
      bytes: statSync(path).size,
      built: statSync(path).mtime.toISOString(),
      gzip: gzipSync(readFileSync(path), { level: 9 }).length,
    }));
}

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
