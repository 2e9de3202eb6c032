import assert from 'node:assert/strict';
import { cut, cutAfter, placeInHeader } from '../../server/src/document/chunk.ts';
import { Text } from '../../server/src/document/text.ts';

function pieces(text: string): string[] {
  return cut(text).objectives.map(({ start, end }) => text.slice(start, end));
}

describe('cut', () => {
  it('cuts at the dashes of the list, and puts what stands around it together', () => {
    const text = 'cycle: 2027\nobjectives:\n  - a: 1\n    b:\n      - c\n  - d: 2\nrisks: []\n';
    assert.deepEqual(pieces(text), ['  - a: 1\n    b:\n      - c\n', '  - d: 2\n']);
    const { header } = cut(text);
    assert.equal(header, 'cycle: 2027\nobjectives:\nrisks: []\n');
    assert.equal(placeInHeader(cut(text))(header.indexOf('risks')), text.indexOf('risks'));
    assert.equal(placeInHeader(cut(text))(header.indexOf('cycle')), 0);
  });

  it('gives a comment right above a dash to the objective below it, a deeper one to the one above', () => {
    assert.deepEqual(pieces('objectives:\n- a: 1\n  # deeper\n# above\n\n- b: 2\n# end\nrisks: []\n'), [
      '- a: 1\n  # deeper\n',
      '# above\n\n- b: 2\n',
    ]);
  });

  it('reads aliases, CRLF, a byte order mark and dashes at the margin', () => {
    assert.equal(pieces('\ufeffokrs:\r\n- a: 1\r\n- b: 2\r\n').length, 2);
  });

  it('keeps a word whose colon is still to come with the objective that it stands in', () => {
    const text = 'objectives:\n  own\n  - a: 1\nbud\n    b: 2\n- c\n  - d: 4\nbudget: 3\n';
    const { body, objectives } = cut(text);
    assert.deepEqual(
      objectives.map((piece) => piece.text),
      ['  own\n  - a: 1\nbud\n    b: 2\n- c\n', '  - d: 4\n'],
    );
    assert.equal(text.slice(body.end), 'budget: 3\n');
  });

  const whole = {
    'flow style': 'objectives: [{ title: a }, { title: b }]\n',
    'a tab': 'objectives:\n\t- a: 1\n',
    'a reference': 'objectives:\n  - a: &x 1\n  - b: *x\n',
    'a reference in brackets': 'objectives:\n  - a: &x 1\n  - b: [*x,*x]\n',
    'several documents': 'objectives:\n  - a: 1\n---\nobjectives:\n  - b: 1\n',
    'two lists of objectives': 'okrs:\n  - a: 1\nobjectives:\n  - b: 1\n',
    'two lists of objectives, one in brackets': 'objectives: [a]\nokrs:\n  - b: 1\n',
    'two lists of objectives with a key between': 'okrs:\n  - a: 1\nowner: x\nobjectives: []\n',
    'merge marks': 'objectives:\n<<<<<<< HEAD\n  - a: 1\n',
    'a map': 'objectives:\n  title: a\n',
    'no list yet': 'objectives:\n',
    nothing: '',
  };
  for (const [name, text] of Object.entries(whole))
    it(`reads as a whole: ${name}`, () =>
      assert.deepEqual(cut(text), {
        header: text,
        body: { start: text.length, end: text.length },
        objectives: [],
      }));

  it('takes a document mark at the very start', () =>
    assert.equal(pieces('---\nobjectives:\n  - a: 1\n').length, 1));
});

describe('cut, with the version before', () => {
  const text =
    'cycle: 2027\nobjectives:\n  # first\n  - a: 1\n    b:\n      - c\n\n  # above\n  - d: 2\n    # below\n  - e: 3\n  - f: 4\nrisks: []\n# end\n';
  const again = (after: string, before: string) => cutAfter(Text.of(after), Text.of(before), cut(before));

  const edits: Readonly<Record<string, readonly [string, string]>> = {
    nothing: ['', ''],
    'a letter': ['d: 2', 'dd: 2'],
    'a dash that goes': ['  - d: 2', '    d: 2'],
    'a dash that comes': ['    b:', '  - b:'],
    'the only dash in front of it': ['  - a: 1', '    a: 1'],
    'a comment that moves to the objective above': ['  # above', '    # above'],
    'a comment that moves to the objective below': ['    # below', '  # below'],
    'a key at the margin': ['    # below', 'budget: 3'],
    'a word at the margin': ['    # below', 'budget'],
    'a key at the margin that goes': ['risks: []', '    risks: []'],
    'a tab': ['    b:', '\tb:'],
    'a reference': ['d: 2', 'd: *two'],
    'a mark of several documents': ['    # below\n', '---\n'],
    'the key of the list': ['objectives:', 'objective:'],
    'a line above the list': ['cycle: 2027\n', 'cycle: 2027\nproduct: x\n'],
    'a column less': ['  - f: 4', ' - f: 4'],
    'the first dash moves': ['  - a: 1', ' - a: 1'],
    'an objective that goes': ['  - e: 3\n', ''],
    'an objective twice': ['  - e: 3\n', '  - e: 3\n  - e: 3\n'],
    'all objectives': [text.slice(text.indexOf('  #'), text.indexOf('risks')), ''],
    'a line break that goes': ['d: 2\n', 'd: 2'],
    'a line break in front of the first': ['objectives:\n', 'objectives:\n\n'],
    'the end': ['# end\n', ''],
  };
  for (const [name, [from, to]] of Object.entries(edits))
    it(`gives what a cut without it gives: ${name}`, () => {
      assert.ok(text.includes(from));
      const after = text.replace(from, to);
      assert.deepEqual(again(after, text), cut(after));
      assert.deepEqual(again(text, after), cut(text));
    });

  for (const [name, [from, to]] of Object.entries(edits))
    it(`does so where it is told what changed: ${name}`, () => {
      const old = Text.of(text);
      const start = text.indexOf(from);
      const edited = old.replace(start, start + from.length, to);
      const ends = edited.takeEnds(old);
      assert.ok(ends);
      assert.deepEqual(cutAfter(edited, old, cut(text), ends), cut(edited.toString()));
    });

  it('keeps the strings of what did not change', () => {
    const known = cut(text);
    const [first, , third, fourth] = known.objectives;
    const after = cutAfter(Text.of(text.replace('f: 4', 'f: 5')), Text.of(text), known);
    assert.equal(after.objectives[0], first);
    const longer = cutAfter(Text.of(text.replace('a: 1', 'a: 11')), Text.of(text), known);
    assert.deepEqual(
      longer.objectives.slice(2).map(({ start, text: own }) => [start, own]),
      [third, fourth].map((piece) => [(piece?.start ?? 0) + 1, piece?.text]),
    );
  });
});
