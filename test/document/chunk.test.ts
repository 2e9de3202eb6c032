import assert from 'node:assert/strict';
import { cut, placeInHeader } from '../../server/src/document/chunk.ts';

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

  const whole = {
    'flow style': 'objectives: [{ title: a }, { title: b }]\n',
    'a tab': 'objectives:\n\t- a: 1\n',
    'a reference': 'objectives:\n  - a: &x 1\n  - b: *x\n',
    'several documents': 'objectives:\n  - a: 1\n---\nobjectives:\n  - b: 1\n',
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
