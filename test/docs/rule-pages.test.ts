import assert from 'node:assert/strict';
import { facts } from '../../server/src/knowledge/facts.ts';
import { ruleOf } from '../../server/src/rules/registry.ts';
import { readConfiguration } from '../../server/src/workspace/configuration.ts';
import { assertFires, assertFixes, assertQuiet } from '../rules/harness.ts';
import { blocksOf, pageIds, pageOf } from './page.ts';

/** Fires on files that no page can show. */
const unshown = new Set(['okr/unreadable']);
/** "fact `alerts.role`: JAMIA 2019;26:1141-1149)". */
const named = /fact\s+`([a-z0-9.]+)`:\s+([^)`]+)/g;
const kinds = ['', 'fires', 'quiet', 'before', 'after'];

describe('examples of the rule pages', () => {
  for (const id of pageIds())
    describe(id, () => {
      const blocks = blocksOf(pageOf(id));

      it('shows where it fires, where it is quiet, and what its fix writes', () => {
        const shown = new Set(blocks.map(({ kind }) => kind));
        assert.deepEqual(
          [...shown].filter((kind) => !kinds.includes(kind)),
          [],
        );
        if (!unshown.has(id)) assert.ok(shown.has('fires'), 'no ```yaml fires');
        assert.ok(shown.has('quiet'), 'no ```yaml quiet');
        assert.equal(
          shown.has('after'),
          ruleOf(id)?.fixes !== undefined,
          '```yaml after, for a rule with fixes',
        );
      });

      it('names for a fact the source that the fact names', () => {
        for (const [, fact = '', source = ''] of pageOf(id).matchAll(named)) {
          const numbers = source.match(/\d+/g) ?? [];
          const citation = facts.get(fact)?.citation ?? source;
          assert.ok(numbers.length > 0, `${fact}: ${source}`);
          assert.ok(
            numbers.every((number) => citation.includes(number)),
            `${fact}: ${source}, not ${citation}`,
          );
        }
      });

      for (const [index, { kind, title, yaml, line }] of blocks.entries()) {
        const name = `line ${line}: ${title ?? (kind || 'settings')}`;
        const previous = blocks[index - 1];
        if (kind === 'fires') it(name, () => assertFires(id, { yaml }));
        if (kind === 'quiet') it(name, () => assertQuiet(id, { yaml }));
        if (kind === 'before')
          it(name, () => assert.equal(blocks[index + 1]?.kind, 'after', 'what the fix writes comes next'));
        if (kind === 'after')
          it(name, () => {
            assert.equal(previous?.kind, 'before', 'the text before the fix comes first');
            assertFixes(id, { yaml: previous.yaml, after: yaml, ...(title !== undefined && { title }) });
          });
        if (kind === '' && /^rules:/m.test(yaml))
          it(name, () => assert.deepEqual(readConfiguration(yaml).problems, []));
      }
    });
});
