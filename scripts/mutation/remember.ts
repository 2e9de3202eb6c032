type Tried = typeof globalThis & { readonly __stryker__?: { readonly activeMutant?: string } };

/**
 * Stands in the copy for `statement/remember.ts`: what was read before a break says nothing about the break, so each begins
 * without a memory.
 */
export function remember<V>(read: (text: string) => V): (text: string) => V {
  const known = new Map<string, V>();
  let tried: string | undefined;
  return (text) => {
    const active = (globalThis as Tried).__stryker__?.activeMutant;
    if (active !== tried) known.clear();
    tried = active;
    const value = known.has(text) ? (known.get(text) as V) : read(text);
    known.set(text, value);
    return value;
  };
}
