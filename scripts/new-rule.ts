/** `npm run new-rule -- category/name`: writes the rule, its tests, its page and its line in the registry; what is left to do says TODO. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './root.ts';
import { registryPath, scaffold } from './scaffold.ts';

try {
  const files = scaffold(process.argv[2] ?? '', readFileSync(join(ROOT, registryPath), 'utf8'));
  const existing = [...files.keys()].find((path) => path !== registryPath && existsSync(join(ROOT, path)));
  if (existing !== undefined)
    throw new Error(`${existing} exists already; choose another name, or remove it.`);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text);
    console.log(path);
  }
  console.log(
    'Replace every TODO; `npm run docs` then writes the head of the page, the index, the schema and the catalogue of texts.',
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
