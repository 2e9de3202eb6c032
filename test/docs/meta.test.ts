import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fact } from '../../server/src/knowledge/facts.ts';
import { severities } from '../../server/src/lint/rule.ts';
import { rules } from '../../server/src/rules/registry.ts';
import { pageIds } from './page.ts';

const index = readFileSync('docs/rules/README.md', 'utf8').split(/\r?\n/);
const settings = JSON.parse(readFileSync('schemas/config.schema.json', 'utf8')).$defs.rules.properties;
const ids = rules.map((rule) => rule.id);

/** Every module below server/src/rules, as `category/name` or `name`. */
const modules = readdirSync('server/src/rules', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replaceAll('\\', '/').replace(/\.ts$/, ''));

function sourceOf(module: string): string {
  return readFileSync(join('server/src/rules', `${module}.ts`), 'utf8');
}

describe('every rule', () => {
  it('stands in the registry once, by id', () => {
    assert.deepEqual(ids, [...new Set(ids)].sort());
  });

  it('is registered when its file exists', () => {
    const written = modules.filter((module) => /^ {2}tier: '/m.test(sourceOf(module)));
    assert.deepEqual(written.sort(), ids);
  });

  it('has a page, and every page has a rule', () => {
    assert.deepEqual(pageIds().sort(), ids);
  });

  it('asks whether some goal of a file is so in the way that remembers the answer (lint/overall.ts)', () => {
    for (const module of modules.filter((name) => name.includes('/')))
      assert.doesNotMatch(sourceOf(module), /\bobjectives\.(?:some|every)\(/, module);
  });

  it('never gives a verdict on the law', () => {
    for (const module of modules) assert.doesNotMatch(sourceOf(module), /violat|complian(?!ce)/i, module);
  });

  for (const rule of rules)
    describe(rule.id, () => {
      it('has an id, and a file of that name', () => {
        assert.match(rule.id, /^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/);
        assert.ok(modules.includes(rule.id), `server/src/rules/${rule.id}.ts`);
        assert.ok(sourceOf(rule.id).includes(`\n  id: '${rule.id}',\n`));
      });

      it('has tests of its own', () => {
        const path = `test/rules/${rule.id}.test.ts`;
        assert.ok(existsSync(path), path);
        const test = readFileSync(path, 'utf8');
        assert.ok(test.includes(`'${rule.id}'`), `${path} does not name the rule`);
        assert.match(test, /describeRule\(|describe\(/);
      });

      it('has a row in the index, and an entry in the schema of settings', () => {
        const rows = index.filter((line) => line.startsWith(`| [${rule.id}](${rule.id}.md) |`));
        assert.equal(rows.length, 1, 'run `npm run docs`');
        assert.equal(settings[rule.id]?.description, rule.summary);
      });

      it('says what and why in sentences', () => {
        for (const text of [rule.summary, rule.why]) {
          assert.match(text, /^[A-Z0-9`"].*[.?]$/);
          assert.doesNotMatch(text, / {2}|TODO:/);
        }
        assert.ok(rule.summary.length <= 160, `summary of ${rule.summary.length}`);
        assert.ok(severities.includes(rule.severity));
      });

      it('names passages and facts that exist', () => {
        for (const reference of rule.references)
          assert.ok(/^S[0-4]:\d{1,3}(?:-\d{1,3})?$/.test(reference) || fact(reference), reference);
        assert.deepEqual([...new Set(rule.references)], rule.references, 'a reference twice');
      });
    });
});
