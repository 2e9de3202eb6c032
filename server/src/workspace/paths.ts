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

/** A path, and the folders that it is in, but for the one of all. */
export function upwards(path: string): readonly string[] {
  return path === '/' ? [] : [path, ...upwards(folderOf(path))];
}

/** Is a path in a folder, or the folder itself? The URI of what was never saved is in none. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder === '/' ? '/' : `${folder}/`);
}

/** The folders that a path is in, the outermost first: those of a workspace may lie within each other. */
export function foldersAround(path: string, folders: readonly string[]): readonly string[] {
  return folders.filter((folder) => isWithin(path, folder)).sort((a, b) => a.length - b.length);
}

/** The folder that settings are not looked for beyond, and that no link may lead out of: the outermost of the workspace, else the path's own. */
export function boundaryOf(path: string, folders: readonly string[]): string {
  return foldersAround(path, folders)[0] ?? folderOf(path);
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
