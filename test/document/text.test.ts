import assert from 'node:assert/strict';
import { Text } from '../../server/src/document/text.ts';

describe('a text that is edited', () => {
  const old = Text.of('objectives');

  it('is what it was with the edit in it, and stays so when it is edited again', () => {
    const longer = old.replace(3, 6, '---');
    const shorter = longer.replace(0, 3, '');
    assert.deepEqual([old, longer, shorter].map(String), ['objectives', 'obj---ives', '---ives']);
    assert.deepEqual(
      [old, longer, shorter].map(({ length }) => length),
      [10, 10, 7],
    );
    assert.deepEqual([longer.slice(2, 4), longer.slice(6), longer.slice(4, 4)], ['j-', 'ives', '']);
  });

  it('tells what it has in common with the text that it was made of, over several edits', () => {
    const text = Text.of('0123456789');
    const now = text.replace(4, 5, 'four').replace(8, 9, '').replace(3, 3, '!');
    assert.equal(String(now), '012!3four6789');
    assert.deepEqual(now.takeEnds(text), { text, start: 3, end: 4 });
  });

  it('tells so once, of that text alone, and from then on of itself', () => {
    const now = old.replace(0, 1, 'O');
    assert.equal(now.takeEnds(Text.of('objectives')), undefined);
    assert.equal(old.replace(0, 1, 'O').takeEnds(Text.of('objectives')), undefined);
    const next = now.replace(10, 10, ':');
    assert.equal(next.takeEnds(old), undefined);
    assert.deepEqual(now.replace(10, 10, ':').takeEnds(now), { text: now, start: 10, end: 0 });
  });

  it('is right after any number of edits, near and far', () => {
    let [expected, text] = ['-'.repeat(5000), Text.of('-'.repeat(5000))];
    for (let count = 0; count < 300; count++) {
      const at = (count * 1237) % expected.length;
      expected = `${expected.slice(0, at)}${count}${expected.slice(at + 2)}`;
      text = text.replace(at, Math.min(at + 2, text.length), String(count));
      assert.equal(text.slice(at, at + 4), expected.slice(at, at + 4));
    }
    assert.equal(String(text), expected);
  });

  it('is read at a place as a string is', () => {
    const start = `${'a'.repeat(1200)}\n`;
    const text = Text.of(`${start}${'b'.repeat(1200)}`).replace(1100, 1100, `\n${'c'.repeat(1100)}\n`);
    const same = `${start.slice(0, 1100)}\n${'c'.repeat(1100)}\n${start.slice(1100)}${'b'.repeat(1200)}`;
    for (let at = -2; at < same.length + 2; at++) {
      assert.equal(text.charAt(at), same.charAt(at));
      assert.equal(text.charCodeAt(at), same.charCodeAt(at));
      assert.equal(text.indexOf('\n', at), same.indexOf('\n', at));
      assert.equal(text.lastIndexOf('\n', at), same.lastIndexOf('\n', at));
    }
    assert.equal(text.indexOf('b'), same.indexOf('b'));
    assert.equal(text.lastIndexOf('a'), same.lastIndexOf('a'));
    assert.equal(text.indexOf('#'), -1);
    assert.equal(text.lastIndexOf('#'), -1);
  });
});
