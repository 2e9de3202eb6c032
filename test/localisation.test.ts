import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const manifest: Json = JSON.parse(readFileSync('package.json', 'utf8'));
const names: Record<string, string> = JSON.parse(readFileSync('package.nls.json', 'utf8'));
const messages: Record<string, string> = JSON.parse(readFileSync('l10n/bundle.l10n.json', 'utf8'));

/** Keys of the manifest whose values people read. */
const shown = new Set([
  'title',
  'category',
  'displayName',
  'contextualTitle',
  'contents',
  'altText',
  'markdownDescription',
  'description',
]);

/** Every text that people read, with the key that it stands under. */
function* texts(node: Json, key = ''): Iterable<string> {
  if (typeof node === 'string') {
    if (shown.has(key) || key === 'enumDescriptions') yield node;
  } else if (Array.isArray(node)) for (const each of node) yield* texts(each, key);
  else if (typeof node === 'object' && node !== null)
    for (const [name, value] of Object.entries(node)) yield* texts(value, name);
}

describe('texts for people', () => {
  it('stand in package.nls.json, one key each, none unused', () => {
    const told = [...texts(manifest)];
    assert.deepEqual(
      told.filter((text) => !/^%[\w.:-]+%$/.test(text)),
      [],
      'a text in package.json that cannot be translated: move it to package.nls.json',
    );
    const used = new Set(JSON.stringify(manifest).match(/(?<=")%[\w.:-]+%(?=")/g));
    assert.deepEqual(
      [...used].sort(),
      Object.keys(names)
        .map((key) => `%${key}%`)
        .sort(),
    );
  });

  it('of the client are in l10n/bundle.l10n.json, none more', () => {
    const sources = readdirSync('client/src').map((file) => readFileSync(`client/src/${file}`, 'utf8'));
    const used = sources.flatMap((source) =>
      [...source.matchAll(/\bl10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map(([, text = '']) => text),
    );
    assert.deepEqual([...new Set(used)].sort(), Object.keys(messages).sort());
    for (const [key, english] of Object.entries(messages)) assert.equal(english, key);
  });
});
