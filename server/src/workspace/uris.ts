/**
 * One form for the path of a file, whoever names it: `/` between its parts, the letter of a drive small, no slash at its
 * end. Editors spell one URI in several ways (`file:///C:/w`, `file:///c%3A/w/`), and are answered in their own.
 */
import { URI } from 'vscode-uri';
import { remember } from '../base/remember.ts';

/** Path of a `file:` URI; other schemes (untitled, virtual) have no path that could be read. */
export const pathOf: (uri: string) => string | undefined = remember((uri) => {
  const { scheme, path } = URI.parse(uri);
  return scheme === 'file' ? inOneForm(path) : undefined;
});

/** What the index knows a document by: its path, or the URI of one that was never saved. */
export function nameOf(uri: string): string {
  return pathOf(uri) ?? uri;
}

/** URI of a path, or of the name of a document that has none. */
export function uriOf(name: string): string {
  return name.startsWith('/') ? URI.file(name).toString() : name;
}

/** URI of a path in a folder, which begins as the editor writes that of the folder. */
export function uriWithin(folder: string, folderUri: string, path: string): string {
  if (path === folder) return folderUri;
  const below = uriOf(path).slice(uriOf(folder).length).replace(/^\//, '');
  return folderUri.endsWith('/') ? folderUri + below : `${folderUri}/${below}`;
}

/** Path of what the system names so. */
export function pathOfNative(native: string): string {
  return inOneForm(URI.file(native).path);
}

/** How the system names a path. */
export function nativeOf(path: string): string {
  // A drive without a slash would stand for the folder that a process works in there.
  return URI.file(/^\/[a-z]:$/.test(path) ? `${path}/` : path).fsPath;
}

function inOneForm(path: string): string {
  let end = path.length;
  while (end > 1 && path[end - 1] === '/') end--;
  return path.slice(0, end).replace(/^\/[A-Z](?=:(?:\/|$))/, (drive) => drive.toLowerCase());
}
