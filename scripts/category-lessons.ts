import phrases from '../server/src/generated/categories.json';
import { metrics } from '../server/src/knowledge/metrics.ts';
import { elected, ORDER } from '../server/src/statement/category.ts';
import { cluesOf, cluesOfPhrase } from '../server/src/statement/category-clues.ts';
import { readStatement } from '../server/src/statement/read.ts';
import { readTokens } from '../server/src/words/text.ts';
import { type Labelled, wantedCategories } from '../test/statement/score.ts';
import { type Example, learn, type Weights } from './logistic.ts';

/** How much a phrase counts beside a sentence. */
const PHRASE = 0.75;
/** Sentences are dealt into so many parts; each is judged by what the others teach. */
export const PARTS = 5;

/**
 * The weights of clues for each category, from labelled sentences, and from the phrases of categories.yaml and of the metrics
 * library, each a short sentence that counts less. No chance is in it: the same sentences give the same weights.
 */
export function learnCategories(labelled: readonly Labelled[]): Map<string, Weights> {
  return taughtBy(labelled.map(sentenceExample));
}

/** Precision and recall of the categories of sentences that were left out of the learning. */
export function judgeLeftOut(labelled: readonly Labelled[]): { precision: number; recall: number } {
  const sentences = labelled.map(sentenceExample);
  let right = 0;
  let found = 0;
  let wanted = 0;
  for (let part = 0; part < PARTS; part++) {
    const learned = taughtBy(sentences.filter((_, index) => index % PARTS !== part));
    for (const { clues, labels } of sentences.filter((_, index) => index % PARTS === part)) {
      const got = elected(ORDER.map((category) => sumOf(learned.get(category), clues)));
      right += got.filter((category) => labels.includes(category)).length;
      found += got.length;
      wanted += labels.length;
    }
  }
  return { precision: right / found, recall: right / wanted };
}

/** How much the clues of a sentence speak for a category, what speaks for it in every sentence included. */
export function sumOf(weights: Weights | undefined, clues: readonly string[]): number {
  return ['*', ...clues].reduce((sum, clue) => sum + (weights?.get(clue) ?? 0), 0);
}

function taughtBy(sentences: readonly Example[]): Map<string, Weights> {
  return learn(withoutRarePairs([...sentences, ...phraseExamples(), ...metricExamples()]), ORDER);
}

function sentenceExample(labelled: Labelled): Example {
  const { text, kind } = labelled;
  const statement = readStatement(text, kind === 'kr' ? 'key-result' : 'objective');
  return { clues: [...cluesOf(readTokens(text), statement)], labels: wantedCategories(labelled), counts: 1 };
}

function phraseExamples(): Example[] {
  const { not, sure: _settled, ...said } = phrases;
  return [
    ...Object.entries(said).flatMap(([label, list]) => list.map((text) => phrase(text, [label]))),
    ...Object.entries(not).flatMap(([only, list]) => list.map((text) => ({ ...phrase(text, []), only }))),
  ];
}

function metricExamples(): Example[] {
  return [...metrics.values()].flatMap(({ name, phrases: names, category }) =>
    [name, ...names].map((text) => phrase(text, [category === 'supply-chain' ? 'operational' : category])),
  );
}

function phrase(text: string, labels: readonly string[]): Example {
  return { clues: [...cluesOfPhrase(readTokens(text))], labels, counts: PHRASE };
}

/** Pairs of words that stand in one sentence alone teach that sentence by heart, and nothing else. */
export function withoutRarePairs(examples: readonly Example[]): Example[] {
  const times = new Map<string, number>();
  for (const { clues, counts } of examples)
    for (const clue of clues) times.set(clue, (times.get(clue) ?? 0) + (counts < 1 ? 2 : 1));
  return examples.map((example) => ({
    ...example,
    clues: example.clues.filter((clue) => !clue.includes(' ') || (times.get(clue) ?? 0) > 1),
  }));
}
