import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { notYet, passagesOf, pointsTo, traced } from '../../scripts/traceability.ts';
import { ruleOf, rules } from '../../server/src/rules/registry.ts';

const page = readFileSync('docs/traceability.md', 'utf8').replaceAll('\r\n', '\n');
const passages = passagesOf(page);
const later = notYet(page);

describe('the table of passages', () => {
  it('reads every row', () => {
    assert.equal(passages.length, page.match(/^\| S\d:/gm)?.length);
  });

  it('goes through each text from its first line to its last', () => {
    const ends = [26, 36, 100, 120, 118];
    for (const [source, end] of ends.entries()) {
      const rows = passages.filter((passage) => passage.source === source);
      assert.deepEqual(
        rows.map(({ first }) => first),
        [1, ...rows.slice(0, -1).map(({ last }) => last + 1)],
        `S${source}`,
      );
      assert.equal(rows.at(-1)?.last, end, `S${source}`);
    }
  });

  it('gives each passage rules, or says what else serves it', () => {
    for (const { name, rules: ids, also } of passages) assert.ok(ids.length > 0 || also !== '', name);
  });

  it('names only rules that exist, or that are left for later', () => {
    const unknown = passages
      .flatMap(({ rules: ids }) => ids)
      .filter((id) => !ruleOf(id) && !later.includes(id));
    assert.deepEqual([...new Set(unknown)].sort(), []);
  });

  it('leaves for later what does not exist, once each', () => {
    assert.deepEqual(
      later.filter((id) => ruleOf(id)),
      [],
    );
    assert.deepEqual(later, [...new Set(later)].sort());
    const named = new Set(passages.flatMap(({ rules: ids }) => ids));
    assert.deepEqual(
      later.filter((id) => !named.has(id)),
      [],
    );
  });

  it('names every rule in each row that its references point to: run `npm run docs`', () => {
    for (const rule of rules)
      for (const passage of passages)
        if (pointsTo(rule, passage))
          assert.ok(passage.rules.includes(rule.id), `${passage.name}: ${rule.id}`);
    assert.equal(page, traced(page, rules));
  });

  it('has a row for every passage that a rule names', () => {
    for (const { id, references } of rules)
      for (const reference of references.filter((each) => /^S\d:/.test(each)))
        assert.ok(
          passages.some((passage) => pointsTo({ references: [reference] }, passage)),
          `${id}: ${reference}`,
        );
  });
});
