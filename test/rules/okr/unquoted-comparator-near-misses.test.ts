import assert from 'node:assert/strict';
import { describeQuiet, findingsOf } from '../harness.ts';
import { keyResult } from './key-result.ts';

describeQuiet('okr/unquoted-comparator', [
  {
    name: 'texts in quotes, pairs and names that are referred to, beside what cannot be read',
    yaml: 'owner: &me ana\nobjectives:\n  - { title: "a, target: > 5", owner: *me, key_results: [A: b, \'c: > d\'] ]\n',
  },
  {
    name: 'a text in quotes over two lines, beside what cannot be read',
    yaml: keyResult('        title: "Become #1\n          in telehealth: now"\n        owner: [ana\n'),
  },
  {
    name: 'a list within braces beside what cannot be read',
    yaml: 'objectives:\n  - { title: A, key_results: [{ title: B, segment: [nurse] }], owner: "ana }\n',
  },
  {
    name: 'a name that is referred to, one of a whole block, and a type of YAML',
    yaml: 'owner: &me ana.lima\nx-source: &s { source: register }\nobjectives:\n  - title: !!str A\n    owner: *me\n',
  },
  {
    name: 'numbers in braces that are whole, and keys of three digits',
    yaml: 'objectives:\n  - title: A\n    key_results:\n      - { title: Cost, baseline: 1, 240, target: 2,911: x, due: 3,1240 }\n',
  },
  {
    name: 'quotes within quotes, in a file that YAML cannot read',
    yaml: `
objectives
  - title: "The \\"safer ward\\" programme"
    notes: 'The patients'' programme'
`,
  },
  {
    name: 'a comment on the same line ignores it',
    yaml: keyResult('        target: >= 5 # okr-ignore okr/unquoted-comparator -- our own reader\n'),
  },
  {
    name: 'comparators that YAML reads as they are',
    yaml: keyResult(
      '        target: <= 0.1%\n        current: < 200 ms\n        baseline: ≥ 3\n        unit: ~ 4\n',
    ),
  },
  {
    name: 'quoted, and text blocks that are meant',
    yaml: keyResult(
      `        target: ">= 90%"\n        owner: '@maya'\n        title: >-\n          Cut no-shows: 12% to 8%\n        notes: |\n          target: > 90\n`,
    ),
  },
  {
    name: 'colons inside a word, a time, a link',
    yaml: `
objectives:
  - title: A
    key_results:
      - Rounds start at 07:30 on every ward
      - { title: "Cut no-shows: 12%" }
      - title: Ratio of 1:4 on every shift
        notes: https://example.org/a
`,
  },
  {
    name: 'a key result that is a map of one key, or a key without spaces',
    yaml: 'objectives:\n  - title: A\n    key_results:\n      - title: Zero falls\n      - metric: 12%\n      - { Cut no-shows: 12% }\n',
  },
  {
    name: 'a key of one word, or one that has parts of its own',
    yaml: 'objectives:\n  - title: A\n    key_results:\n      - Falls:\n      - Reduce falls:\n          target: 3\n',
  },
  {
    name: 'a flow list and map as values',
    yaml: 'jurisdictions: [US-OH, US-IN]\nproduct: { id: a, name: B }\nobjectives:\n  - title: "[AI] triage"\n',
  },
]);

describe('okr/unquoted-comparator on a number that a comma cuts', () => {
  it('lets the other rules see all of it', () => {
    const text =
      'cycle: 2027-Q1\nobjectives:\n  - title: A\n    key_results:\n      - { title: Cost, baseline: $1,240, target: $1,150 }\n';
    for (const rule of ['okr/unknown-key', 'okr/baseline-equals-target', 'okr/syntax'])
      assert.deepEqual(findingsOf(rule, text), []);
  });
});
