/** Takes all steps of some work without a pause. @returns what they come to. */
export function toEnd<T>(steps: Generator<unknown, T>): T {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}
