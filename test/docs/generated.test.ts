import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { configSchema, withoutRules } from '../../scripts/config-schema.ts';
import { ruleIndex, withHead } from '../../scripts/rule-pages.ts';
import { rules } from '../../server/src/rules/registry.ts';
import { pageOf } from './page.ts';

const read = (path: string) => readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
const index = read('docs/rules/README.md');
const schemaText = read('schemas/config.schema.json');
const schema = JSON.parse(schemaText);

describe('what `npm run docs` writes', () => {
  it('is current in the index of rules and in the schema of settings', () => {
    assert.equal(index, ruleIndex(rules));
    assert.equal(schemaText, configSchema(schemaText, rules));
  });

  it('gives editors every rule id with its summary, and no other', () => {
    const { properties, additionalProperties } = schema.$defs.rules;
    assert.equal(additionalProperties, false);
    assert.deepEqual(
      Object.entries(properties),
      rules.map(({ id, summary, options }) => [
        id,
        options
          ? { anyOf: properties[id].anyOf, description: summary }
          : { $ref: '#/$defs/ruleSetting', description: summary },
      ]),
    );
  });

  it('gives editors the options of a rule, with their bounds', () => {
    const [, map] = schema.$defs.rules.properties['compliance/stale-risk-review'].anyOf;
    assert.deepEqual(Object.keys(map.properties), ['severity', 'months']);
    assert.deepEqual(map.properties.months, {
      description: 'After how many months a review is old.',
      type: 'number',
      minimum: 3,
      maximum: 60,
      default: 12,
    });
    assert.equal(map.additionalProperties, false);
  });

  it('leaves ids to the registry in our own validator', () => {
    const { properties, additionalProperties } = withoutRules(schema).$defs?.rules ?? {};
    assert.equal(properties, undefined);
    assert.equal(typeof additionalProperties, 'object');
  });

  for (const rule of rules)
    describe(rule.id, () => {
      it('has a current head on its page', () => {
        const page = pageOf(rule.id);
        assert.equal(page, withHead(rule, page));
      });
    });
});

describe('the head of a page', () => {
  const rule = rules.find(({ id }) => id === 'compliance/launch-without-state-coverage');
  assert.ok(rule);
  const page = withHead(rule, '# Title\n\n<!-- head -->\nold\n<!-- /head -->\n\n## What\n');

  it('is written anew between its marks, and nothing else is', () => {
    assert.ok(page.startsWith(`# Title\n\n<!-- head -->\n${rule.summary}\n\n| | |\n|---|---|\n`), page);
    assert.ok(page.endsWith('\n<!-- /head -->\n\n## What\n'), page);
    assert.ok(!page.includes('old'));
    assert.equal(withHead(rule, page), page);
  });

  it('says severity, tier, fix, what it waits for, and where it comes from', () => {
    assert.ok(page.includes('| Severity | warning; info in the profile `draft` |'), page);
    assert.ok(page.includes('| Tier | core |'));
    assert.ok(page.includes('| Fix | yes |'));
    assert.ok(page.includes('| Waits | silent until the file has `regulatory` |'));
    assert.ok(page.includes('| Sources | [S0:8](../../traceability.md)'));
  });

  it('needs its marks', () => {
    assert.throws(() => withHead(rule, '# Title\n'), /needs a line <!-- head -->/);
  });
});
