/** Writes the pages, the parts of pages and schemas that are made from data and rules, and the catalogue of texts. Tests tell when they are out of date. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../server/src/rules/registry.ts';
import { catalogue } from './catalogue.ts';
import { configSchema } from './config-schema.ts';
import { knowledgePages } from './knowledge-pages.ts';
import { ROOT } from './root.ts';
import { ruleIndex, withHead } from './rule-pages.ts';
import { traced } from './traceability.ts';

const docs = join(ROOT, 'docs');
const pages = knowledgePages();

for (const folder of ['regulations', 'metrics']) {
  mkdirSync(join(docs, folder), { recursive: true });
  for (const name of readdirSync(join(docs, folder)))
    if (!pages.has(`${folder}/${name}`)) rmSync(join(docs, folder, name));
}
for (const [path, text] of pages) write(join(docs, path), () => text);

for (const rule of rules) {
  const path = join(docs, 'rules', `${rule.id}.md`);
  // A rule that is being written may lack its page; a test tells.
  if (existsSync(path)) write(path, (page) => withHead(rule, page));
}
write(join(docs, 'rules/README.md'), () => ruleIndex(rules));
write(join(docs, 'traceability.md'), (page) => traced(page, rules));
write(join(ROOT, 'schemas/config.schema.json'), (schema) => configSchema(schema, rules));
write(join(ROOT, 'l10n/bundle.l10n.json'), () => catalogue(ROOT, rules));

/** Leaves a file alone that says already what it should. */
function write(path: string, textOf: (present: string) => string): void {
  const present = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const text = textOf(present);
  if (text !== present) writeFileSync(path, text);
}
