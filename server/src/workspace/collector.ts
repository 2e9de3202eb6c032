import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Below so many bytes V8 needs no help: no file is large, and its own pauses are short. */
const large = 40_000_000;
/** So much garbage, in bytes, is worth a pause: two or three keys leave it behind in a file of a thousand objectives. */
const worthwhile = 6_000_000;

/** Collects garbage of a large heap at once, where enough has come up since the last time. */
export function collector(): () => void {
  let collect: (() => void) | undefined;
  let kept = 0;
  return () => {
    const used = getHeapStatistics().used_heap_size;
    if (used < large || used - kept < worthwhile) return;
    collect ??= collectGarbage();
    collect();
    kept = getHeapStatistics().used_heap_size;
  };
}

/** V8's own function, which it gives to contexts that are made once its flag is set. */
function collectGarbage(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}
