import assert from 'node:assert/strict';
import { Source } from '../../../server/src/document/source.ts';
import { fixesOf } from '../../../server/src/lint/fix.ts';
import { ruleOf } from '../../../server/src/rules/registry.ts';
import { findingsOf } from '../harness.ts';

describe('the fix of a safety target', () => {
  const titles = (fields: string) => {
    const text = `product: { clinical: true }\nobjectives:\n  - title: A\n    key_results:\n      - { title: Checks before transfusion, category: safety, ${fields} }\n`;
    const [finding] = findingsOf('safety/no-hard-target', text);
    assert.ok(finding);
    return fixesOf(ruleOf(finding.rule), finding, new Source(text)).map(({ title }) => title);
  };
  const ceiling = 'Set a hard limit: <= 0.1%, its unit to fill in';

  it('is a ceiling for what should become fewer, where no other unit is there', () => {
    assert.deepEqual(titles('target: as few as possible'), [ceiling]);
    assert.deepEqual(titles('target: as few as possible, unit: of orders'), [ceiling]);
    assert.deepEqual(titles('target: as few as possible, unit: per quarter'), []);
  });

  it('is none for what should become more', () =>
    assert.deepEqual(titles('target: as many as possible'), []));
});
