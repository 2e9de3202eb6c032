import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Edit } from '../../server/src/document/edit.ts';
import { rules } from '../../server/src/rules/registry.ts';
import { type Form, forms, formsOf, missingForms, unshowable } from './fix-forms.ts';

/** Adds a text after the first of some words. */
function addAfter(text: string, words: string, added: string): Edit {
  const at = text.indexOf(words) + words.length;
  return { start: at, end: at, text: added };
}

function formsAfter(text: string, words: string, added: string): Form[] {
  const found = formsOf({ text, edits: [addAfter(text, words, added)] });
  return forms.filter((form) => found.has(form));
}

describe('the forms that the fix of a rule is tested in', () => {
  it('are looked for in every rule that has a fix', () => {
    for (const { id, fixes } of rules)
      if (fixes) assert.match(readFileSync(`test/rules/${id}.test.ts`, 'utf8'), /^describeRule\(/m, id);
    for (const id of unshowable.keys()) assert.ok(rules.some((rule) => rule.id === id && rule.fixes));
  });

  it('are told by where the edit is', () => {
    const text = 'objectives:\n    - title: A\n      krs: [{ title: B }]\n      owner: ana\n';
    assert.deepEqual(formsAfter(text, 'ana', '.lima'), ['block with 4 spaces']);
    assert.deepEqual(formsAfter(text, 'title: B', ', unit: days'), ['flow']);
    assert.deepEqual(formsAfter(text.replaceAll('    ', '  '), 'ana', '.lima'), ['block with 2 spaces']);
    const empty = 'risks: []\nobjectives:\n  - title: A\n';
    assert.deepEqual(
      formsOf({ text: empty, edits: [{ start: 7, end: 9, text: '[]' }] }),
      new Set(['block with 2 spaces']),
    );
  });

  it('count as CRLF only where every line ends so', () => {
    const text = 'objectives:\r\n  - title: A\r\n    owner: ana\r\n';
    assert.deepEqual(formsAfter(text, 'A', '\r\n    id: O-1'), ['block with 2 spaces', 'CRLF']);
    assert.deepEqual(formsAfter(text, 'A', '\n    id: O-1'), ['block with 2 spaces']);
  });

  it('have a comment beside the edit that is one afterwards', () => {
    const text = 'objectives: # far\n  - title: A\n    id: O-1 # near\n    owner: ana\n    krs: [B]\n';
    assert.deepEqual(formsAfter(text, 'ana', '.lima'), ['block with 2 spaces', 'a comment']);
    assert.deepEqual(formsAfter(text, 'B', ', C'), ['flow']);
    assert.deepEqual(formsAfter(text, '# n', ': '), ['block with 2 spaces']);
  });

  it('ask for lines in each of them where a fix writes lines in one', () => {
    const four = 'objectives:\n    - title: A # now\n';
    const two = four.replaceAll('    ', '  ');
    const cases = [four, two, two.replaceAll('\n', '\r\n')].map((text) => ({
      text,
      edits: [addAfter(text, 'A', ' b')],
    }));
    assert.deepEqual(missingForms(cases), ['flow']);
    const lines = { text: two, edits: [addAfter(two, '# now', '\n    id: O-1')] };
    assert.deepEqual(missingForms([...cases, lines]), ['block with 4 spaces', 'flow', 'CRLF']);
  });
});
