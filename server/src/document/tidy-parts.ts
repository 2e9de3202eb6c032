/** Parts of a file in which formatting changed nothing last time, by their text: most are what they were. */
export class TidyParts {
  #stamp = '';
  #known: ReadonlySet<string> = new Set();

  /** @param stamp everything but its text that a part's layout depends on. */
  begin(stamp: string): {
    readonly isTidy: (text: string) => boolean;
    readonly keep: (texts: Iterable<string>) => void;
  } {
    if (stamp !== this.#stamp) this.#known = new Set();
    this.#stamp = stamp;
    return {
      isTidy: (text) => this.#known.has(text),
      keep: (texts) => {
        if (stamp === this.#stamp) this.#known = new Set(texts);
      },
    };
  }
}
