import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/document/apply.ts';
import { parse } from '../../server/src/document/parse.ts';
import { scalarsOf } from '../../server/src/document/scalars.ts';
import { Source } from '../../server/src/document/source.ts';
import { entryAt, replaceAt, replaceWithin, scalarAt } from '../../server/src/rules/scalars.ts';

const text = `owner: ana # who
objectives:
  - title: Safer nights
    key_results:
      - "Falls: 4"
      - { id: KR-1, title: Use: }
`;
const source = new Source(text);

function spanOf(words: string, within = text) {
  const start = within.indexOf(words);
  return { start, end: start + words.length };
}

describe('the texts of a file', () => {
  it('are keys and values, in their order, and what is repeated once', () => {
    const { root } = parse('a: &x [b, c]\nd: *x\ne: { f: g }\n');
    assert.deepEqual(
      [...scalarsOf(root)].map((scalar) => scalar.text),
      ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
    );
  });

  it('hold places, from their first letter to behind their last', () => {
    const at = (words: string) => scalarAt(source, spanOf(words))?.text;
    assert.deepEqual(['nights', 'title', 'ana', 'KR-1', 'Falls'].map(at), [
      'Safer nights',
      'title',
      'ana',
      'KR-1',
      'Falls: 4',
    ]);
    assert.equal(at('Safer nights\n    key'), undefined);
    assert.equal(at('who'), undefined);
  });

  it('are written anew as a whole, or nothing is', () => {
    assert.match(applyEdits(text, replaceAt(source, spanOf('nights'), 'Calm days')), /title: Calm days\n/);
    assert.deepEqual(replaceAt(source, spanOf('who'), 'x'), []);
  });

  it('are written anew within, with quotes where they then need them', () => {
    const within = (words: string, by: string) => applyEdits(text, replaceWithin(source, spanOf(words), by));
    assert.match(within('nights', 'days'), /title: Safer days\n/);
    assert.match(within('nights', 'days: all'), /title: "Safer days: all"\n/);
    assert.match(within('Safer', '[more]'), /title: "\[more\] nights"\n/);
    assert.match(within('4', '[4]'), /- "Falls: \[4\]"\n/);
    assert.match(within('who', 'she: x'), /owner: ana # she: x\n/);
  });
});

describe('the entry at a place', () => {
  const keyAt = (words: string) => entryAt(source, spanOf(words))?.entry.key.text;

  it('is that whose key begins there, however deep', () =>
    assert.deepEqual(['owner', 'title', 'key_results', 'id'].map(keyAt), [
      'owner',
      'title',
      'key_results',
      'id',
    ]));

  it('is none where a value or nothing begins', () =>
    assert.deepEqual(['ana', 'Safer', 'itle', 'KR-1', '"Falls'].map(keyAt), Array(5).fill(undefined)));

  it('comes with the map that holds it', () => {
    const keys = entryAt(source, spanOf('id'))?.map.entries.map(({ key }) => key.text);
    assert.deepEqual(keys, ['id', 'title']);
  });
});
