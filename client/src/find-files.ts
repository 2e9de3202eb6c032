/** Finds files of the workspace, where its file system cannot be searched as well. */
import { FileType, RelativePattern, Uri, workspace } from 'vscode';
import { globTest } from '../../server/src/workspace/glob.ts';
import { excludeTest } from '../../server/src/workspace/ignore.ts';

/** Where a virtual file system cannot be searched, VS Code never answers: after so many milliseconds, we look ourselves. */
const HEAD_START = 1000;
/** What was found in so many milliseconds has to do. */
const PATIENCE = 10_000;

const skipped = new Set(['node_modules', '.git']);

/**
 * Files that match a glob, without those that `files.exclude` hides.
 * @param folder looked in; all folders of the workspace where none is named.
 */
export async function findFiles(pattern: string, folder?: Uri): Promise<Uri[]> {
  const roots = folder ? [folder] : (workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  // One search of them all answers for those that can be searched, and says nothing of the others.
  return (await Promise.all(roots.map((root) => findBelow(root, pattern)))).flat();
}

function findBelow(root: Uri, pattern: string): Promise<Uri[]> {
  let isAnswered = false;
  const searched = workspace.findFiles(new RelativePattern(root, pattern)).then((found) => {
    isAnswered = true;
    return found;
  });
  return Promise.race([
    searched,
    pause(HEAD_START).then(() => (isAnswered ? searched : walk(root, pattern))),
  ]);
}

async function walk(root: Uri, pattern: string): Promise<Uri[]> {
  const found: Uri[] = [];
  const isLate = pause(PATIENCE).then(() => found);
  return Promise.race([walkBelow(root, globTest(pattern), found).then(() => found), isLate]);
}

async function walkBelow(root: Uri, matches: (path: string) => boolean, found: Uri[]): Promise<void> {
  const isHidden = excludeTest(workspace.getConfiguration('files', root).get('exclude'));
  const waiting = [''];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop())
    for (const [name, kind] of await entriesOf(Uri.joinPath(root, folder))) {
      const path = folder === '' ? name : `${folder}/${name}`;
      if (isHidden(path)) continue;
      // Links are other kinds: they might lead in a circle.
      if (kind === FileType.Directory && !skipped.has(name)) waiting.push(path);
      if (kind === FileType.File && matches(path)) found.push(Uri.joinPath(root, path));
    }
}

async function entriesOf(folder: Uri): Promise<[string, FileType][]> {
  try {
    return await workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
