import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { catalogue, textsIn } from '../scripts/catalogue.ts';
import * as l10n from '../server/src/base/l10n.ts';
import { rules } from '../server/src/rules/registry.ts';
import { pseudoLocale } from './pseudo-locale.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const manifest: Json = JSON.parse(readFileSync('package.json', 'utf8'));
const names: Record<string, string> = JSON.parse(readFileSync('package.nls.json', 'utf8'));

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

/** Texts that a translator has to look at again: they are no longer ours, or what is put into them has another name. */
function mistakesIn(translation: l10n.Bundle): string[] {
  const english: Record<string, string> = JSON.parse(catalogue('.', rules));
  const holes = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort().join();
  return Object.entries(translation).flatMap(([text, told]) => {
    const words = typeof told === 'string' ? told : told.message;
    return Object.hasOwn(english, text) && holes(words) === holes(text) ? [] : [text];
  });
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

  it('of client and server are in l10n/bundle.l10n.json, none more; `npm run docs` writes it', () => {
    assert.equal(readFileSync('l10n/bundle.l10n.json', 'utf8'), catalogue('.', rules));
  });

  it('are collected however the call is written', () => {
    const source =
      "l10n.t('It\\'s {a}', { a });\nl10n\n  .t(\n  \"one 'two'\",\n);\nl10n.mark(`three`), l10n.t(rule.why), l10n.t(names[part])";
    assert.deepEqual([...textsIn(source, 'a.ts')], ["It's {a}", "one 'two'", 'three']);
  });

  it('are whole: a text that is put together in the call is refused', () => {
    for (const call of ["l10n.t(isOne ? 'one' : 'many')", "l10n.t('one ' + two)", 'l10n.t(`one ${two}`)'])
      assert.throws(() => [...textsIn(call, 'a.ts')], /^Error: a\.ts: write the whole text in l10n\.t\(/);
  });

  it('of a translation are ours, with the same values', () => {
    for (const file of readdirSync('l10n').filter((name) => /^bundle\.l10n\..+\.json$/.test(name)))
      assert.deepEqual(mistakesIn(JSON.parse(readFileSync(`l10n/${file}`, 'utf8'))), [], file);
    assert.deepEqual(mistakesIn(pseudoLocale), []);
    assert.deepEqual(
      mistakesIn({ Gone: 'Fort', 'Rename to {id}': 'Umbenennen in {name}', '1 hint': '1 Tipp' }),
      ['Gone', 'Rename to {id}'],
    );
  });

  describe('at run time', () => {
    afterEach(() => l10n.configure());

    it('are English where no translation is known', () => {
      l10n.configure({ Other: 'Andere' });
      assert.equal(
        l10n.t('{name} has {count} owners', { name: '{count}', count: 2 }),
        '{count} has 2 owners',
      );
      assert.equal(l10n.t(l10n.mark('No owner')), 'No owner');
    });

    it('are those of the bundle, with the values in their places', () => {
      l10n.configure({
        '{name} has {count} owners': '{count} bei {name}',
        'No owner': { message: 'Niemand' },
      });
      assert.equal(l10n.t('{name} has {count} owners', { name: 'KR-1', count: 2 }), '2 bei KR-1');
      assert.equal(l10n.t('No owner'), 'Niemand');
    });

    it('are English, too, where an editor sends what is no bundle', () => {
      for (const sent of [
        null,
        { 'No owner': null },
        { 'No owner': { message: 4 } },
        ['No owner'],
        'No owner',
      ]) {
        l10n.configure(sent as unknown as l10n.Bundle);
        assert.equal(l10n.t('No owner'), 'No owner');
      }
    });

    it('keep a hole that a translation invents', () => {
      l10n.configure({ 'Add {name}': '{other} {name}' });
      assert.equal(l10n.t('Add {name}', { name: 'KR-1' }), '{other} KR-1');
    });
  });
});
