import { readFileSync } from 'node:fs';
import { type IgnoreTest, ignoreName, ignoreTest } from './ignore.ts';
import { folderOf, join, relativeTo } from './paths.ts';
import { repositoryOf } from './repository.ts';
import { nativeOf } from './uris.ts';

/** What the `.gitignore` files of a repository leave out. Paths are absolute, with `/`. */
export class GitIgnores {
  readonly #tests = new Map<string, IgnoreTest | undefined>();
  readonly #top: string;

  /** @param folder looked at with all that is below; rules of the folders above count up to the repository's own. */
  constructor(private readonly folder: string) {
    this.#top = repositoryOf(folder) ?? folder;
  }

  /** Is a path left out, if the folders around it are not? The nearest file that speaks of it decides. */
  leavesOut(path: string, isFolder: boolean): boolean {
    for (let at = folderOf(path); ; at = folderOf(at)) {
      const answer = this.#testOf(at)?.(relativeTo(at, path), isFolder);
      if (answer !== undefined || at === this.#top || at === folderOf(at)) return answer ?? false;
    }
  }

  /** Is a file left out, or a folder between it and the one that is looked at? */
  leavesOutWithin(path: string): boolean {
    if (this.leavesOut(path, false)) return true;
    for (let at = folderOf(path); at !== this.folder && at !== folderOf(at); at = folderOf(at))
      if (this.leavesOut(at, true)) return true;
    return false;
  }

  #testOf(folder: string): IgnoreTest | undefined {
    if (!this.#tests.has(folder)) this.#tests.set(folder, read(folder));
    return this.#tests.get(folder);
  }
}

function read(folder: string): IgnoreTest | undefined {
  try {
    return ignoreTest(readFileSync(nativeOf(join(folder, ignoreName)), 'utf8'));
  } catch {
    return undefined;
  }
}
