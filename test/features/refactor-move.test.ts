import assert from 'node:assert/strict';
import { Source } from '../../server/src/document/source.ts';
import { refactoringsAt } from '../../server/src/features/refactor.ts';
import { describeRefactoring, today } from './refactoring.ts';

const three =
  'objectives:\n  - title: A\n    key_results: # ranked\n      # first\n      - A # a\n\n      # second\n      - title: B\n        # on b\n        target: 1\n      - { title: C }\n  - id: O-2\n    title: Second\n';

describeRefactoring('Move the key result up', [
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
