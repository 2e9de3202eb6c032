import type { Piece } from '../document/chunk.ts';
import type { LastReadable } from './last-readable.ts';
import { LocatedMemory } from './located-memory.ts';
import type { Conclusions } from './overall.ts';
import type { HeaderResult, PartResult } from './part.ts';
import type { Checked } from './recheck.ts';
import type { Signals } from './signals.ts';

/** What one document's last analysis found, part by part, by the part's text and nothing else: no edit is tracked. */
export class Memory {
  header: { readonly text: string; readonly isWholeFile: boolean; readonly result: HeaderResult } | undefined;
  headerCheck:
    | { readonly header: HeaderResult; readonly stamp: string; readonly result: PartResult }
    | undefined;
  signals: Signals | undefined;
  checked: Checked | undefined;
  readonly concluded: Conclusions = new Map();
  readonly located = new LocatedMemory();
  #stamp = '';
  #texts: readonly string[] = [];
  #parts: readonly PartResult[] = [];

  /** @param lastReadable for a text that somebody edits: what cannot be read counts as it last could be. */
  constructor(readonly lastReadable?: LastReadable) {}

  /**
   * The remembered results of the parts of a text, in their order; undefined where a part is new.
   * Most edits leave all parts before and after them alone, so those are compared in place before any look-up.
   * @param stamp everything but its text that the result of a part depends on.
   */
  recall(pieces: readonly Piece[], stamp: string): (PartResult | undefined)[] {
    if (stamp !== this.#stamp) {
      this.#stamp = stamp;
      this.#texts = [];
      this.#parts = [];
    }
    const texts = this.#texts;
    const { length } = pieces;
    let above = 0;
    while (above < length && above < texts.length && texts[above] === pieces[above]?.text) above++;
    const shorter = Math.min(length, texts.length) - above;
    let below = 0;
    while (below < shorter && texts[texts.length - 1 - below] === pieces[length - 1 - below]?.text) below++;
    const others = new Map<string, PartResult | undefined>();
    for (let index = above; index < texts.length - below; index++)
      others.set(texts[index] ?? '', this.#parts[index]);
    return [
      ...this.#parts.slice(0, above),
      ...pieces.slice(above, length - below).map(({ text }) => others.get(text)),
      ...this.#parts.slice(texts.length - below),
    ];
  }

  /**
   * Keeps the results of the first pieces; where some are missing, what was known before them stays known.
   * @param stamp what they hold for: an analysis that was overtaken may end when others are asked for.
   */
  keep(pieces: readonly Piece[], parts: readonly PartResult[], stamp: string): void {
    if (stamp !== this.#stamp) return;
    const texts = pieces.slice(0, parts.length).map(({ text }) => text);
    const isWhole = parts.length === pieces.length;
    const seen = new Set(isWhole ? [] : texts);
    const others = isWhole
      ? []
      : [...this.#texts.keys()].filter((index) => !seen.has(this.#texts[index] ?? ''));
    this.#parts = [...parts, ...others.flatMap((index) => this.#parts[index] ?? [])];
    this.#texts = [...texts, ...others.flatMap((index) => this.#texts[index] ?? [])];
  }
}
