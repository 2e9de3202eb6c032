/** What was computed of the pieces of a document's last version, by their text alone: no edit is tracked. */
export class PartMemo<T> {
  #known = new Map<string, { readonly value: T }>();
  #next = new Map<string, { readonly value: T }>();

  /** The value for a part's text, remembered or made. */
  get(text: string, make: (text: string) => T): T {
    const found = this.#next.get(text) ?? this.#known.get(text) ?? { value: make(text) };
    this.#next.set(text, found);
    return found.value;
  }

  /** The remembered value, if there is one. */
  peek(text: string): T | undefined {
    return (this.#next.get(text) ?? this.#known.get(text))?.value;
  }

  /** Forgets what was not asked for since the last call: parts that are gone. */
  forgetOthers(): void {
    this.#known = this.#next;
    this.#next = new Map();
  }
}
