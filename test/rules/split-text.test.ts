import assert from 'node:assert/strict';
import { parse } from '../../server/src/document/parse.ts';
import { splitText } from '../../server/src/rules/split-text.ts';

/** The text that is meant by the first item of a list, and its words in the file. */
function meant(item: string): readonly (string | undefined)[] {
  const text = `- ${item}\n`;
  const { root } = parse(text);
  const found = splitText(root?.kind === 'list' ? root.items[0]?.node : undefined);
  return [found?.text, found && text.slice(found.span.start, found.span.end)];
}

describe('a text that YAML reads as a key and its value', () => {
  it('is one text', () => {
    assert.deepEqual(meant('Cut no-shows: 12%'), ['Cut no-shows: 12%', 'Cut no-shows: 12%']);
    assert.deepEqual(meant('Cut no-shows:   "12%" # by June'), [
      'Cut no-shows: 12%',
      'Cut no-shows:   "12%"',
    ]);
  });

  for (const item of [
    'Cut no-shows',
    'title: 12%',
    'Cut no-shows: 12%\n  owner: ana',
    'Cut no-shows:',
    'Cut no-shows: [12%]',
    'Cut no-shows: |\n    12%',
    '"Cut no-shows": 12%',
    '{ Cut no-shows: 12% }',
    '[Cut no-shows]',
  ])
    it(`is not '${item.replaceAll('\n', '\\n')}'`, () =>
      assert.deepEqual(meant(item), [undefined, undefined]));
});
