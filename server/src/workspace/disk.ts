import { nearest } from '../document/nearest.ts';
import type { MissingFile } from '../lint/facts.ts';
import type { Disk } from './host.ts';
import { folderOf, isWithin, join, relativePath } from './paths.ts';

/** Most letters in which the path of a file may differ from a reference that means it. */
const SLIPS = 3;

/** A disk that is asked once about each path and each folder, until something changes on it. */
export class RememberedDisk implements Disk {
  readonly #known = new Map<string, boolean>();
  readonly #lists = new Map<string, readonly string[]>();

  constructor(private readonly disk: Disk) {}

  exists(path: string): boolean {
    const known = this.#known.get(path) ?? this.disk.exists(path);
    this.#known.set(path, known);
    return known;
  }

  list(folder: string): readonly string[] {
    const known = this.#lists.get(folder) ?? this.disk.list(folder);
    this.#lists.set(folder, known);
    return known;
  }

  forget(): void {
    this.#known.clear();
    this.#lists.clear();
  }
}

/** The folders that paths in a file may start from: its own, and that of the workspace. None for what was never saved. */
export function startsOf(from: string, folders: readonly string[]): readonly string[] {
  if (!from.startsWith('/')) return [];
  return [...new Set([folderOf(from), ...folders.filter((folder) => isWithin(from, folder))])];
}

/**
 * Tells that there is no file or folder of this name, where that can be known: all places that it may mean are in the
 * workspace, and so is the first folder on the way to it. A path of another repository looks like one that is wrong.
 */
export function missingFile(
  disk: Disk,
  folders: readonly string[],
  written: string,
  from: string,
): MissingFile | undefined {
  if (!folders.some((folder) => isWithin(from, folder))) return undefined;
  // Two dots count from the file's own folder.
  const starts = written.startsWith('.') ? [folderOf(from)] : startsOf(from, folders);
  const paths = starts.map((start) => join(start, written));
  if (paths.some((path) => disk.exists(path) || !folders.some((folder) => isWithin(path, folder))))
    return undefined;
  const [first] = /^(?:\.{1,2}\/)*[^/]+(?=\/.)/.exec(written) ?? [];
  if (first !== undefined && !starts.some((start) => disk.exists(join(start, first)))) return undefined;
  const near = nearIn(disk, written, paths);
  return near === undefined ? {} : { near };
}

/** The path that a reference to an OKR file most likely means. */
export function nearPath(written: string, from: string, paths: Iterable<string>): string | undefined {
  return nearest(
    written,
    [...paths].filter((path) => path !== from).map((path) => relativePath(from, path)),
    SLIPS,
  );
}

function nearIn(disk: Disk, written: string, paths: readonly string[]): string | undefined {
  const base = written.replace(/\/$/, '').lastIndexOf('/') + 1;
  const [own, folder] = [written.slice(base), written.slice(0, base)];
  const names = paths.flatMap((path) => disk.list(folderOf(path)));
  const name = nearest(own, names, SLIPS);
  return name === undefined ? undefined : folder + name;
}
