import type { Piece } from '../document/chunk.ts';
import { LocatedMemory } from './located-memory.ts';
import type { HeaderResult, PartResult } from './part.ts';
import type { Checked } from './recheck.ts';
import type { Signals } from './signals.ts';

/** A part's result, with the text and the circumstances that it holds for. */
export interface Remembered extends PartResult {
  readonly text: string;
  readonly stamp: string;
}

/** What one document's last analysis found, part by part, by the part's text and nothing else: no edit is tracked. */
export class Memory {
  header: { readonly text: string; readonly isWholeFile: boolean; readonly result: HeaderResult } | undefined;
  headerCheck:
    | { readonly header: HeaderResult; readonly stamp: string; readonly result: PartResult }
    | undefined;
  parts: readonly Remembered[] = [];
  signals: Signals | undefined;
  checked: Checked | undefined;
  readonly located = new LocatedMemory();

  /**
   * The remembered results of the parts of a text, in their order; undefined where a part is new.
   * Most edits leave all parts before and after them alone, so those are compared in place before any look-up.
   */
  recall(pieces: readonly Piece[]): (Remembered | undefined)[] {
    const found: (Remembered | undefined)[] = new Array(pieces.length).fill(undefined);
    const isSame = (known: Remembered | undefined, piece: Piece | undefined): boolean =>
      known !== undefined && known.text === piece?.text;
    let from = 0;
    while (isSame(this.parts[from], pieces[from])) found[from] = this.parts[from++];
    let to = pieces.length;
    let end = this.parts.length;
    while (to > from && end > from && isSame(this.parts[end - 1], pieces[to - 1]))
      found[--to] = this.parts[--end];
    if (from === to) return found;
    const others = new Map(this.parts.slice(from, end).map((part) => [part.text, part]));
    for (let index = from; index < to; index++) found[index] = others.get(pieces[index]?.text ?? '');
    return found;
  }
}
