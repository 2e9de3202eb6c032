/** Writes the documentation pages that are made from data into docs/. A test tells when they are out of date. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { knowledgePages } from './knowledge-pages.ts';

const docs = join(dirname(fileURLToPath(import.meta.url)), '../docs');
const pages = knowledgePages();

for (const folder of ['regulations', 'metrics']) {
  mkdirSync(join(docs, folder), { recursive: true });
  for (const name of readdirSync(join(docs, folder)))
    if (!pages.has(`${folder}/${name}`)) rmSync(join(docs, folder, name));
}
for (const [path, text] of pages) writeFileSync(join(docs, path), text);
