import assert from 'node:assert/strict';
import { once, onceFor } from '../../server/src/lint/once.ts';

describe('a function that is asked once for an object', () => {
  for (const value of ['text', '', 0, false, null, undefined])
    it(`gives ${JSON.stringify(value) ?? 'undefined'} again`, () => {
      let asked = 0;
      const give = once((_key: object) => {
        asked++;
        return value;
      });
      const key = {};
      assert.deepEqual([give(key), give(key), asked], [value, value, 1]);
    });

  it('gives the same object again', () => {
    const give = once((key: { readonly name: string }) => ({ ...key }));
    const key = { name: 'one' };
    assert.equal(give(key), give(key));
  });

  it('is asked for each object, and keeps apart from other functions', () => {
    const length = once(({ name }: { readonly name: string }) => name.length);
    const first = once(({ name }: { readonly name: string }) => name.charAt(0));
    const [one, three] = [{ name: 'one' }, { name: 'three' }];
    for (let time = 0; time < 2; time++)
      assert.deepEqual([length(one), first(one), length(three), first(three)], [3, 'o', 5, 't']);
  });

  it('leaves no trace in copies and comparisons', () => {
    const key = { name: 'one' };
    const length = once(({ name }: { readonly name: string }) => name.length);
    length(key);
    assert.deepEqual(key, { name: 'one' });
    assert.equal(JSON.stringify(key), '{"name":"one"}');
    assert.equal(length({ ...key, name: 'three' }), 5);
  });
});

describe('a function that is asked once for an object and texts', () => {
  let asked = 0;
  const join = onceFor((key: { readonly name: string }, day: string, other?: string) => {
    asked++;
    return { text: [key.name, day, other].join(' ') };
  });
  const [one, two] = [{ name: 'one' }, { name: 'two' }];

  it('gives the same again for the same texts', () => {
    assert.equal(join(one, 'Monday', 'x').text, 'one Monday x');
    assert.equal(join(one, 'Monday', 'x'), join(one, 'Monday', 'x'));
    assert.equal(asked, 1);
  });

  it('is asked anew where one of them is another, and remembers the last ones alone', () => {
    const texts = [
      join(one, 'Monday', 'y'),
      join(one, 'Friday', 'y'),
      join(one, 'Monday', 'x'),
      join(one, 'Monday', undefined),
    ].map(({ text }) => text);
    assert.deepEqual(texts, ['one Monday y', 'one Friday y', 'one Monday x', 'one Monday ']);
    assert.equal(asked, 5);
  });

  it('remembers for each object', () => {
    assert.equal(join(two, 'Friday').text, 'two Friday ');
    assert.equal(join(one, 'Monday', undefined).text, 'one Monday ');
    assert.equal(join(two, 'Friday').text, 'two Friday ');
    assert.equal(asked, 6);
  });
});
