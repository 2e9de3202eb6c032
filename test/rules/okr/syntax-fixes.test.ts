import assert from 'node:assert/strict';
import { Source } from '../../../server/src/document/source.ts';
import { fixesOf } from '../../../server/src/lint/fix.ts';
import { ruleOf } from '../../../server/src/rules/registry.ts';
import { findingsOf } from '../harness.ts';

describe('okr/syntax', () => {
  it('offers no spaces for tabs where they do not make the file readable', () => {
    const text = 'objectives:\n\t- title: A\n\t  owner: [ana\n';
    const findings = findingsOf('okr/syntax', text);
    assert.ok(findings.length > 0);
    for (const finding of findings)
      assert.deepEqual(fixesOf(ruleOf('okr/syntax'), finding, new Source(text)), []);
  });
});

describe('okr/syntax in a file with thousands of findings', () => {
  it('works out what concerns the whole file once', () => {
    const text = `objectives:\n\t- title: A\n  - key_results: [${'*a, '.repeat(500)}]\n`;
    const source = new Source(text);
    const findings = findingsOf('okr/syntax', text);
    assert.ok(findings.length > 0);
    let readings = 0;
    const whole = source.text.toString.bind(source.text);
    source.text.toString = () => {
      readings++;
      return whole();
    };
    for (let time = 0; time < 500; time++)
      for (const finding of findings) fixesOf(ruleOf('okr/syntax'), finding, source);
    assert.ok(readings < 10, `${readings} readings`);
  });
});
