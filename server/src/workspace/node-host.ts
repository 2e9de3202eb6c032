import { existsSync, readdirSync } from 'node:fs';
import { today } from '../today.ts';
import { collector } from './collector.ts';
import { isSkipped, isThere, walk } from './discovery.ts';
import { GitIgnores } from './git-ignores.ts';
import type { Disk, Host } from './host.ts';
import { isOkrFile, relativeTo } from './paths.ts';
import { readTextFile } from './reading.ts';
import { rulePagesFolder } from './rule-pages.ts';
import { nativeOf, pathOfNative, uriOf } from './uris.ts';

export const nodeDisk: Disk = {
  exists: (path) => existsSync(nativeOf(path)),
  list(folder) {
    try {
      return readdirSync(nativeOf(folder));
    } catch {
      return [];
    }
  },
};

/** Reads the file system, synchronously: configuration files are few and small, and OKR files are indexed in slices. */
export function nodeHost(): Host {
  return {
    readText(path, workspace) {
      const reading = readTextFile(nativeOf(path), nativeOf(workspace));
      return 'text' in reading ? reading.text : undefined;
    },
    problemOf(path, workspace) {
      const native = nativeOf(path);
      if (!isThere(native)) return undefined;
      const reading = readTextFile(native, nativeOf(workspace));
      return 'text' in reading ? undefined : reading.problem;
    },
    *discover(folder, isExcluded) {
      const ignores = new GitIgnores(folder);
      const leavesOut = (native: string, isFolder: boolean): boolean => {
        const path = pathOfNative(native);
        return isExcluded(path) || ignores.leavesOut(path, isFolder);
      };
      for (const candidate of walk(nativeOf(folder), leavesOut))
        if (!candidate || isOkrFile(candidate.path)) yield candidate && pathOfNative(candidate.path);
    },
    leavesOut: (path, folder) =>
      isSkipped(relativeTo(folder, path)) || new GitIgnores(folder).leavesOutWithin(path),
    disk: nodeDisk,
    collect: collector(),
    today: () => today(),
    rulePages: uriOf(pathOfNative(rulePagesFolder())),
  };
}
