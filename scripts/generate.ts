/** Turns data into modules: knowledge YAML -> JSON, JSON schemas -> standalone validators. Output: server/src/generated/ (git-ignored). */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { parse } from 'yaml';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const out = join(root, 'server/src/generated');

function knowledge(): void {
  const folder = join(root, 'server/src/knowledge');
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.yaml')))
    write(`${basename(name, '.yaml')}.json`, JSON.stringify(parse(readFileSync(join(folder, name), 'utf8'))));
}

function validators(): void {
  for (const name of readdirSync(join(root, 'schemas')).filter((file) => file.endsWith('.schema.json'))) {
    const schema = JSON.parse(readFileSync(join(root, 'schemas', name), 'utf8'));
    const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: true, code: { source: true, esm: true } });
    write(`${basename(name, '.schema.json')}-validator.js`, standaloneCode.default(ajv, ajv.compile(schema)));
  }
}

function write(name: string, text: string): void {
  writeFileSync(join(out, name), text);
}

mkdirSync(out, { recursive: true });
knowledge();
validators();
