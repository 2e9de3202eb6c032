import assert from 'node:assert/strict';
import { parseFlawless } from '../../server/src/document/quick.ts';
import { parseThoroughly } from '../../server/src/document/thorough.ts';

const here = (offset: number): number => offset;

/** Texts that the quick reader reads, by what is special in them. */
const read: Readonly<Record<string, string>> = {
  'a list of maps': '- id: O-1\n  title: Give time back\n  key_results:\n    - title: A\n    - title: B\n',
  'a list at the column of its key': 'a:\n- x\n- y\nb: z\n',
  'keys and items without a value': 'a:\nb: \n  # nothing\nc:\n  -\n  - x\n',
  quotes: `a: "x: \\"y\\" # z"\nb: 'it''s'\n"c d": ''\n`,
  brackets: '{ a: [x, "y z"], b: , c, d: { e: f }, }\n',
  'text over several lines': 'a: one\n  two\n\n  three\nb: "one\n  two"\n',
  'block text': 'a: |\n  # no comment\n  x\n\n\nb: >-   # a comment\n  x\n   y\nc: |2+\n   x\n\n',
  'block text without anything in it': 'a: |\nb: >-\n\nc: x\n',
  comments: '# one\na: x # two\n  # three\nb:\n  # four\n  - y#no\n# five',
  'returns before line feeds': 'a: x # one\r\nb:\r\n  - y\r\n  - |\r\n    z\r\n',
  'a text alone': ' just words \n',
  'nothing but a comment': '# one\n',
  nothing: '',
};

/** Texts that it leaves to the thorough reader. */
const left: Readonly<Record<string, string>> = {
  'what is no YAML': 'a: b: c\n',
  'a bracket that is not closed': 'a: [x\nb: y\n',
  'a key that comes twice': 'a: x\na: y\n',
  'names and references': 'a: &n x\nb: *n\n',
  tags: 'a: !!str x\n',
  'a key of its own line': '? a\n: x\n',
  'a key in brackets': '[a]: x\n',
  'a pair in a list': '[a: x]\n',
  'brackets over several lines': 'a: [x,\n  y]\n',
  tabs: 'a:\tx\n',
  'a return alone': 'a: x\ry\n',
  'a marked document': '---\na: x\n',
  'two documents': 'a: x\n---\nb: y\n',
  'deep nesting': `${'['.repeat(40)}${']'.repeat(40)}\n`,
  'a bomb of brackets': '['.repeat(100_000),
};

describe('the quick reader of YAML', () => {
  for (const [what, text] of Object.entries(read))
    it(`reads ${what} as the thorough one does`, () => {
      const quick = parseFlawless(text, here);
      assert.ok(quick);
      assert.deepEqual(quick, parseThoroughly(text, here));
    });

  for (const [what, text] of Object.entries(left))
    it(`leaves ${what} alone`, () => assert.equal(parseFlawless(text, here), undefined));

  it('gives places in the file', () => {
    const moved = (offset: number): number => offset + 100;
    const text = 'a: [x] # y\nb:\n  - "z"\n';
    assert.deepEqual(parseFlawless(text, moved), parseThoroughly(text, moved));
  });
});
