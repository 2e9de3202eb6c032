import assert from 'node:assert/strict';
import { Source } from '../../../server/src/document/source.ts';
import { fixesOf } from '../../../server/src/lint/fix.ts';
import { ruleOf } from '../../../server/src/rules/registry.ts';
import { findingsOf } from '../harness.ts';

describe('okr/output-as-key-result on a title that a comma in braces cuts', () => {
  it('is told of all of it, and takes it apart by no fix', () => {
    const text =
      'objectives:\n  - title: A\n    key_results:\n      - { id: KR-1, title: Deploy the board, then the lists, owner: ana }\n';
    const [finding] = findingsOf('okr/output-as-key-result', text);
    assert.ok(finding);
    assert.equal(text.slice(finding.span.start, finding.span.end), 'Deploy the board, then the lists');
    assert.deepEqual(fixesOf(ruleOf(finding.rule), finding, new Source(text)), []);
  });
});
