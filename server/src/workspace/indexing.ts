import * as l10n from '../base/l10n.ts';
import { Source } from '../document/source.ts';
import { analyse } from '../lint/engine.ts';
import { defaultSettings } from '../lint/severity.ts';
import { FileEntry } from './entry.ts';
import type { Host } from './host.ts';
import { excludeTest } from './ignore.ts';
import type { WorkspaceIndex } from './index.ts';
import { Pace } from './pace.ts';
import { boundaryOf, foldersAround, isOkrFile, relativeTo } from './paths.ts';

/** Tells a user how far the reading is, and whether it has to stop. */
export interface Progress {
  begin(title: string, percentage: number, message: string | undefined, cancellable: boolean): void;
  report(percentage: number, message: string): void;
  done(): void;
  readonly token: { readonly isCancellationRequested: boolean };
}

/** Fewer files are read before anyone could look at a progress bar. */
const WORTH_TELLING = 100;

/** A bar that moves with each file would cost a message for each. */
const FILES_A_REPORT = 20;

/** Reads the OKR files of the workspace into its index, in the background, in short stretches. */
export class Indexing {
  #running: Promise<'done' | 'overtaken'> | undefined;
  #round = 0;
  #isStopped = false;
  #excludes = new Map<string, (path: string) => boolean>();
  readonly #reading = new Map<string, object>();

  /**
   * @param isOpen tells files whose editor speaks for them.
   * @param progress starts to tell how far it is.
   * @param onDone called when all files were read.
   * @param background tells what goes wrong in work that nobody waits for.
   */
  constructor(
    private readonly host: Host,
    private readonly index: WorkspaceIndex,
    private readonly isOpen: (path: string) => boolean,
    private readonly progress: () => Promise<Progress>,
    private readonly onDone: () => void,
    private readonly background: (work: Promise<unknown>) => void,
  ) {}

