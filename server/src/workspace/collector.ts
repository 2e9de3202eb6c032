import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Below so many bytes V8 needs no help: no file is large, and its own pauses are short. */
const LARGE = 40_000_000;
/** So much garbage, in bytes, is worth a pause: two or three keys leave it behind in a file of a thousand objectives. */
const WORTHWHILE = 6_000_000;

/** The heap of this process: how many bytes of it are used, and what collects its garbage at once. */
export interface Heap {
  readonly used: () => number;
  readonly collect: () => void;
}

/** Collects the garbage of a large heap at once, where enough has come up since the last time. */
export function collector({ used, collect }: Heap = heap()): () => void {
  let kept = 0;
  return () => {
    const now = used();
    if (now < LARGE || now - kept < WORTHWHILE) return;
    collect();
    kept = used();
  };
}

function heap(): Heap {
  let collect: (() => void) | undefined;
  return {
    used: () => getHeapStatistics().used_heap_size,
    collect: () => {
      collect ??= collectorOfV8();
      collect();
    },
  };
}

/** V8 gives its own function to contexts that are made once its flag is set. */
function collectorOfV8(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}
