/** Paths with `/`, on whatever system. */

/** How our files are named. */
export const okrEnding = /\.okr\.ya?ml$/i;

/** Whether a file is named as ours are. */
export function isOkrFile(path: string): boolean {
  return okrEnding.test(path);
}

/** The folder of a path with `/`; `/` for what has none. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash <= 0 ? '/' : path.slice(0, slash);
}

/** Is a path in a folder, or the folder itself? The URI of what was never saved is in none. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder === '/' ? '/' : `${folder}/`);
}

/** The folders that a path is in, the outermost first: those of a workspace may lie within each other. */
export function foldersAround(path: string, folders: readonly string[]): readonly string[] {
  return folders.filter((folder) => isWithin(path, folder)).sort((a, b) => a.length - b.length);
}

/** The path below a folder; the path itself where it is not in it. */
export function relativeTo(folder: string, path: string): string {
  return isWithin(path, folder) ? path.slice(folder === '/' ? 1 : folder.length + 1) : path;
}

/** How a file names another one, seen from its own folder. */
export function relativePath(from: string, to: string): string {
  const here = folderOf(from).split('/').filter(Boolean);
  const there = to.split('/').filter(Boolean);
  let shared = 0;
  while (shared < here.length && here[shared] === there[shared]) shared++;
  return [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/');
}

/** Absolute path of what `relative` names, seen from a folder. */
export function join(folder: string, relative: string): string {
  const parts = relative.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const part of relative.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
}
