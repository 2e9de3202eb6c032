import { carriageReturn, newline } from './signs.ts';
import type { Text } from './text.ts';

/** Where the lines of a text start, kept up to date from edit to edit. Line breaks are LF, CR LF and CR, as in the protocol. */
export class LineStarts {
  #starts: Int32Array;

  constructor(text: string) {
    this.#starts = Int32Array.from([0, ...breaksIn(text)]);
  }

  get count(): number {
    return this.#starts.length;
  }

  /** Offset of a line that is there. */
  startOf(line: number): number {
    return this.#starts[line] ?? 0;
  }

  /** The line that an offset is in. */
  lineAt(offset: number): number {
    let [low, high] = [0, this.count];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.startOf(middle) > offset) high = middle;
      else low = middle;
    }
    return low;
  }

  /**
   * Takes in an edit. The lines above and below are read, too: an edit may part a CR from its LF, or bring them together.
   * @param text as it is now.
   * @param start of what was replaced.
   * @param end of what was replaced, in the text before.
   */
  update(text: Text, start: number, end: number, inserted: number): void {
    const starts = this.#starts;
    const shift = inserted - (end - start);
    const first = Math.max(this.lineAt(start) - 1, 0);
    const last = Math.min(this.lineAt(end) + 2, this.count);
    const from = this.startOf(first);
    const to = last < this.count ? this.startOf(last) + shift : text.length;
    const read = breaksIn(text.slice(from, to));
    const kept = Math.min(last + 1, this.count);
    const added = first + 1 + read.length - kept;
    const now = added === 0 ? starts : new Int32Array(this.count + added);
    if (added !== 0) now.set(starts.subarray(0, first + 1));
    for (let index = 0; index < read.length; index++) now[first + 1 + index] = from + (read[index] ?? 0);
    for (let line = kept; line < starts.length; line++) now[line + added] = (starts[line] ?? 0) + shift;
    this.#starts = now;
  }
}

/** The offsets behind the line breaks of a text. */
function breaksIn(text: string): number[] {
  const found: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === newline || (code === carriageReturn && text.charCodeAt(at + 1) !== newline))
      found.push(at + 1);
  }
  return found;
}
