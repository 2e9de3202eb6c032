import assert from 'node:assert/strict';
import { findingsOf } from '../harness.ts';

describe('okr/syntax where nesting goes too deep', () => {
  const told = (text: string) => findingsOf('okr/syntax', text).map(({ message }) => message);
  it('speaks of brackets only where there are some', () => {
    assert.deepEqual(told(`objectives: ${'['.repeat(100)}`), [
      'The brackets are nested too deeply to be read; remove some of them.',
    ]);
    assert.deepEqual(told(Array.from({ length: 100 }, (_, level) => `${' '.repeat(level)}a:\n`).join('')), [
      'These lines are nested too deeply to be read; move what they hold further to the left.',
    ]);
  });
});

describe('okr/syntax on a key that is written twice', () => {
  it('is in its key result, wherever in it', () => {
    const text =
      'objectives:\n  - title: A\n    key_results:\n      - title: B\n        owner: ana\n        owner: bo\n      - title: C\n';
    assert.deepEqual(
      findingsOf('okr/syntax', text).map(({ path }) => path),
      ['objectives/0/key_results/0'],
    );
  });
});
