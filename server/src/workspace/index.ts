import { grouped } from '../base/grouped.ts';
import type { MissingFile, SiblingFacts, TargetId, Targets } from '../lint/facts.ts';
import { type IdUse, isGoal, type ReferenceUse, splitReference } from '../lint/names.ts';
import { missingFile, nearPath, startsOf } from './disk.ts';
import type { FileEntry } from './entry.ts';
import type { Disk } from './host.ts';
import { folderOf, join, relativePath, upwards } from './paths.ts';

/** An id, and the file it stands in. */
export interface Target {
  readonly path: string;
  readonly id: IdUse;
}

/** A reference, and the file it stands in. */
export interface Use {
  readonly path: string;
  readonly reference: ReferenceUse;
}

/** What the OKR files of the workspace say, file by file: ids, references, people, and what their products know of each other. */
export class WorkspaceIndex {
  readonly #files = new Map<string, FileEntry>();
  /** Paths by product and cycle. */
  readonly #products = new Map<string, Set<string>>();
  /** Paths of the files that name other files. */
  readonly #linked = new Set<string>();
  #named: ReadonlyMap<string, readonly string[]> | undefined;
  #goals: ReadonlyMap<string, readonly Target[]> | undefined;
  #owners: ReadonlySet<string> | undefined;

  /** Paths of the workspace folders, which references may start from. */
  folders: readonly string[] = [];
  /** Where it is told what else is in the workspace. */
  disk: Disk | undefined;
  /** Every OKR file of the workspace has been read. */
  isComplete = false;

  /** Paths of OKR files that are there and cannot be read: nothing is known of them. */
  readonly unread = new Set<string>();

