import assert from 'node:assert/strict';
import { readObjective } from '../../server/src/document/model.ts';
import { parse } from '../../server/src/document/parse.ts';

/** The title of a goal, and what of the text it covers. */
function titleOf(text: string): readonly (string | undefined)[] {
  const { title } = readObjective(parse(text).root) ?? {};
  return [title?.text, title && text.slice(title.range.start, title.range.end)];
}

describe('a title that a comma in braces cuts', () => {
  it('is read as it was meant, with all of it in its place', () => {
    for (const title of ['Letters sent, whole and on time', 'Letters sent,  whole, on time', 'Fit, well'])
      assert.deepEqual(titleOf(`{ id: O-1, title: ${title}, owner: ana }`), [title, title]);
    assert.deepEqual(titleOf('{ title: Letters sent,\n  whole }'), [
      'Letters sent,   whole',
      'Letters sent,\n  whole',
    ]);
    assert.deepEqual(titleOf('{ objective: Fit, well }'), ['Fit, well', 'Fit, well']);
  });

  it('is its own where the comma ends it', () => {
    for (const rest of ['owner: ana', 'own', 'owner', 'mood: good', 'x-mood: good, so far'])
      assert.deepEqual(titleOf(`{ title: Fit, ${rest} }`), ['Fit', 'Fit']);
    assert.deepEqual(titleOf('{ title: "Fit", well }'), ['Fit', '"Fit"']);
    assert.deepEqual(titleOf('{ owner: ana, by then, title: Fit }'), ['Fit', 'Fit']);
  });
});
