type Tried = typeof globalThis & {
  readonly __stryker__?: { readonly activeMutant?: string; readonly currentTestId?: string };
};

/**
 * Stands in the copy for `base/remember.ts`: what was read before a break says nothing about the break, so each begins
 * without a memory. So does each test while Stryker looks which lines it runs: a test that found its sentences read by
 * another would never be asked about a break in reading them.
 */
export function remember<V>(read: (text: string) => V): (text: string) => V {
  const known = new Map<string, V>();
  let tried: string | undefined;
  return (text) => {
    const { activeMutant, currentTestId } = (globalThis as Tried).__stryker__ ?? {};
    const trial = activeMutant ?? currentTestId;
    if (trial !== tried) known.clear();
    tried = trial;
    const value = known.has(text) ? (known.get(text) as V) : read(text);
    known.set(text, value);
    return value;
  };
}
