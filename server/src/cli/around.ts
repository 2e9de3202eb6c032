import { Source } from '../document/source.ts';
import { lint } from '../lint/engine.ts';
import { defaultSettings } from '../lint/severity.ts';
import { FileEntry } from '../workspace/entry.ts';
import { nodeHost } from '../workspace/node-host.ts';
import { folderOf } from '../workspace/resolver.ts';
import { boundaryOf } from './files.ts';

/**
 * The other OKR files of the repository, or of a file's own folder outside of one, as an editor knows them: a file that
 * is linted alone gets the findings that it gets among the others.
 * @param linted nothing is read for files that could ask about no others.
 */
export function* entriesAround(linted: readonly FileEntry[]): Generator<FileEntry> {
  const { discover, readText } = nodeHost();
  const known = new Set(linted.map(({ path }) => path));
  const asking = linted.filter(({ product, files }) => product !== undefined || files.length > 0);
  for (const folder of new Set(asking.map(({ path }) => workspaceOf(path))))
    for (const path of discover(folder, (each) => known.has(each))) {
      const text = path === undefined ? undefined : readText(path, folder);
      if (path === undefined || text === undefined) continue;
      known.add(path);
      const { facts } = lint([], text, { settings: defaultSettings, today: '' });
      yield new FileEntry(path, facts, new Source(text).cut);
    }
}

function workspaceOf(path: string): string {
  const repository = boundaryOf(path);
  return repository === '/' ? folderOf(path) : repository;
}
