import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

const folder = 'server/src/knowledge';

describe('lists of words', () => {
  it('hold no phrase twice', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
    const twice = files.flatMap((name) => repeatedIn(parse(readFileSync(`${folder}/${name}`, 'utf8')), name));
    assert.deepEqual(twice, []);
  });

  it('are looked through wherever they stand', () => {
    const data = { words: ['fall', 'Fall', 'falls'], deeper: [{ list: ['x', 'y', 'x'] }] };
    assert.deepEqual(repeatedIn(data, 'a.yaml'), ['a.yaml words: fall', 'a.yaml deeper 0 list: x']);
  });
});

/** The phrases that stand twice in one list, each with its place. */
function repeatedIn(data: unknown, place: string): string[] {
  if (data === null || typeof data !== 'object') return [];
  const phrases = Array.isArray(data)
    ? data.filter((each) => typeof each === 'string').map((phrase) => phrase.toLowerCase())
    : [];
  return [
    ...phrases.filter((phrase, at) => phrases.indexOf(phrase) < at).map((phrase) => `${place}: ${phrase}`),
    ...Object.entries(data).flatMap(([key, value]) => repeatedIn(value, `${place} ${key}`)),
  ];
}
