/** Longest stretch of work on what somebody waits for, without giving requests a turn, in milliseconds. */
const SLICE = 8;

/** The same for work that nobody waits for: a question takes several turns to come in and to be answered. */
const BACKGROUND_SLICE = 2;

/**
 * Takes the steps of work on an open document, with a turn for everything else after each stretch of them.
 * @returns what they come to; undefined when an edit overtook them, or whoever asked no longer does.
 */
export async function inSlices<R>(
  steps: Generator<unknown, R>,
  document: { readonly version: number },
  token?: { readonly isCancellationRequested: boolean },
): Promise<R | undefined> {
  const { version } = document;
  for (let until = performance.now() + SLICE; ; ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await turn();
    if (token?.isCancellationRequested || document.version !== version) {
      steps.return(undefined as never);
      return undefined;
    }
    until = performance.now() + SLICE;
  }
}

/** Keeps long work in the background from standing in the way: a turn for everything else after each stretch of it. */
export class Pace {
  #until = performance.now() + BACKGROUND_SLICE;

  async keep(): Promise<void> {
    if (performance.now() < this.#until) return;
    await turn();
    this.#until = performance.now() + BACKGROUND_SLICE;
  }
}

/** Lets everything that waits in the input queue go first. A timer would wait a millisecond, in a browser four. */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    behindOthers(resolve);
  });
}

const behindOthers: (go: () => void) => void =
  typeof setImmediate === 'function' ? setImmediate : byMessages();

/** In a browser, a message to oneself comes behind those that wait. */
function byMessages(): (go: () => void) => void {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.addEventListener('message', () => waiting.shift()?.());
  port1.start();
  return (go) => {
    waiting.push(go);
    port2.postMessage(undefined);
  };
}
