import { type Profiler, Session } from 'node:inspector/promises';

/** How often each stretch of our code ran, by its file, its function and its place in that. */
type Steps = ReadonlyMap<string, number>;

/** So many times as many steps for twice the size are still in step with it. */
const slack = 2.8;

/** Counts how often each stretch of our code runs: of the code that is loaded once it has started. */
export class StepCounter {
  private constructor(private readonly session: Session) {}

  static async start(): Promise<StepCounter> {
    const session = new Session();
    session.connect();
    await session.post('Profiler.enable');
    await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    return new StepCounter(session);
  }

  /** The functions in which twice the size takes much more than twice the steps, with how many they were. */
  async growing(size: number, work: (size: number) => unknown): Promise<string[]> {
    // What is worked out once for all sizes is no work for these.
    await this.#stepsOf(work, 3);
    const some = await this.#stepsOf(work, size);
    const twice = await this.#stepsOf(work, 2 * size);
    const found = [...twice].flatMap(([place, count]) => {
      const counted = some.get(place);
      // The engine forgets counts of a small function now and then; without both there is nothing to compare.
      if (counted === undefined) return [];
      const before = Math.max(counted, size);
      const name = place.slice(0, place.lastIndexOf(' '));
      return count > 30 * size && count > slack * before ? `${name}: ${before}, then ${count}` : [];
    });
    return [...new Set(found)];
  }

  async #stepsOf(work: (size: number) => unknown, size: number): Promise<Steps> {
    await work(size);
    return stepsIn((await this.session.post('Profiler.takePreciseCoverage')).result);
  }
}

function stepsIn(scripts: readonly Profiler.ScriptCoverage[]): Steps {
  const steps = new Map<string, number>();
  for (const { url, functions } of scripts) {
    const [, file] = /\/server\/src\/(.+)$/.exec(url) ?? [];
    if (file === undefined) continue;
    for (const { functionName, ranges } of functions)
      for (const { startOffset, endOffset, count } of ranges)
        steps.set(`${file} ${functionName} ${startOffset}-${endOffset}`, count);
  }
  return steps;
}
