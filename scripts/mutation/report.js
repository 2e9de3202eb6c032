/**
 * What `npm run mutation` found: the breaks that nothing noticed in the paths that it is given, and which share was noticed
 * in each file, each layer and all. What the type checker refuses does not count.
 * Runs in the copy, on all results so far.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const goal = 85;
const shown = process.argv.slice(2);

const files = readdirSync('results')
  .flatMap((name) => Object.entries(JSON.parse(readFileSync(`results/${name}`, 'utf8')).files))
  .filter(([file]) => existsSync(file))
  .map(([file, { source, mutants }]) => ({
    file,
    layer: file.split('/')[2],
    noticed: mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout').length,
    survivors: mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage').map(lineOf(source)),
  }));

for (const each of files.filter(({ file }) => shown.some((path) => file === path || file.startsWith(`${path}/`))))
  console.log([`${each.file}: ${shareOf([each])}`, ...each.survivors].join('\n'));
console.log(`Files under ${goal} %:`);
for (const each of files.filter((one) => percent([one]) < goal).toSorted((a, b) => percent([a]) - percent([b])))
  console.log(`  ${each.file}: ${shareOf([each])}`);
for (const layer of new Set(files.map((each) => each.layer)))
  console.log(`${layer}: ${shareOf(files.filter((each) => each.layer === layer))}`);
console.log(`all: ${shareOf(files)}`);

function lineOf(source) {
  return ({ status, location: { start, end }, replacement }) => {
    const words = oneLine(source.slice(offsetOf(source, start), offsetOf(source, end)));
    const isCovered = status === 'Survived' ? '' : ' (no test comes here)';
    return `  ${start.line}: ${words} -> ${oneLine(replacement)}${isCovered}`;
  };
}

/** Offset of a place that counts lines and columns from 1. */
function offsetOf(text, { line, column }) {
  return text.split('\n', line - 1).reduce((sum, each) => sum + each.length + 1, column - 1);
}

function oneLine(text) {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 90 ? `${line.slice(0, 89)}…` : line;
}

function counts(files) {
  const noticed = files.reduce((sum, each) => sum + each.noticed, 0);
  return { noticed, all: noticed + files.reduce((sum, { survivors }) => sum + survivors.length, 0) };
}

function percent(files) {
  const { noticed, all } = counts(files);
  return all === 0 ? 100 : (100 * noticed) / all;
}

function shareOf(files) {
  return `${percent(files).toFixed(1)} % of ${counts(files).all}`;
}
