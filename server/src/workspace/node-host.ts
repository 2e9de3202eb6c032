import { existsSync, readdirSync } from 'node:fs';
import { URI } from 'vscode-uri';
import { today } from '../today.ts';
import { collector } from './collector.ts';
import { isThere, walk } from './discovery.ts';
import { GitIgnores } from './git-ignores.ts';
import type { Disk, Host } from './host.ts';
import { isOkrFile } from './paths.ts';
import { readTextFile } from './reading.ts';
import { rulePagesFolder } from './rule-pages.ts';

export const nodeDisk: Disk = {
  exists: (path) => existsSync(URI.file(path).fsPath),
  list(folder) {
    try {
      return readdirSync(URI.file(folder).fsPath);
    } catch {
      return [];
    }
  },
};

/** Reads the file system, synchronously: configuration files are few and small, and OKR files are indexed in slices. */
export function nodeHost(): Host {
  return {
    readText(path, workspace) {
      const reading = readTextFile(URI.file(path).fsPath, URI.file(workspace).fsPath);
      return 'text' in reading ? reading.text : undefined;
    },
    problemOf(path, workspace) {
      const native = URI.file(path).fsPath;
      if (!isThere(native)) return undefined;
      const reading = readTextFile(native, URI.file(workspace).fsPath);
      return 'text' in reading ? undefined : reading.problem;
    },
    *discover(folder, isExcluded) {
      const ignores = new GitIgnores(folder);
      const leavesOut = (native: string, isFolder: boolean): boolean => {
        const { path } = URI.file(native);
        return isExcluded(path) || ignores.leavesOut(path, isFolder);
      };
      for (const candidate of walk(URI.file(folder).fsPath, leavesOut))
        if (!candidate || isOkrFile(candidate.path)) yield candidate && URI.file(candidate.path).path;
    },
    leavesOut: (path, folder) => new GitIgnores(folder).leavesOutWithin(path),
    disk: nodeDisk,
    collect: collector(),
    today: () => today(),
    rulePages: URI.file(rulePagesFolder()).toString(),
  };
}
