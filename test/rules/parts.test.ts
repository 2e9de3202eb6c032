import assert from 'node:assert/strict';
import type { SourcePart } from '../../server/src/lint/rule.ts';
import { quotable } from '../../server/src/lint/withheld.ts';
import { objectivesIn } from '../../server/src/rules/parts.ts';

const titles = (kind: SourcePart['kind'], text: string) =>
  objectivesIn({ kind, ...quotable(text) }).map(({ span }) => text.slice(span.start, span.end).trim());

describe('the objectives in a part', () => {
  it('are those of the whole file, under any name of their key', () => {
    assert.deepEqual(titles('file', 'objectives:\n  - title: A\n  -\n  - B\n'), ['title: A', 'B']);
    assert.deepEqual(titles('file', 'okrs: [A, B]\n'), ['A', 'B']);
    assert.deepEqual(titles('file', 'objectives: A\n'), []);
    assert.deepEqual(titles('file', '- A\n'), []);
  });

  it('are the one that the part is', () => {
    assert.deepEqual(titles('objective', '- title: A\n'), ['title: A']);
    assert.deepEqual(titles('objective', '- A\n- B\n'), ['A']);
    assert.deepEqual(titles('objective', 'title: A\n'), []);
  });

  it('are none in the header, even where it is a list', () =>
    assert.deepEqual(titles('header', '- A\nobjectives:\n'), []));
});
