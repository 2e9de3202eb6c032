const memo = Symbol('what pure functions gave');

interface Remembering {
  /** The number of a function and what it gave, one pair behind the other: an object is asked a few of all functions. */
  [memo]?: unknown[];
}

let functions = 0;

/**
 * Remembers what a pure function gives for an object, for as long as the object lives: facts of unchanged parts stay the
 * same objects. The results stand with the object, hidden from copies; a map from objects would cost ten times the time.
 */
export function once<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const number = functions++;
  return (key) => {
    const known = knownOf(key);
    for (let at = 0; at < known.length; at += 2) if (known[at] === number) return known[at + 1] as V;
    const value = compute(key);
    known.push(number, value);
    return value;
  };
}

/** The same for a function that depends on texts, too, such as the day: what it gave for the last ones is remembered. */
export function onceFor<K extends object, B extends readonly (string | undefined)[], V>(
  compute: (key: K, ...by: B) => V,
): (key: K, ...by: B) => V {
  const last = once((_key: K): { by?: B; value?: V } => ({}));
  return (key, ...by) => {
    const entry = last(key);
    if (entry.by?.every((each, index) => each === by[index])) return entry.value as V;
    entry.by = by;
    entry.value = compute(key, ...by);
    return entry.value;
  };
}

/** A memory beside each object, made when it is first asked for, for as long as the object lives: what it holds may change. */
export function memoryBeside<K extends object, V>(make: () => V): (key: K) => V {
  const memories = new WeakMap<K, V>();
  return (key) => {
    const memory = memories.get(key) ?? make();
    memories.set(key, memory);
    return memory;
  };
}

function knownOf(key: Remembering): unknown[] {
  let known = key[memo];
  if (!known) {
    known = [];
    Object.defineProperty(key, memo, { value: known });
  }
  return known;
}
