import type { Connection } from 'vscode-languageserver';
import { refusal } from '../document/guard.ts';
import { today } from '../today.ts';
import { configurationName, readConfiguration } from './configuration.ts';
import type { Host } from './host.ts';
import { folderOf, isOkrFile, join } from './paths.ts';
import { pathOf, uriOf } from './uris.ts';

/** Files asked for in one message: enough to be quick, few enough to leave room for what the user does. */
const BATCH = 50;

/**
 * A host without a file system: the client finds and reads the files, by two requests of ours, and what it read is kept.
 * The configuration files are read first, because the first findings depend on them.
 */
export async function clientHost(connection: Connection): Promise<Host> {
  const files = new Map<string, string>();
  const problems = new Map<string, string>();

  async function find(pattern: string, folder?: string): Promise<string[]> {
    const params = { pattern, ...(folder !== undefined && { folder: uriOf(folder) }) };
    const uris = await connection.sendRequest<string[]>('healthcareOkrs/findFiles', params).catch(none);
    return uris.flatMap((uri) => pathOf(uri) ?? []).sort();
  }

  async function read(paths: readonly string[]): Promise<void> {
    const uris = paths.map(uriOf);
    const texts = await connection
      .sendRequest<(string | null)[]>('healthcareOkrs/readFiles', { uris })
      .catch(none);
    for (const [index, path] of paths.entries()) {
      const text = texts[index] ?? undefined;
      const problem = text === undefined ? undefined : refusal(text);
      if (problem === undefined) problems.delete(path);
      else problems.set(path, problem);
      if (text === undefined || problem !== undefined) files.delete(path);
      else files.set(path, text);
    }
  }

  async function load(paths: readonly string[]): Promise<void> {
    await read(paths);
    await loadBases(paths.filter((path) => !isOkrFile(path)));
  }

  /** Reads the files that configuration files extend, and what those extend. */
  async function loadBases(configurations: readonly string[], seen = new Set<string>()): Promise<void> {
    const named = configurations.flatMap((path) =>
      readConfiguration(files.get(path) ?? '').extends.map((base) => join(folderOf(path), base.path)),
    );
    const bases = [...new Set(named)].filter((path) => !seen.has(path));
    if (bases.length === 0) return;
    for (const path of bases) seen.add(path);
    await read(bases);
    await loadBases(bases, seen);
  }

  await load(await find(`**/${configurationName}`));
  return {
    readText: (path) => files.get(path),
    problemOf: (path) => problems.get(path),
    async *discover(folder) {
      const paths = await find('**/*.okr.{yaml,yml}', folder);
      for (let start = 0; start < paths.length; start += BATCH) {
        const some = paths.slice(start, start + BATCH);
        await read(some);
        yield* some;
      }
    },
    load,
    async enter(folders) {
      for (const folder of folders) await load(await find(`**/${configurationName}`, folder));
    },
    today: () => today(),
    rulePages: '',
  };
}

/** A client that cannot read files for us: what is open is checked all the same. */
function none(): [] {
  return [];
}
