/** Milliseconds without a question before garbage is collected: few, so that it is done before the next key. */
const PAUSE = 5;

/** Collects garbage while nobody waits; V8 would do so in the middle of an answer. */
export class Idle {
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param collect absent where that is not ours to do, as in a browser. */
  constructor(private readonly collect: (() => void) | undefined) {}

  /** Something was asked. */
  ends(): void {
    clearTimeout(this.#timer);
  }

  /** All is answered. */
  begins(): void {
    this.ends();
    if (this.collect) this.#timer = setTimeout(this.collect, PAUSE);
  }
}
