import type { Ends } from './common.ts';

/** Pieces that a text has at most, before they are put together. */
const MOST = 64;

/** Neighbours that are shorter than this together become one piece. */
const SHORT = 1000;

/** What is asked of a text around a place: a string has it, and so has a text in pieces, which is not put together for that. */
export interface Readable {
  readonly length: number;
  slice(start: number, end?: number): string;
  charAt(offset: number): string;
  charCodeAt(offset: number): number;
  /** @param sign one UTF-16 unit. */
  indexOf(sign: string, from?: number): number;
  /** @param sign one UTF-16 unit. */
  lastIndexOf(sign: string, from?: number): number;
}

/** Where the line of an offset starts. `lastIndexOf` takes -1 for 0, so a text that begins with a line break needs this. */
export function startOfLine(text: Pick<Readable, 'lastIndexOf'>, offset: number): number {
  return offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line of an offset ends, in front of its line feed. */
export function endOfLine(text: Pick<Readable, 'indexOf' | 'length'>, offset: number): number {
  const newline = text.indexOf('\n', offset);
  return newline < 0 ? text.length : newline;
}

/** Where the line below that of an offset starts; the text's length where there is none. */
export function nextLine(text: Pick<Readable, 'indexOf' | 'length'>, offset: number): number {
  return Math.min(endOfLine(text, offset) + 1, text.length);
}

interface Origin extends Ends {
  readonly text: Text;
}

/**
 * A text that somebody edits, held as pieces of the strings that it came from: to make one string of a megabyte with every
 * key, and let it go with the next, would cost more than what is done with it.
 */
export class Text implements Readable {
  readonly length: number;
  #whole: string | undefined;
  #origin: Origin | undefined;

  private constructor(private readonly pieces: readonly string[]) {
    this.length = pieces.reduce((sum, { length }) => sum + length, 0);
  }

  static of(text: string): Text {
    return new Text([text]);
  }

  toString(): string {
    this.#whole ??= this.pieces.length === 1 ? (this.pieces[0] ?? '') : this.pieces.join('');
    return this.#whole;
  }

  /** As that of a string, for offsets from 0 to its length. */
  slice(start: number, end: number = this.length): string {
    if (this.#whole !== undefined) return this.#whole.slice(start, end);
    return this.#between(start, end).join('');
  }

  charAt(offset: number): string {
    const { piece, at } = this.#pieceAt(offset);
    return piece.charAt(offset - at);
  }

  charCodeAt(offset: number): number {
    const { piece, at } = this.#pieceAt(offset);
    return piece.charCodeAt(offset - at);
  }

  indexOf(sign: string, from = 0): number {
    let at = 0;
    for (const piece of this.pieces) {
      const found = from < at + piece.length ? piece.indexOf(sign, from - at) : -1;
      if (found >= 0) return at + found;
      at += piece.length;
    }
    return -1;
  }

  lastIndexOf(sign: string, from = this.length): number {
    const last = Math.max(from, 0);
    let at = this.length;
    for (const piece of this.pieces.toReversed()) {
      at -= piece.length;
      const found = at <= last ? piece.lastIndexOf(sign, last - at) : -1;
      if (found >= 0) return at + found;
    }
    return -1;
  }

  /** The text with another one between two offsets. */
  replace(start: number, end: number, text: string): Text {
    const pieces: string[] = [];
    for (const piece of [...this.#between(0, start), text, ...this.#between(end, this.length)]) {
      const last = pieces.at(-1);
      if (last !== undefined && last.length + piece.length < SHORT) pieces[pieces.length - 1] = last + piece;
      else pieces.push(piece);
    }
    const next = new Text(pieces.length > MOST ? [pieces.join('')] : pieces);
    const after = this.length - end;
    const { text: origin, start: same, end: sameEnd } = this.#origin ?? { text: this, start, end: after };
    next.#origin = { text: origin, start: Math.min(same, start), end: Math.min(sameEnd, after) };
    return next;
  }

  /**
   * What it has in common with a text that it was made of, at least; undefined where it was not made of that one.
   * Once asked, later texts are compared with this one.
   */
  takeEnds(from: Text): Ends | undefined {
    const origin = this.#origin;
    this.#origin = undefined;
    return origin?.text === from ? origin : undefined;
  }

  #pieceAt(offset: number): { readonly piece: string; readonly at: number } {
    let at = 0;
    for (const piece of this.pieces) {
      if (offset < at + piece.length) return { piece, at };
      at += piece.length;
    }
    return { piece: '', at };
  }

  #between(start: number, end: number): string[] {
    if (this.#whole !== undefined) return [this.#whole.slice(start, end)];
    const found: string[] = [];
    let at = 0;
    for (const piece of this.pieces) {
      const from = Math.max(start - at, 0);
      const to = Math.min(end - at, piece.length);
      if (from < to) found.push(from === 0 && to === piece.length ? piece : piece.slice(from, to));
      at += piece.length;
      if (at >= end) break;
    }
    return found;
  }
}
