import assert from 'node:assert/strict';
import { toData } from '../../server/src/document/data.ts';
import { parse } from '../../server/src/document/parse.ts';

function data(text: string): unknown {
  return toData(parse(text).root);
}

describe('plain data of a tree', () => {
  it('is null, true, false and numbers where they stand unquoted, else text', () => {
    assert.deepEqual(
      data('[a, "1", 1, -2.5, 1e3, .5, true, FALSE, "true", ~, null, NULL, "", 2027-01-01, 5%]'),
      ['a', '1', 1, -2.5, 1000, 0.5, true, false, 'true', null, null, null, '', '2027-01-01', '5%'],
    );
  });

  it('has nothing where nothing is written yet', () => {
    assert.deepEqual(data('title:\nkey_results: []\n'), { title: null, key_results: [] });
    assert.equal(data(''), null);
  });

  it('has keys of any name, and no others', () => {
    const found = data('__proto__: { a: 1 }\nconstructor: b\n') as Record<string, unknown>;
    assert.deepEqual(Object.entries(found), [
      ['__proto__', { a: 1 }],
      ['constructor', 'b'],
    ]);
    assert.equal(Object.getPrototypeOf(found), Object.prototype);
    assert.equal('a' in found, false);
  });
});
