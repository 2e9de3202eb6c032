/**
 * Learns how much each clue of a sentence speaks for a clinical claim (`learn.ts claim`), then for each category (`category`;
 * a claim is a clue to them), then for use as success (`vanity`; the categories are clues to it): `npm run learn` writes all
 * three into server/src/knowledge/*-weights.yaml and prints precision and recall on sentences that were left out of it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLabelled } from '../test/statement/score.ts';
import { judgeLeftOut, learnCategories } from './category-lessons.ts';
import type { Weights } from './logistic.ts';
import { ROOT } from './root.ts';
import { claimLesson, judgeVotesLeftOut, learnVotes, vanityLesson } from './vote-lessons.ts';

/** Weights are written in tenths; those below two say nothing. */
const TENTHS = 10;
const LEAST = 2;
const WIDTH = 130;

const labelled = parseLabelled(readFileSync(join(ROOT, 'test/statement/sentences.jsonl'), 'utf8'));
const file = process.argv[2] ?? '';
const lesson = [claimLesson, vanityLesson].find(({ label }) => label === file);
const [learned, { precision, recall }] = lesson
  ? [learnVotes(lesson, labelled), judgeVotesLeftOut(lesson, labelled)]
  : [learnCategories(labelled), judgeLeftOut(labelled)];
const what = { claim: 'clinical claim', vanity: 'count of use as success' }[file] ?? 'category';
const head = `# What each clue of a sentence says for a ${what}, in tenths. Made by \`npm run learn\`: do not edit.\n`;
const lines = [...learned].flatMap(([label, weights]) => [`${label}:`, ...byTenths(weights)]);
writeFileSync(join(ROOT, `server/src/knowledge/${file}-weights.yaml`), `${head}${lines.join('\n')}\n`);
console.log(
  `${labelled.length} sentences, ${what}; left out: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
);

/** Lines with the clues of each weight in tenths, those that say most first. */
function byTenths(weights: Weights): string[] {
  const tenths = [...weights].map(([clue, weight]) => ({ clue, tenth: Math.round(weight * TENTHS) }));
  const all = [...new Set(tenths.map(({ tenth }) => tenth))].filter((each) => Math.abs(each) >= LEAST);
  return all
    .sort((a, b) => b - a)
    .flatMap((tenth) => {
      const clues = tenths.filter((each) => each.tenth === tenth).map(({ clue }) => clue);
      return wrapped(`  ${tenth}: [`, clues.sort());
    });
}

/** A list of strings in flow style, in lines of readable length. */
function wrapped(start: string, items: readonly string[]): string[] {
  const lines = [start];
  for (const [at, item] of items.entries()) {
    const written = `${JSON.stringify(item)}${at < items.length - 1 ? ', ' : ']'}`;
    if ((lines.at(-1) ?? '').length + written.length > WIDTH) lines.push('    ');
    lines[lines.length - 1] += written;
  }
  return lines.map((line) => line.trimEnd());
}
