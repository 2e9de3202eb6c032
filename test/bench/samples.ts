/** What is kept of a repeated measurement: milliseconds, the count, and how many answers held something. */
export interface Samples {
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
  readonly count: number;
  readonly answered: number;
}

/** The middle, the 95th percentile (nearest rank) and the worst of measured milliseconds; undefined for none. */
export function summarise(values: readonly number[], answered = values.length): Samples | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const rank = (share: number): number | undefined =>
    sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  const [p50, p95, max] = [rank(0.5), rank(0.95), sorted.at(-1)];
  if (p50 === undefined || p95 === undefined || max === undefined) return undefined;
  return { p50, p95, max, count: sorted.length, answered };
}

/** A position in a text, from zero. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/** `count` places where `pattern` ends, scattered over the whole text in an order that never walks forward. */
export function places(text: string, pattern: RegExp, count: number, phase = 0): Place[] {
  const all = text.split('\n').flatMap((row, line) => {
    const match = pattern.exec(row);
    return match ? [{ line, character: match.index + match[0].length }] : [];
  });
  const golden = 0.6180339887;
  return Array.from(
    { length: count },
    (_, k) => all[Math.floor((((k + phase) * golden) % 1) * all.length)],
  ).filter((place) => place !== undefined);
}
