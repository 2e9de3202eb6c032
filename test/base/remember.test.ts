import assert from 'node:assert/strict';
import { remember } from '../../server/src/base/remember.ts';

describe('readings that are remembered', () => {
  let read: string[];
  const length = remember((text) => {
    read.push(text);
    return text.length;
  });

  beforeEach(() => {
    read = [];
  });

  it('reads a text once', () => {
    assert.deepEqual([length('Falls'), length('Falls')], [5, 5]);
    assert.deepEqual(read, ['Falls']);
  });

  it('remembers that a reading gave nothing', () => {
    const nothing = remember((text): undefined => void read.push(text));
    assert.deepEqual([nothing('Falls'), nothing('Falls')], [undefined, undefined]);
    assert.deepEqual(read, ['Falls']);
  });

  it('reads a text of the length of a book each time, so that its versions do not pile up', () => {
    const book = 'Falls '.repeat(1000);
    assert.deepEqual([length(book), length(book)], [6000, 6000]);
    assert.deepEqual(read, [book, book]);
  });
});
