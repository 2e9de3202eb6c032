import assert from 'node:assert/strict';
import { readObjective } from '../../server/src/document/model.ts';
import { parse } from '../../server/src/document/parse.ts';

describe('a list with an item that is not typed yet', () => {
  it('keeps the index of the items after it', () => {
    const { root } = parse('title: Safe care\nkey_results:\n  -\n  - title: Zero falls\n  - Zero burns\n');
    const items = readObjective(root)?.key_results?.items ?? [];
    assert.deepEqual(
      items.map((item) => item.title?.text),
      [undefined, 'Zero falls', 'Zero burns'],
    );
    assert.deepEqual(items[0], { range: { start: 32, end: 33 } });
  });
});
