/** Texts remembered before all are forgotten: more than a few objectives have, and than files are open; few enough to cost nothing. */
const LIMIT = 512;

/** Characters of the longest text that is remembered: goals are shorter, and hundreds of versions of a huge one would fill the memory. */
const LONGEST = 2000;

/** Remembers what a pure reading of a text gives: on an edit, one title of an objective changes, and the others and the file's name are known. */
export function remember<V>(read: (text: string) => V): (text: string) => V {
  const known = new Map<string, V>();
  return (text) => {
    if (text.length > LONGEST) return read(text);
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as V;
    const value = read(text);
    if (known.size >= LIMIT) known.clear();
    known.set(text, value);
    return value;
  };
}
