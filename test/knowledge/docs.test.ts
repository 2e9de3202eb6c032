import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { knowledgePages } from '../../scripts/knowledge-pages.ts';
import { facts, factsFor } from '../../server/src/knowledge/facts.ts';
import { metrics } from '../../server/src/knowledge/metrics.ts';
import { linkTo, publicationsFor } from '../../server/src/knowledge/publications.ts';
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

  it('says of a proposal that it is one', () => {
    const glossary = pages.get('glossary.md') ?? '';
    assert.match(glossary, /\| 90 FR 898; RIN 0945-AA22 \(proposed\) \|$/m);
    assert.match(glossary, /; 90 FR 60970 \(proposed\) \|$/m);
    const proposals = [...facts.values()].filter(({ title }) => title.startsWith('Proposed: '));
    for (const text of pages.values())
      for (const line of text.split('\n'))
        for (const { citation } of proposals)
          if (line.startsWith('|') && line.includes(citation))
            assert.ok(line.includes(`${citation} (proposed)`), line);
  });

  it('shows the references of every metric, and says where no public definition is known', () => {
    for (const { id, category, references } of metrics.values()) {
      const page = pages.get(`metrics/${category}.md`) ?? '';
      const row = /\| References \| (.*) \|/.exec(page.slice(page.indexOf(`<a id="${id}"></a>`)))?.[1] ?? '';
      const shown = [
        ...factsFor(references).map(({ citation }) => citation),
        ...publicationsFor(references).map(linkTo),
      ];
      for (const words of shown) assert.ok(row.includes(words), `${id}: ${words}`);
      assert.equal(row.endsWith('no public definition is known to us'), shown.length === 0, `${id}: ${row}`);
    }
  });

  it('links only to pages and anchors that are there', () => {
    for (const [path, text] of pages)
      for (const [, target = '', anchor] of text.matchAll(/\]\((?!https:)([^)#]+)(?:#([^)]+))?\)/g)) {
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
