import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { applyEdits } from '../../server/src/document/apply.ts';
import { Source } from '../../server/src/document/source.ts';
import { refactoringsAt } from '../../server/src/features/refactor.ts';
import { goThere } from '../../server/src/features/workspace-edit.ts';
import { describeRefactoring, today } from './refactoring.ts';

const three =
  'objectives:\n  - title: A\n    key_results: # ranked\n      # first\n      - A # a\n\n      # second\n      - title: B\n        # on b\n        target: 1\n      - { title: C }\n  - id: O-2\n    title: Second\n';

const bracketed =
  'objectives:\n- title: A\n  key_results: [\n    { id: KR-1 }, # one\n    { id: KR-2 }\n  ]\n- title: B\n  key_results:\n  - C\n';
const named =
  'objectives:\n- key_results:\n  - A\n  - &kr { title: B }\n  - *kr\n- title: B\n  key_results:\n  - *kr\n';
const tail =
  'objectives:\n- key_results:\n  - title: A\n\n    # tail of A\n  - B\n- title: C\n  key_results:\n  - D\n';
const between = 'A comment stands in between; move it first.';
const byName =
  'Some values here refer to others by name (& and *), and would stand above what they refer to.';

const shared = 'A YAML anchor shares it with other places; write it out first.';

describeRefactoring('Move the key result to', [
  {
    name: 'not out of a list that other places show',
    before: 'objectives:\n  - key_results: &all\n      - |A\n  - title: B\n    key_results:\n      - C\n',
    after: shared,
  },
  {
    name: 'not into such a list, nor in brackets',
    before: 'objectives:\r\n  - key_results: [A, |B]\r\n  - title: B\r\n    key_results: &all [C] # all\r\n',
    after: shared,
  },
]);

describeRefactoring('Move the key result up', [
  {
    name: 'never away from a comment within brackets',
    before: bracketed.replace('KR-2', 'KR-|2'),
    after: between,
  },
  { name: 'never above what it refers to', before: named.replace('- *kr', '- *|kr'), after: byName },
  {
    name: 'not out of the value of a key with a question mark',
    before: 'objectives:\n- ? key_results\n  : - A\n    - |B\n',
    after: 'A key here has a question mark in front of it; write it without one first.',
  },
  {
    name: 'and leaves the comments below the other one with that',
    before: tail.replace('- B', '- |B'),
    after: tail.replace('  - B\n', '').replace('  - title: A', '  - B\n  - title: A'),
  },
  {
    name: 'with its comments; empty lines stay',
    before: three.replace('title: B', 'title: B|'),
    after: three
      .replace('      # first\n      - A # a\n', '@1')
      .replace(
        '      # second\n      - title: B\n        # on b\n        target: 1\n',
        '      # first\n      - A # a\n',
      )
      .replace('@1', '      # second\n      - title: B\n        # on b\n        target: 1\n'),
  },
  {
    name: 'at the end of a file without a last line break',
    before: 'objectives:\n- key_results:\n  - A\n  - |B',
    after: 'objectives:\n- key_results:\n  - B\n  - A',
  },
  {
    name: 'within brackets',
    before: 'objectives: [{ key_results: [A, { title: |B }, C] }]\n',
    after: 'objectives: [{ key_results: [{ title: B }, A, C] }]\n',
  },
  {
    name: 'says why for the first one, from its comment',
    before: three.replace('# first', '# |first'),
    after: 'It is the first key result of its objective.',
  },
]);

describeRefactoring('Move the key result down', [
  {
    name: 'never away from a comment within brackets',
    before: bracketed.replace('KR-1', 'KR-|1'),
    after: between,
  },
  { name: 'never below what refers to it', before: named.replace('title: B', 'title: |B'), after: byName },
  {
    name: 'with the comments below it, behind an empty line',
    before: tail.replace('title: A', 'title: |A'),
    after: tail.replace('  - B\n', '').replace('  - title: A', '  - B\n  - title: A'),
  },
  {
    name: 'with CRLF',
    before: 'objectives:\r\n- key_results:\r\n  # on A\r\n  - |A\r\n  - title: B\r\n    target: 1\r\n',
    after: 'objectives:\r\n- key_results:\r\n  - title: B\r\n    target: 1\r\n  # on A\r\n  - A\r\n',
  },
  {
    name: 'says why for the last one',
    before: three.replace('title: C', 'title: |C'),
    after: 'It is the last key result of its objective.',
  },
  {
    name: 'does nothing while a line cannot be read',
    before: 'objectives:\n- key_results:\n  - |A\n  - title: "B\n',
    after: 'This part of the file cannot be read yet; complete the line that is marked first.',
  },
]);

