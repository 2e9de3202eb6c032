/** Writes the pages, and the parts of pages and schemas, that are made from data and rules. Tests tell when they are out of date. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rules } from '../server/src/rules/registry.ts';
import { configSchema } from './config-schema.ts';
import { knowledgePages } from './knowledge-pages.ts';
import { ruleIndex, withHead } from './rule-pages.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const docs = join(root, 'docs');
const pages = knowledgePages();

for (const folder of ['regulations', 'metrics']) {
  mkdirSync(join(docs, folder), { recursive: true });
  for (const name of readdirSync(join(docs, folder)))
    if (!pages.has(`${folder}/${name}`)) rmSync(join(docs, folder, name));
}
for (const [path, text] of pages) writeFileSync(join(docs, path), text);

for (const rule of rules) {
  const path = join(docs, 'rules', `${rule.id}.md`);
  if (existsSync(path)) writeFileSync(path, withHead(rule, readFileSync(path, 'utf8')));
  else console.error(`docs/rules/${rule.id}.md is missing; \`npm run new-rule\` shows what is in one.`);
}
writeFileSync(join(docs, 'rules/README.md'), ruleIndex(rules));

const schema = join(root, 'schemas/config.schema.json');
writeFileSync(schema, configSchema(readFileSync(schema, 'utf8'), rules));
