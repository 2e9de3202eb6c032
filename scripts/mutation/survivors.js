/**
 * What `npm run mutation` found: the breaks that nothing noticed, and how many were noticed in each file and layer. A break that
 * the type checker refuses counts as none, since `npm run check` notices it.
 * Runs in the copy, on the results of every slice so far; shows the breaks of the files that it is given.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';

const shown = new Set(process.argv.slice(2));
const { files } = JSON.parse(readFileSync('results.json', 'utf8'));
const changed = new Map();
const versions = new Map();
const { options } = ts.parseJsonConfigFileContent({ extends: './tsconfig.json' }, ts.sys, resolve());
const read = (path) => changed.get(path) ?? (existsSync(path) ? readFileSync(path, 'utf8') : undefined);
const service = ts.createLanguageService({
  ...ts.sys,
  useCaseSensitiveFileNames: () => true,
  getScriptFileNames: () => Object.keys(files).map((file) => resolve(file)),
  getScriptVersion: (path) => String(versions.get(path) ?? 0),
  getScriptSnapshot: (path) => {
    const text = read(path);
    return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
  },
  getCurrentDirectory: () => resolve(),
  getCompilationSettings: () => ({ ...options, types: [] }),
  getDefaultLibFileName: ts.getDefaultLibFilePath,
});

/** Does a text in the place of a file have errors? */
function isRefused(file, text) {
  const path = resolve(file);
  changed.set(path, text);
  versions.set(path, (versions.get(path) ?? 0) + 1);
  return service.getSyntacticDiagnostics(path).length > 0 || service.getSemanticDiagnostics(path).length > 0;
}

/** Offset of a place that counts lines and columns from 1. */
function offsetOf(text, { line, column }) {
  return text.split('\n', line - 1).reduce((sum, each) => sum + each.length + 1, column - 1);
}

function oneLine(text) {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 90 ? `${line.slice(0, 89)}…` : line;
}

const sums = {};
for (const [file, { source, mutants }] of Object.entries(files)) {
  const noticed = mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
  const survivors = mutants.flatMap(({ status, location, replacement }) => {
    if (status !== 'Survived' && status !== 'NoCoverage') return [];
    const [start, end] = [offsetOf(source, location.start), offsetOf(source, location.end)];
    if (isRefused(file, source.slice(0, start) + replacement + source.slice(end))) return [];
    const isCovered = status === 'Survived' ? '' : ' (no test comes here)';
    return `  ${location.start.line}: ${oneLine(source.slice(start, end))} -> ${oneLine(replacement)}${isCovered}`;
  });
  isRefused(file, source);
  if (shown.has(file)) console.log([`${file}: ${shareOf(noticed, survivors.length)}`, ...survivors].join('\n'));
  const sum = (sums[file.split('/')[2]] ??= { noticed: 0, survived: 0 });
  sum.noticed += noticed;
  sum.survived += survivors.length;
}
for (const [layer, { noticed, survived }] of Object.entries(sums))
  console.log(`${layer}, all slices so far: ${shareOf(noticed, survived)}`);

function shareOf(noticed, survived) {
  const all = noticed + survived;
  return `${((100 * noticed) / Math.max(all, 1)).toFixed(1)} % of ${all}`;
}
