import { lint } from '../lint/engine.ts';
import { type SiblingFacts, siblingFactsOf } from '../lint/facts.ts';
import { defaultSettings } from '../lint/severity.ts';
import type { rules } from '../rules/registry.ts';
import type { Host } from './host.ts';
import { turn } from './session.ts';

/** Rules are not needed to know what a file says of its product. */
const noRules: typeof rules = [];

/** What the files of the workspace say of their products, so that one file's safety goal counts for its siblings. */
export class SiblingIndex {
  readonly #files = new Map<string, SiblingFacts>();

  constructor(private readonly host: Host) {}

  /**
   * Reads every OKR file of a folder, a stretch a turn.
   * @param isOpen tells files whose editor speaks for them.
   */
  async addFolder(folder: string, isOpen: (path: string) => boolean): Promise<void> {
    for await (const path of this.host.discover(folder)) {
      if (!isOpen(path)) this.refresh(path);
      await turn();
    }
  }

  /** Reads a file again, or forgets it when it is gone. */
  refresh(path: string): void {
    const text = this.host.readText(path);
    if (text === undefined) this.#files.delete(path);
    else
      this.set(
        path,
        siblingFactsOf(path, lint(noRules, text, { settings: defaultSettings, today: '' }).facts),
      );
  }

  /** @returns true when something changed that other files may see. */
  set(path: string, facts: SiblingFacts | undefined): boolean {
    const isSame = JSON.stringify(facts) === JSON.stringify(this.#files.get(path));
    if (facts) this.#files.set(path, facts);
    else this.#files.delete(path);
    return !isSame;
  }

  /** The other files of the same product and cycle. */
  of(path: string): readonly SiblingFacts[] {
    const own = this.#files.get(path);
    if (!own) return [];
    return [...this.#files.values()].filter(
      (other) => other !== own && other.product === own.product && other.cycle === own.cycle,
    );
  }
}
