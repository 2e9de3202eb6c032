/**
 * Precision and recall of the statement detectors over labelled sentences: `npm run eval [file.jsonl]`.
 * `npm run eval -- --accept` writes down which of the own sentences are read wrong: the tests take just these as known.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readStatement } from '../server/src/statement/read.ts';
import { type Labelled, misread, parseLabelled, type Score, score } from '../test/statement/score.ts';
import { ROOT } from './root.ts';

const corpus = join(ROOT, '../shared/corpus/statements.jsonl');
const own = join(ROOT, 'test/statement/sentences.jsonl');
const known = join(ROOT, 'test/statement/misread.json');

function report(file: string): void {
  const labels = labelsIn(file);
  const scores = score(labels, readStatement);
  const lines = [
    `\n${file}: ${labels.length} sentences`,
    row(['detector', 'n', 'precision', 'recall', 'tp', 'fp', 'fn']),
  ];
  for (const { detector, tp, fp, fn, precision, recall } of scores)
    lines.push(row([detector, tp + fn, precision.toFixed(3), recall.toFixed(3), tp, fp, fn]));
  console.log([...lines, ...scores.flatMap(missLines)].join('\n'));
}

function accept(): void {
  const labels = labelsIn(own);
  const wrong = misread(score(labels, readStatement));
  const lines = labels.flatMap(({ id }) => (wrong[id] ? [`  "${id}": ${oneLine(wrong[id])}`] : []));
  writeFileSync(known, `{\n${lines.join(',\n')}\n}\n`);
  console.log(
    `${lines.length} of ${labels.length} sentences are read wrong somewhere; see what changed in ${known}`,
  );
}

function oneLine(readings: Readonly<Record<string, string>>): string {
  return `{ ${Object.entries(readings)
    .map(([detector, got]) => `"${detector}": "${got}"`)
    .join(', ')} }`;
}

function missLines({ detector, misses }: Score): string[] {
  if (misses.length === 0) return [];
  return [
    `\n${detector}: misses`,
    ...misses.map(({ id, text, expected, got }) => `  ${id}  expected ${expected}, got ${got}: ${text}`),
  ];
}

function row(cells: readonly (string | number)[]): string {
  return cells
    .map((cell, index) => (index === 0 ? String(cell).padEnd(14) : String(cell).padStart(10)))
    .join('');
}

function labelsIn(file: string): Labelled[] {
  try {
    return parseLabelled(readFileSync(file, 'utf8'));
  } catch (error) {
    console.error(`Cannot read ${file}: ${error instanceof Error ? error.message : error}`);
    process.exit(2);
  }
}

const argument = process.argv[2];
if (argument === '--accept') accept();
else if (argument !== undefined) report(resolve(argument));
else {
  if (existsSync(corpus)) report(corpus);
  else console.log('No corpus beside the project; only its own sentences follow.');
  report(own);
}
