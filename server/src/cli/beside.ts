import { Source } from '../document/source.ts';
import { readFacts } from '../lint/engine.ts';
import { Memory } from '../lint/memory.ts';
import { defaultSettings } from '../lint/severity.ts';
import { FileEntry } from '../workspace/entry.ts';
import { nodeDisk, nodeHost } from '../workspace/node-host.ts';
import { folderOf, isOkrFile } from '../workspace/paths.ts';
import { boundaryOf } from './files.ts';

/**
 * The other OKR files in the folders of those that are linted, in a repository: a file that is linted alone, before a
 * commit, gets the findings that it gets with the files beside it. Those of other products have no say, unless it names files.
 * @param linted nothing is read for files that could ask about no others.
 */
export function* entriesBeside(linted: readonly FileEntry[]): Generator<FileEntry> {
  const { leavesOut, readText } = nodeHost();
  const known = new Set(linted.map(({ path }) => path));
  const asking = linted.filter(({ product, files }) => product !== undefined || files.length > 0);
  const namesFiles = asking.some(({ files }) => files.length > 0);
  const products = new Set(asking.map(({ product }) => product));
  const folders = new Map(asking.map(({ path }) => [folderOf(path), boundaryOf(path)]));
  for (const [folder, repository] of folders) {
    if (repository === '/') continue;
    for (const path of nodeDisk.list(folder).map((name) => `${folder}/${name}`)) {
      if (!isOkrFile(path) || known.has(path) || leavesOut?.(path, repository)) continue;
      const text = readText(path, repository);
      if (text === undefined) continue;
      // No more than its head is looked at to know whose a file is: it may be large.
      if (!namesFiles && !products.has(entryOf(path, text, 'head')?.product)) continue;
      const entry = entryOf(path, text, 'file');
      if (entry) yield entry;
    }
  }
}

/** Nothing is reported of such a file, so an error of ours in it ends no run. */
function entryOf(path: string, text: string, part: 'head' | 'file'): FileEntry | undefined {
  try {
    const file = new Source(text);
    const source = part === 'head' ? new Source(file.cut.header) : file;
    const facts = readFacts([], source, { settings: defaultSettings, today: '' }, new Memory());
    return new FileEntry(path, facts, source.cut);
  } catch {
    return undefined;
  }
}
