/** Turns data into modules: knowledge YAML -> JSON, JSON schemas -> standalone validators and the key tree. Output: server/src/generated/ (git-ignored). */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { parse } from 'yaml';
import { compactRecords } from './compact-records.ts';
import { compactSchema } from './compact-schema.ts';
import { withoutRules } from './config-schema.ts';
import { keyTree, type Schema } from './key-tree.ts';
import { pruneValidator } from './prune-validator.ts';
import { ROOT } from './root.ts';

const out = join(ROOT, 'server/src/generated');

/** The functions that each schema becomes, with the part of the schema they check. */
const validators: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  okr: { validateHeader: '#/$defs/header', validateObjective: '#/$defs/objective' },
  config: { validateConfig: '#' },
};

/** Knowledge whose records all have the same keys. */
const tables = new Set([
  'facts',
  'glossary',
  'metrics',
  'publications',
  'regulations',
  'stakeholders',
  'verticals',
]);

function knowledge(): void {
  const folder = join(ROOT, 'server/src/knowledge');
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml'))) {
    const name = basename(file, '.yaml');
    const data = parse(readFileSync(join(folder, file), 'utf8'));
    write(`${name}.json`, JSON.stringify(compact(name, data)));
  }
}

function compact(name: string, data: Parameters<typeof compactRecords>[0]): unknown {
  if (name.endsWith('-weights')) return votesByClue(data);
  return tables.has(name) ? compactRecords(data) : data;
}

/** From clues by label and weight to what each clue says: places of labels, each with its weight behind it. */
function votesByClue(weights: Readonly<Record<string, Readonly<Record<string, unknown>>>>): object {
  const votes = new Map<string, number[]>();
  for (const [at, clues] of Object.values(weights).entries())
    for (const [tenths, said] of Object.entries(clues))
      for (const clue of said as string[]) votes.set(clue, [...(votes.get(clue) ?? []), at, Number(tenths)]);
  return Object.fromEntries(votes);
}

function schemas(): void {
  for (const [name, functions] of Object.entries(validators)) {
    const written: Schema = JSON.parse(readFileSync(join(ROOT, `schemas/${name}.schema.json`), 'utf8'));
    const schema = name === 'config' ? withoutRules(written) : written;
    write(`${name}-keys.json`, JSON.stringify(keyTree(schema)));
    write(`${name}-validator.js`, validator(schema, functions));
    write(`${name}-validator.d.ts`, declaration(Object.keys(functions)));
  }
}

function validator(schema: Schema, functions: Readonly<Record<string, string>>): string {
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    inlineRefs: false,
    code: { source: true, esm: true, optimize: 2 },
  });
  const id = String(schema.$id);
  ajv.addSchema(compactSchema(schema));
  const references = Object.entries(functions).map(([name, part]) => [name, `${id}${part}`]);
  return pruneValidator(standaloneCode(ajv, Object.fromEntries(references)));
}

function declaration(names: readonly string[]): string {
  const functions = names.map(
    (name) => `export const ${name}: ((data: unknown) => boolean) & { errors?: ErrorObject[] | null };\n`,
  );
  return `import type { ErrorObject } from 'ajv';\n${functions.join('')}`;
}

function write(name: string, text: string): void {
  writeFileSync(join(out, name), text);
}

mkdirSync(out, { recursive: true });
knowledge();
schemas();