describeRefactoring('Move the key result to', [
  {
    name: 'nowhere where a comment of another would be lost',
    before: bracketed.replace('KR-2', 'KR-|2'),
    after: between,
  },
  {
    name: 'nowhere where something refers to it',
    before: named.replace('title: B', 'title: |B'),
    after: byName,
  },
  {
    name: 'not above what it refers to',
    before: 'objectives:\n- key_results:\n  - &kr A\n- key_results:\n  - B\n  - |*kr\n',
    after: byName,
  },
  {
    name: 'an objective with the comments below it, behind an empty line',
    before: tail.replace('title: A', 'title: |A'),
    after: tail
      .replace('  - title: A\n\n    # tail of A\n', '')
      .replace('  - D\n', '  - D\n  - title: A\n\n    # tail of A\n'),
  },
  {
    name: 'an objective that has none yet',
    before: three.replace('title: B', 'title: |B'),
    after:
      'objectives:\n  - title: A\n    key_results: # ranked\n      # first\n      - A # a\n\n      - { title: C }\n  - id: O-2\n    title: Second\n    key_results:\n      # second\n      - title: B\n        # on b\n        target: 1\n',
  },
  {
    name: 'a list that is nested otherwise, out of one that it leaves empty',
    before:
      'objectives:\n- key_results: # one\n  - title: |A\n    notes: |\n      free\n\n      text\n- title: B\n  key_results:\n      - C\n'.replace(
        'notes: |',
        'notes: >',
      ),
    after:
      'objectives:\n- key_results: [] # one\n- title: B\n  key_results:\n      - C\n      - title: A\n        notes: >\n          free\n\n          text\n',
  },
  {
    name: 'from brackets into lines',
    before: 'objectives:\n- key_results: [A, { title: |B, target: 1 }]\n- title: C\n  key_results:\n  - D\n',
    after:
      'objectives:\n- key_results: [A]\n- title: C\n  key_results:\n  - D\n  - { title: B, target: 1 }\n',
  },
  {
    name: 'from lines into brackets',
    before:
      'objectives:\n- key_results:\n  - title: |A, too\n    target: 1\n- title: C\n  key_results: [D]\n',
    after: 'objectives:\n- key_results: []\n- title: C\n  key_results: [D, { title: "A, too", target: 1 }]\n',
  },
  {
    name: 'nowhere where its comments would be lost',
    before: 'objectives:\n- key_results:\n  - title: |A # ours\n- title: C\n  key_results: [D]\n',
    after: 'That objective has no place for it in the way in which it is written.',
  },
  {
    name: 'nowhere where the other cannot be read',
    before: 'objectives:\n- key_results:\n  - |A\n- title: C\n  key_results: ]\n',
    after: 'That objective cannot be read yet; complete it first.',
  },
]);

describe('moving to another objective', () => {
  const objectives = Array.from(
    { length: 9 },
    (_, at) => `- id: O-${at}\n  title: T${at}\n  krs: [A${at}]\n`,
  );
  const text = `objectives:\n${objectives.join('')}`;
  const targets = (isAsked: boolean): string[] =>
    refactoringsAt(new Source(text), text.indexOf('A4'), today, isAsked)
      .map(({ title }) => title)
      .filter((title) => title.startsWith('Move the key result to'));

  it('names the three above and the three below', () => {
    assert.deepEqual(
      targets(true),
      [1, 2, 3, 5, 6, 7].map((at) => `Move the key result to O-${at} "T${at}"`),
    );
  });

  it('names the one above and the one below among all that can be done', () => {
    assert.deepEqual(
      targets(false),
      [3, 5].map((at) => `Move the key result to O-${at} "T${at}"`),
    );
  });
});

describe('a key result that is moved', () => {
  const text =
    'objectives:\n- title: A\n  key_results:\n  - id: KR-1\n    title: One\n  - id: KR-2\n    title: Two\n- title: B\n  key_results:\n  - id: KR-3\n';
  const at = (name: string) => text.indexOf(name);
  const move = (name: string, title: string) => {
    const found = refactoringsAt(new Source(text), at(name), today, true);
    const action = found.find((each) => each.title.startsWith(title));
    assert.ok(action && action.edits.length > 0, title);
    return action;
  };

  it('is left alone within its list, so that a cursor in it moves along', () => {
    for (const [name, title] of [
      ['One', 'Move the key result down'],
      ['Two', 'Move the key result up'],
    ] as const)
      assert.ok(move(name, title).edits.every(({ start, end }) => end <= at(name) || at(name) < start));
  });

  it('takes the cursor along to another objective', () => {
    const document = TextDocument.create('file:///w/a.okr.yaml', 'okr', 1, text);
    const { edits, cursor } = move('Two', 'Move the key result to');
    assert.ok(cursor);
    const after = TextDocument.create('', 'okr', 2, applyEdits(text, edits));
    const [, place] = goThere('', document, edits, cursor).arguments ?? [];
    assert.match(after.getText().slice(after.offsetAt(place)), /^id: KR-2\n/);
  });
});
