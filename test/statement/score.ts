import type { Category, Statement } from '../../server/src/statement/statement.ts';

/** One labelled sentence; the fields of docs/statement.md. */
export interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly kind: 'objective' | 'kr';
  readonly categories: readonly string[];
  readonly segmented: 'role' | 'unsegmented' | 'n/a';
  readonly has_baseline: boolean;
  readonly has_target: boolean;
  readonly has_unit: boolean;
  readonly has_deadline: boolean;
  readonly vanity: boolean;
  readonly output_not_outcome: boolean;
  readonly clinical_claim_unvalidated: boolean;
  readonly ai: boolean;
  readonly launch: boolean;
}

/** Labelled sentences, a JSON object a line. */
export function parseLabelled(lines: string): Labelled[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}

/** The categories of a sentence, as the format names them. */
export function wantedCategories({ categories }: Labelled): string[] {
  return categories.map((name) => (name === 'clinical-outcome' ? 'outcome' : name));
}

export interface Miss {
  readonly id: string;
  readonly text: string;
  readonly expected: string;
  readonly got: string;
}

export interface Score {
  readonly detector: string;
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly precision: number;
  readonly recall: number;
  readonly misses: readonly Miss[];
}

type Read = (text: string, kind: 'objective' | 'key-result') => Statement;

/** What a detector finds in a sentence, as a list: empty or `yes` for the yes-or-no ones, the categories for `category`. */
interface Detector {
  readonly expected: (label: Labelled) => readonly string[];
  readonly got: (statement: Statement) => readonly string[];
}

const yes = (found: boolean): readonly string[] => (found ? ['yes'] : []);

const DETECTORS: Readonly<Record<string, Detector>> = {
  segmentation: {
    expected: (label) => yes(label.segmented === 'unsegmented'),
    got: ({ population }) => yes(population.kind === 'unsegmented' || population.kind === 'implicit'),
  },
  vanity: { expected: (label) => yes(label.vanity), got: ({ vanity }) => yes(vanity !== undefined) },
  target: { expected: (label) => yes(label.has_target), got: ({ target }) => yes(target !== undefined) },
  baseline: {
    expected: (label) => yes(label.has_baseline),
    got: ({ baseline }) => yes(baseline !== undefined),
  },
  ai: { expected: (label) => yes(label.ai), got: ({ ai }) => yes(ai !== undefined) },
  output: {
    expected: (label) => yes(label.output_not_outcome),
    got: ({ workDone, milestone }) => yes(workDone !== undefined || milestone),
  },
  launch: { expected: (label) => yes(label.launch), got: ({ launch }) => yes(launch !== undefined) },
  claim: {
    expected: (label) => yes(label.clinical_claim_unvalidated),
    got: ({ claim, evidence }) => yes(claim !== undefined && evidence === undefined),
  },
  deadline: {
    expected: (label) => yes(label.has_deadline),
    got: ({ deadline }) => yes(deadline !== undefined),
  },
  unit: { expected: (label) => yes(label.has_unit), got: ({ hasUnit }) => yes(hasUnit) },
  category: {
    expected: wantedCategories,
    got: ({ categories }: { categories: readonly Category[] }) => categories,
  },
};

/** Precision and recall of every detector over labelled sentences, with the misses. Empty denominators count as 1. */
export function score(labels: readonly Labelled[], read: Read): Score[] {
  const statements = labels.map((label) =>
    read(label.text, label.kind === 'kr' ? 'key-result' : 'objective'),
  );
  return Object.entries(DETECTORS).map(([detector, { expected, got }]) => {
    const counted = { tp: 0, fp: 0, fn: 0 };
    const misses: Miss[] = [];
    labels.forEach((label, index) => {
      const statement = statements[index];
      const wanted = expected(label);
      const found = statement ? got(statement) : [];
      const right = found.filter((item) => wanted.includes(item)).length;
      counted.tp += right;
      counted.fp += found.length - right;
      counted.fn += wanted.length - right;
      if (right !== found.length || right !== wanted.length)
        misses.push({
          id: label.id,
          text: label.text,
          expected: wanted.join(', ') || 'no',
          got: found.join(', ') || 'no',
        });
    });
    const { tp, fp, fn } = counted;
    return { detector, tp, fp, fn, precision: share(tp, tp + fp), recall: share(tp, tp + fn), misses };
  });
}

/** What is read wrong, and as what, by sentence and detector. */
export function misread(scores: readonly Score[]): Record<string, Record<string, string>> {
  const found: Record<string, Record<string, string>> = {};
  for (const { detector, misses } of scores)
    for (const { id, got } of misses) found[id] = { ...found[id], [detector]: got };
  return found;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
