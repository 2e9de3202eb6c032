import assert from 'node:assert/strict';
import { Source } from '../../../server/src/document/source.ts';
import { fixesOf } from '../../../server/src/lint/fix.ts';
import { ruleOf } from '../../../server/src/rules/registry.ts';
import { assertFixes, crlf, findingsOf } from '../harness.ts';

describe('okr/syntax', () => {
  it('offers no spaces for tabs where they do not make the file readable', () => {
    const text = 'objectives:\n\t- title: A\n\t  owner: [ana\n';
    const findings = findingsOf('okr/syntax', text);
    assert.ok(findings.length > 0);
    for (const finding of findings)
      assert.deepEqual(fixesOf(ruleOf('okr/syntax'), finding, new Source(text)), []);
  });
});

const tabs = [
  {
    name: 'a tab that is one item to some editors and another to others: where the key above it puts it',
    safe: false,
    yaml: crlf(`
objectives:
  - title: Fewer missed doses
    key_results: # ward 3
\t- Doses given late from 14% to 6%
\t- title: Omitted doses
\t  target: 1%
`),
    title: 'Indent with ordinary spaces',
    after: crlf(`
objectives:
  - title: Fewer missed doses
    key_results: # ward 3
      - Doses given late from 14% to 6%
      - title: Omitted doses
        target: 1%
`),
  },
  {
    name: 'a tab and spaces that would leave the key result in a narrower editor',
    safe: false,
    yaml: 'objectives:\n    - title: A\n      key_results:\n        - title: B\n\t  baseline: 9\n\t  target: 4 # a week\n',
    after:
      'objectives:\n    - title: A\n      key_results:\n        - title: B\n          baseline: 9\n          target: 4 # a week\n',
  },
  {
    name: 'a tab that could only stand in the objective, were tabs no wider than eight',
    safe: false,
    yaml: 'objectives:\n    - title: A\n      key_results:\n        - title: B\n\ttarget: 4\n',
    after: 'objectives:\n    - title: A\n      key_results:\n        - title: B\n          target: 4\n',
  },
  {
    name: 'parts of a key, and fields of a key result',
    safe: false,
    yaml: 'product:\n\tid: wards\nobjectives:\n  - title: A\n    key_results:\n      - title: B\n\ttarget: 4\n',
    after:
      'product:\n  id: wards\nobjectives:\n  - title: A\n    key_results:\n      - title: B\n        target: 4\n',
  },
  {
    name: 'tabs of two columns, which alone can be read',
    safe: true,
    yaml: 'objectives:\n- title: A\n\towner: ana # lead\n\tkey_results:\n\t- B\n',
    after: 'objectives:\n- title: A\n  owner: ana # lead\n  key_results:\n  - B\n',
  },
];

describe('okr/syntax on tabs beside spaces', () => {
  for (const { name, ...example } of tabs)
    it(name, () => {
      assertFixes('okr/syntax', example);
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
