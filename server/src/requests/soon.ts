/** A person who hovers waits for no analysis: what is not known within this many milliseconds is left out. */
const patience = 5;

/** The outcome if it is there at once or soon; else undefined, while the work goes on. */
export function soon<T>(outcome: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, patience, undefined);
  });
  return Promise.race([outcome, late]).finally(() => clearTimeout(timer));
}