  /** Paths of all OKR files that are known to be there. */
  get paths(): readonly string[] {
    return [...this.#files.keys(), ...this.unread];
  }

  /** Paths of the other files, as one file would write them. */
  pathsFrom(path: string): readonly string[] {
    return this.paths.filter((each) => each !== path).map((each) => relativePath(path, each));
  }

  get files(): Iterable<FileEntry> {
    return this.#files.values();
  }

  /** It knows one file at most. */
  get isAlone(): boolean {
    return this.#files.size < 2;
  }

  get(path: string): FileEntry | undefined {
    return this.#files.get(path);
  }

  /** Owners named in any file. */
  get owners(): ReadonlySet<string> {
    this.#owners ??= new Set([...this.#files.values()].flatMap(({ owners }) => owners));
    return this.#owners;
  }

  /** Takes in many files, one by one, where nobody asks yet whom they concern. */
  add(entry: FileEntry): void {
    const before = this.#files.get(entry.path);
    this.unread.delete(entry.path);
    this.#files.set(entry.path, entry);
    this.#link(before, entry);
  }

  /**
   * Takes in what a file says now; nothing when it is gone.
   * @returns paths of the files whose findings may differ for it, itself included.
   */
  set(path: string, entry: FileEntry | undefined): ReadonlySet<string> {
    this.unread.delete(path);
    const before = this.#files.get(path);
    const ownBefore = this.#surroundings(path);
    const isSame = before && entry ? before.looksLike(entry) : before === entry;
    const concerned = isSame ? [] : this.#dependents(path);
    if (entry) this.#files.set(path, entry);
    else this.#files.delete(path);
    this.#link(before, entry);
    if (!isSame) concerned.push(...this.#dependents(path));
    if (this.#surroundings(path) !== ownBefore) concerned.push(path);
    return new Set(concerned);
  }

  /** The other files of the same product and cycle. */
  siblings(path: string): readonly SiblingFacts[] {
    return this.#siblingPaths(path).flatMap((other) => this.#files.get(other)?.sibling ?? []);
  }

  /** The ids of the files that a file names, by the name it gives them; and what it names that is not there. */
  targets(path: string): Targets {
    const found: Record<string, readonly TargetId[] | MissingFile> = Object.create(null);
    const { files = [], documents = [] } = this.#files.get(path) ?? {};
    for (const file of files) {
      const [target, second] = this.#filesNamed(file, path);
      const ids = target === undefined || second !== undefined ? undefined : this.#files.get(target)?.ids;
      if (ids) found[file] = ids.map(({ name, kind }) => ({ name, kind }));
      else if (target === undefined && this.isComplete) {
        const missing = this.#missing(file, path);
        const near = missing && this.#meantFor(file, path);
        if (missing) found[file] = near === undefined ? {} : { near };
      }
    }
    for (const document of documents) {
      const missing = this.#missing(document, path);
      if (missing) found[document] = missing;
    }
    return found;
  }

  /** Whether what a file says may change the findings of another one. */
  concerns(path: string, other: string): boolean {
    return this.#dependents(path).includes(other);
  }

  /** Paths of the files that name one of some documents, or what is in one of some folders. */
  namingDocuments(changed: ReadonlySet<string>): readonly string[] {
    const byName = grouped(changed, (path) => path.slice(path.lastIndexOf('/')));
    const isMeant = (end: string): boolean =>
      byName.get(end.slice(end.lastIndexOf('/')))?.some((path) => path.endsWith(end)) ?? false;
    return [...this.#files.values()]
      .filter(({ documents }) =>
        documents.some((written) => upwards(`/${written.replace(/^(?:\.{1,2}\/)+|\/$/g, '')}`).some(isMeant)),
      )
      .map((entry) => entry.path);
  }

  /** The path of the file that has all goals which references look for in one that is not there, as they would write it. */
  #meantFor(file: string, from: string): string | undefined {
    const references = this.#files
      .get(from)
      ?.referencesThat(({ name }) => splitReference(name).file === file);
    const [first, ...others] = (references ?? []).map(
      ({ name }) => new Set(this.#goalsNamed(splitReference(name).id).map(({ path }) => path)),
    );
    const holders = [...(first ?? [])].filter(
      (path) => path !== from && others.every((paths) => paths.has(path)),
    );
    const [only, another] = holders;
    return (
      nearPath(file, from, holders) ??
      (only !== undefined && another === undefined ? relativePath(from, only) : undefined)
    );
  }

  /** Paths of the files in some folders. */
  within(folders: ReadonlySet<string>): readonly string[] {
    return this.paths.filter((path) => upwards(folderOf(path)).some((folder) => folders.has(folder)));
  }

  /** The path of the file that a reference names: seen from its own folder, from the workspace's, or else the only one of that name. */
  fileNamed(written: string, from: string): string | undefined {
    const [found, second] = this.#filesNamed(written, from);
    return second === undefined ? found : undefined;
  }

  #filesNamed(written: string, from: string): readonly string[] {
    const seen = startsOf(from, this.folders)
      .map((folder) => join(folder, written))
      .find((path) => this.#files.has(path));
    if (seen !== undefined) return [seen];
    const end = `/${written.replace(/^(?:\.{1,2}\/)+/, '')}`;
    this.#named ??= grouped(this.#files.keys(), (path) => path.slice(path.lastIndexOf('/')));
    const candidates = this.#named.get(end.slice(end.lastIndexOf('/'))) ?? [];
    return candidates.filter((path) => path.endsWith(end));
  }

  #missing(written: string, from: string): MissingFile | undefined {
    return this.disk && missingFile(this.disk, this.folders, written, from);
  }

  /** What a reference names: nothing, one id, or several where that is not clear. */
  resolve(entry: FileEntry, { name, isParent }: Pick<ReferenceUse, 'name' | 'isParent'>): readonly Target[] {
    const { file, id } = splitReference(name);
    const path = file === undefined ? entry.path : this.fileNamed(file, entry.path);
    const holder = path === entry.path ? entry : this.#files.get(path ?? '');
    const found = holder?.idsThat((each) => each.name === id) ?? [];
    if (holder && (found.length > 0 || file !== undefined || !isParent))
      return found.map((each) => ({ path: holder.path, id: each }));
    return file === undefined ? this.#goalsNamed(id).filter((goal) => goal.id.kind === 'objective') : [];
  }

  /** Every reference that names this id and no other. */
  uses({ path, id }: Target): Use[] {
    return [...this.#files.values()].flatMap((entry) => {
      const meant = this.meant(entry, id.name);
      return entry
        .referencesThat((reference) => {
          const [only, second] = meant(reference);
          return !second && only?.path === path;
        })
        .map((reference) => ({ path: entry.path, reference }));
    });
  }

  /** Tells what the references of a file name that may name this id, and nothing of the others; each name is looked for once. */
  meant(entry: FileEntry, id: string): (reference: ReferenceUse) => readonly Target[] {
    const known = new Map<string, readonly Target[]>();
    return (reference) => {
      const { name, isParent } = reference;
      if (splitReference(name).id !== id) return [];
      const key = `${name} ${isParent}`;
      const found = known.get(key) ?? this.resolve(entry, reference);
      known.set(key, found);
      return found;
    };
  }

  #goalsNamed(id: string): readonly Target[] {
    this.#goals ??= grouped(
      [...this.#files.values()].flatMap(({ path, ids }) =>
        ids.filter(isGoal).map((each) => ({ path, id: each })),
      ),
      (target) => target.id.name,
    );
    return this.#goals.get(id) ?? [];
  }

  /** Files of the same product and cycle, and files that name this one. */
  #dependents(path: string): string[] {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const linked = [...this.#linked].filter((other) =>
      this.#files
        .get(other)
        ?.files.some((file) => file.endsWith(name) && this.fileNamed(file, other) === path),
    );
    return [...this.#siblingPaths(path), ...linked];
  }

  #siblingPaths(path: string): string[] {
    const own = this.#files.get(path)?.product;
    return own === undefined ? [] : [...(this.#products.get(own) ?? [])].filter((other) => other !== path);
  }

  /** What the findings of a file depend on beside its own text. */
  #surroundings(path: string): string {
    return JSON.stringify([this.siblings(path), this.targets(path)]);
  }

  #link(before: FileEntry | undefined, after: FileEntry | undefined): void {
    const path = (after ?? before)?.path ?? '';
    const [left, entered] = [before?.product, after?.product];
    if (left !== undefined && left !== entered) this.#products.get(left)?.delete(path);
    if (entered !== undefined) {
      const members = this.#products.get(entered) ?? new Set();
      this.#products.set(entered, members.add(path));
    }
    if (after && after.files.length > 0) this.#linked.add(path);
    else this.#linked.delete(path);
    if (!before || !after) this.#named = undefined;
    this.#goals = undefined;
    this.#owners = undefined;
  }
}
