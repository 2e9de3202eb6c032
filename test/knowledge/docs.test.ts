import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { knowledgePages } from '../../scripts/knowledge-pages.ts';
import { metrics } from '../../server/src/knowledge/metrics.ts';
import { regulations } from '../../server/src/knowledge/regulations.ts';

const pages = knowledgePages();

describe('documentation of the knowledge base', () => {
  it('is current: run `npm run docs` after a change of the data', () => {
    for (const [path, text] of pages)
      assert.equal(readFileSync(`docs/${path}`, 'utf8').replaceAll('\r\n', '\n'), text, path);
    for (const folder of ['regulations', 'metrics'])
      for (const name of readdirSync(`docs/${folder}`)) assert.ok(pages.has(`${folder}/${name}`), name);
  });

  it('has a page a regulation, a page a category with an anchor a metric, and a glossary', () => {
    for (const id of regulations.keys()) assert.ok(pages.has(`regulations/${id}.md`), id);
    for (const { id, category } of metrics.values())
      assert.ok(pages.get(`metrics/${category}.md`)?.includes(`<a id="${id}"></a>`), id);
    assert.ok(pages.get('glossary.md')?.includes('| <a id="phi"></a>PHI |'));
  });

  it('links only to pages and anchors that are there', () => {
    for (const [path, text] of pages)
      for (const [, target = '', anchor] of text.matchAll(/\]\(([^)#]+)(?:#([^)]+))?\)/g)) {
        const full = posix.join(posix.dirname(path), target);
        const page = pages.get(full) ?? readFileSync(`docs/${full}`, 'utf8');
        if (anchor !== undefined)
          assert.ok(page.includes(`<a id="${anchor}"></a>`), `${path}: ${target}#${anchor}`);
      }
  });

  it('keeps tables whole', () => {
    for (const [path, text] of pages)
      for (const line of text.split('\n').filter((row) => row.startsWith('| ')))
        assert.ok(line.endsWith(' |'), `${path}: ${line}`);
  });
});
