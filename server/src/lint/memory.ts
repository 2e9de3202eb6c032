import type { Piece } from '../document/chunk.ts';
import type { LastReadable } from './last-readable.ts';
import { LocatedMemory } from './located-memory.ts';
import { Conclusions } from './overall.ts';
import type { HeaderResult, PartResult } from './part.ts';
import type { Checked } from './recheck.ts';
import { sameEnd, sameStart } from './same-parts.ts';
import type { Signals } from './signals.ts';

/** What one document's last analysis found, part by part, by the part's text and nothing else: no edit is tracked. */
export class Memory {
  header: { readonly text: string; readonly isWholeFile: boolean; readonly result: HeaderResult } | undefined;
  headerCheck:
    | { readonly header: HeaderResult; readonly stamp: string; readonly result: PartResult }
    | undefined;
  signals: Signals | undefined;
  checked: Checked | undefined;
  readonly concluded = new Conclusions();
  readonly located = new LocatedMemory();
  #stamp = '';
  #pieces: readonly Piece[] = [];
  /** Of the pieces, in their order. */
  #results: readonly PartResult[] = [];

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
      this.#pieces = [];
      this.#results = [];
    }
    const [known, results] = [this.#pieces, this.#results];
    const above = sameStart(known, pieces);
    const below = sameEnd(known, pieces.slice(above));
    const others = new Map<string, PartResult | undefined>();
    for (let index = above; index < known.length - below; index++)
      others.set(known[index]?.text ?? '', results[index]);
    return [
      ...results.slice(0, above),
      ...pieces.slice(above, pieces.length - below).map(({ text }) => others.get(text)),
      ...results.slice(results.length - below),
    ];
  }

  /**
   * Keeps the results of the first pieces; where some are missing, what was known before them stays known.
   * @param stamp what they hold for: an analysis that was overtaken may end when others are asked for.
   */
  keep(pieces: readonly Piece[], results: readonly PartResult[], stamp: string): void {
    if (stamp !== this.#stamp) return;
    if (results.length < pieces.length) {
      const read = pieces.slice(0, results.length);
      const texts = new Set(read.map(({ text }) => text));
      const others = this.#pieces.flatMap((piece, index) => {
        const result = this.#results[index];
        return result && !texts.has(piece.text) ? [{ piece, result }] : [];
      });
      this.#pieces = [...read, ...others.map(({ piece }) => piece)];
      this.#results = [...results, ...others.map(({ result }) => result)];
      return;
    }
    this.#pieces = pieces;
    this.#results = results;
  }
}
