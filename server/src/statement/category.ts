import data from '../generated/category-weights.json';
import { cluesOf, type Known } from './category-clues.ts';
import type { Category } from './statement.ts';
import type { Reading } from './text.ts';

/** The categories, most specific first. */
export const ORDER = [
  'safety',
  'ai',
  'evidence',
  'outcome',
  'privacy',
  'compliance',
  'interoperability',
  'workflow',
  'experience',
  'adoption',
  'financial',
  'operational',
] as const satisfies readonly Category[];

/** Clues by their weight in tenths. */
const weights: Readonly<Record<Category, Readonly<Record<string, readonly string[]>>>> = data;
const votes: ReadonlyMap<Category, ReadonlyMap<string, number>> = new Map(
  ORDER.map((category) => [category, new Map(Object.entries(weights[category]).flatMap(weighed))]),
);

function weighed([tenths, clues]: [string, readonly string[]]): [string, number][] {
  return clues.map((clue) => [clue, Number(tenths) / 10]);
}

/**
 * The categories of a sentence, most specific first: every clue votes for or against each category, by the weights that
 * `npm run learn` took from labelled sentences. Where none has a majority, the one with most votes.
 */
export function readCategories(reading: Reading, known: Known): Category[] {
  const clues = cluesOf(reading, known);
  return elected(ORDER.map((category) => ({ category, sum: sumOf(votes.get(category), clues) })));
}

/** What the clues say for a category that gives them these weights; `*` is what it has before any is seen. */
export function sumOf(weights: ReadonlyMap<string, number> | undefined, clues: Iterable<string>): number {
  let sum = weights?.get('*') ?? 0;
  for (const clue of clues) sum += weights?.get(clue) ?? 0;
  return sum;
}

/** The categories with a majority, else the one with most votes. */
export function elected(counted: readonly { category: Category; sum: number }[]): Category[] {
  const many = counted.filter(({ sum }) => sum > 0);
  const won = many.length > 0 ? many : [counted.reduce((best, each) => (each.sum > best.sum ? each : best))];
  return won.map(({ category }) => category);
}
