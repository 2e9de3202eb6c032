import { existsSync } from 'node:fs';
import { folderOf, join } from './paths.ts';
import { nativeOf } from './uris.ts';

/** The folder of the repository that a path is in; undefined outside of any. */
export function repositoryOf(path: string): string | undefined {
  for (let at = path; ; at = folderOf(at)) {
    if (existsSync(nativeOf(join(at, '.git')))) return at;
    if (at === folderOf(at)) return undefined;
  }
}