  /** Resolves when all files were read, or when a user stopped it; starts to read them if nobody did. */
  async ready(): Promise<void> {
    do this.#running ??= this.#begin();
    while ((await this.#running) === 'overtaken');
  }

  /** Goes on where a user stopped it. */
  resume(): void {
    if (this.#isStopped) this.#again();
  }

  /** Other files may count now: what is in none of the folders is forgotten, and the rest is looked for again. */
  restart(): void {
    for (const path of this.index.paths)
      if (!this.isOpen(path) && !this.#folderOf(path)) this.index.set(path, undefined);
    this.#again();
  }

  /** @param sent the editor's `files.exclude`, by folder. */
  exclude(sent: ReadonlyMap<string, unknown>): void {
    this.#excludes = new Map([...sent].map(([folder, globs]) => [folder, excludeTest(globs)]));
    for (const path of this.index.paths)
      if (!this.isOpen(path) && this.#isExcluded(path)) this.index.set(path, undefined);
    this.#again();
  }

  /**
   * Reads a file again, or forgets it when it is gone.
   * @returns paths of the files whose findings may differ for it.
   */
  async refresh(path: string): Promise<ReadonlySet<string>> {
    const entry = this.#isLeftOut(path) ? undefined : await this.#read(path, new Pace());
    if (entry === 'overtaken' || this.isOpen(path)) return new Set();
    const concerned = this.index.set(path, entry);
    if (!entry && !this.#isLeftOut(path)) this.#noteUnread(path);
    return concerned;
  }

  /** Paths of the OKR files in those of some paths that are folders with something in them. */
  async within(paths: readonly string[]): Promise<readonly string[]> {
    const pace = new Pace();
    const found: string[] = [];
    for (const path of paths) {
      const folder = this.#folderOf(path);
      if (folder === undefined || !this.index.disk?.list(path).length) continue;
      if (this.host.leavesOut?.(path, folder)) continue;
      for await (const each of this.host.discover(path, (below) => this.#isExcluded(below))) {
        if (each !== undefined) found.push(each);
        await pace.keep();
      }
    }
    return found;
  }

  #begin(): Promise<'done' | 'overtaken'> {
    const running = this.#run(++this.#round).catch((error) => {
      if (this.#running === running) this.#running = undefined;
      throw error;
    });
    return running;
  }

  async #run(round: number): Promise<'done' | 'overtaken'> {
    const pace = new Pace();
    const isOver = (): boolean => round !== this.#round;
    const paths = await this.#find(pace, isOver);
    if (!paths) return 'overtaken';
    const found = new Set(paths);
    for (const path of this.index.paths)
      if (!found.has(path) && !this.isOpen(path) && this.#isLeftOut(path)) this.index.set(path, undefined);
    this.#isStopped = !(await this.#readAll(paths, pace, isOver));
    if (isOver()) return 'overtaken';
    this.index.isComplete = !this.#isStopped;
    this.onDone();
    return 'done';
  }

  /** Paths of the OKR files in all folders; undefined where others may count by now. */
  async #find(pace: Pace, isOver: () => boolean): Promise<readonly string[] | undefined> {
    const paths: string[] = [];
    for (const folder of this.index.folders)
      for await (const path of this.host.discover(folder, (each) => this.#isExcluded(each))) {
        if (path !== undefined && !this.#isExcluded(path)) paths.push(path);
        await pace.keep();
        if (isOver()) return undefined;
      }
    return paths;
  }

  /** Reads the files that nothing is known of yet, and tells how far it is. @returns false when a user stopped it. */
  async #readAll(paths: readonly string[], pace: Pace, isOver: () => boolean): Promise<boolean> {
    const progress = paths.length > WORTH_TELLING ? await this.progress() : undefined;
    progress?.begin(l10n.t('Reading OKR files'), 0, undefined, true);
    for (const [done, path] of paths.entries()) {
      if (done % FILES_A_REPORT === 0)
        progress?.report(
          Math.floor((100 * done) / paths.length),
          l10n.t('{done} of {total}', { done, total: paths.length }),
        );
      const isKnown = this.isOpen(path) || this.index.get(path) !== undefined;
      const entry = isKnown ? undefined : await this.#readOrTell(path, pace);
      if (isOver() || progress?.token.isCancellationRequested) break;
      if (isKnown || entry === 'overtaken' || this.isOpen(path)) continue;
      if (entry) this.index.add(entry);
      else this.#noteUnread(path);
    }
    progress?.done();
    return progress?.token.isCancellationRequested !== true;
  }

  /** A file on which the analysis stumbles keeps the others from nothing. */
  async #readOrTell(path: string, pace: Pace): Promise<FileEntry | 'overtaken' | undefined> {
    const reading = this.#read(path, pace);
    this.background(reading);
    return reading.catch(() => undefined);
  }

  /** A file is read by the newest call alone. */
  async #read(path: string, pace: Pace): Promise<FileEntry | 'overtaken' | undefined> {
    const text = this.host.readText(path, boundaryOf(path, this.index.folders));
    if (text === undefined) {
      this.#reading.delete(path);
      return undefined;
    }
    const call = {};
    this.#reading.set(path, call);
    const source = new Source(text);
    const steps = analyse([], source, { settings: defaultSettings, today: '' });
    for (let step = steps.next(); ; step = steps.next()) {
      await pace.keep();
      if (this.#reading.get(path) !== call) return 'overtaken';
      if (!step.done) continue;
      this.#reading.delete(path);
      return new FileEntry(path, step.value.facts, source.cut).settled();
    }
  }

  #noteUnread(path: string): void {
    const problem = this.host.problemOf(path, boundaryOf(path, this.index.folders));
    if (problem !== undefined) this.index.unread.add(path);
  }

  #again(): void {
    this.#running = undefined;
    this.#isStopped = false;
    this.#round++;
    this.index.isComplete = false;
  }

  #isLeftOut(path: string): boolean {
    const folder = this.#folderOf(path);
    return (
      !isOkrFile(path) ||
      folder === undefined ||
      this.#isExcluded(path) ||
      this.host.leavesOut?.(path, folder) === true
    );
  }

  #isExcluded(path: string): boolean {
    const folder = this.#folderOf(path);
    return folder !== undefined && this.#excludes.get(folder)?.(relativeTo(folder, path)) === true;
  }

  /** Of folders within each other, the innermost hides what it says, as in the explorer. */
  #folderOf(path: string): string | undefined {
    return foldersAround(path, this.index.folders).at(-1);
  }
}
