/** A text as its clues, with the labels it bears. */
export interface Example {
  readonly clues: readonly string[];
  readonly labels: readonly string[];
  /** What it counts beside others. */
  readonly counts: number;
  /** It teaches this label alone, and nothing of the others. */
  readonly only?: string;
}

/** The weight of each clue for a label; `*` is what stands for the label before any clue is seen. */
export type Weights = ReadonlyMap<string, number>;

interface Column {
  readonly clue: string;
  readonly rows: readonly number[];
}

/** Small weights are dropped (`SPARSE`), large ones kept in bounds (`SMOOTH`), and no step is longer than `STEP`. */
const SPARSE = 0.2;
const SMOOTH = 0.3;
const STEP = 2;
const SWEEPS = 12;
/** The least curvature assumed, so that an example that is surely right does not throw its clues about. */
const FLAT = 0.05;

/** For each label the weights with which its clues tell it best: logistic regression by coordinate descent. Deterministic. */
export function learn(examples: readonly Example[], labels: readonly string[]): Map<string, Weights> {
  const columns = columnsOf(examples);
  return new Map(labels.map((label) => [label, weightsOf(label, examples, columns)]));
}

function columnsOf(examples: readonly Example[]): Column[] {
  const rows = new Map<string, number[]>([['*', examples.map((_, row) => row)]]);
  examples.forEach(({ clues }, row) => {
    for (const clue of clues) {
      const of = rows.get(clue);
      if (of) of.push(row);
      else rows.set(clue, [row]);
    }
  });
  return [...rows].map(([clue, rows]) => ({ clue, rows }));
}

function weightsOf(label: string, examples: readonly Example[], columns: readonly Column[]): Weights {
  const wanted = Float64Array.from(examples, ({ labels }) => (labels.includes(label) ? 1 : 0));
  const counts = Float64Array.from(examples, ({ counts, only }) => (only && only !== label ? 0 : counts));
  const sums = new Float64Array(examples.length);
  const weights = new Float64Array(columns.length);
  for (let sweep = 0; sweep < SWEEPS; sweep++)
    columns.forEach(({ clue, rows }, index) => {
      const weight = weights[index] ?? 0;
      let slope = SMOOTH * weight;
      let curve = SMOOTH;
      for (const row of rows) {
        const likely = 1 / (1 + Math.exp(-(sums[row] ?? 0)));
        slope += (counts[row] ?? 0) * (likely - (wanted[row] ?? 0));
        curve += (counts[row] ?? 0) * Math.max(likely * (1 - likely), FLAT);
      }
      const next = shrunk(weight - slope / curve, clue === '*' ? 0 : SPARSE / curve);
      const step = Math.min(STEP, Math.max(-STEP, next - weight));
      if (step === 0) return;
      weights[index] = weight + step;
      for (const row of rows) sums[row] = (sums[row] ?? 0) + step;
    });
  return new Map(columns.map(({ clue }, index) => [clue, weights[index] ?? 0]));
}

function shrunk(value: number, by: number): number {
  return Math.sign(value) * Math.max(0, Math.abs(value) - by);
}
