import assert from 'node:assert/strict';
import { parse } from '../../server/src/document/parse.ts';
import { directivesOf } from '../../server/src/lint/suppression.ts';

/** What each comment says, and the text that it covers. */
function told(text: string) {
  return directivesOf(text, parse(text)).map(({ scope, rules, reason, covers, span }) => {
    assert.ok(text.startsWith('#', span.start));
    return { scope, rules, reason, covers: covers && text.slice(covers.start, covers.end) };
  });
}

function covered(text: string): (string | undefined)[] {
  return told(text).map(({ covers }) => covers);
}

describe('okr-ignore comments say', () => {
  const one = (comment: string) => told(`${comment}\na: 1\n`)[0];

  it('which rules, and why', () => {
    assert.deepEqual(one('# okr-ignore okr/x, okr/y okr/z -- agreed with the board'), {
      scope: 'node',
      rules: ['okr/x', 'okr/y', 'okr/z'],
      reason: 'agreed with the board',
      covers: 'a: 1',
    });
    assert.deepEqual(one('#okr-ignore-file okr/x -- pilot'), {
      scope: 'file',
      rules: ['okr/x'],
      reason: 'pilot',
      covers: undefined,
    });
  });

  it('no reason where none is written, or nothing behind the dashes', () => {
    for (const comment of ['# okr-ignore okr/x', '# okr-ignore okr/x --', '# okr-ignore okr/x -- '])
      assert.deepEqual([one(comment)?.rules, one(comment)?.reason], [['okr/x'], ''], comment);
  });

  it('no rule where none is written', () => {
    assert.deepEqual(one('# okr-ignore -- why'), { scope: 'node', rules: [], reason: 'why', covers: 'a: 1' });
    assert.deepEqual(one('# okr-ignore')?.rules, []);
  });

  it('a reason with dashes in it, to its end or to the next comment', () => {
    assert.equal(one('# okr-ignore okr/x -- first -- then again  ')?.reason, 'first -- then again');
    assert.equal(one('# okr-ignore okr/x -- first # and more')?.reason, 'first');
    assert.deepEqual(one('# okr-ignore okr/x--y -- why')?.rules, ['okr/x--y']);
  });

  it('nothing where it is another word', () => {
    assert.deepEqual(told('# okr-ignored okr/x -- why\na: 1\n'), []);
    assert.deepEqual(told('# see okr-ignore okr/x -- why\na: 1\n'), []);
    assert.deepEqual(told('# okr-ignore-files okr/x -- why\na: 1\n'), []);
  });
});

describe('okr-ignore comments cover', () => {
  const comment = '# okr-ignore okr/x -- why';

  it('the largest node on the next line of content', () => {
    assert.deepEqual(covered(`${comment}\na:\n  b: 1\nc: 2\n`), ['a:\n  b: 1']);
    assert.deepEqual(covered(`a:\n  ${comment}\n  b: 1\n  c: 2\n`), ['b: 1']);
    assert.deepEqual(covered(`- a: 1\n${comment}\n- b: 1\n  c: 2\n- d\n`), ['- b: 1\n  c: 2']);
    assert.deepEqual(covered(`a:\n  - x\n  ${comment}\n  - y\n  - z\n`), ['- y']);
  });

  it('that node past blank lines, with the comments above it and behind it', () => {
    assert.deepEqual(covered(`${comment}\n\n   \na: 1\nb: 2\n`), ['a: 1']);
    assert.deepEqual(covered(`${comment}\n\n   \n  # more\n\na: 1\nb: 2\n`), ['# more\n\na: 1']);
    assert.deepEqual(covered(`${comment}\na: 1 # more\nb: 2\n`), ['a: 1 # more']);
    assert.deepEqual(covered(`- a\n${comment}\n- [b, c] # more`), ['- [b, c] # more']);
  });

  it('the comments below them where no node follows', () =>
    assert.deepEqual(covered(`a: 1\n${comment}\n\n# more\n# and more\n\n`), ['# more\n# and more']));

  it('all of a file in braces', () =>
    assert.deepEqual(covered(`${comment}\n{ a: 1, b: [2, 3] }\n`), ['{ a: 1, b: [2, 3] }']));

  it('that node, each of a row, whatever ends the line above and below them', () =>
    assert.deepEqual(
      covered(`- a ${comment}\n${comment}\n\n# more\n${comment}\n- b: 1\n  c: 2 ${comment}\n${comment}\n`),
      [
        '- a',
        `# more\n${comment}\n- b: 1\n  c: 2 ${comment}`,
        `- b: 1\n  c: 2 ${comment}`,
        'c: 2',
        undefined,
      ],
    ));

  it('the node at whose line they end', () => {
    assert.deepEqual(covered(`a: 1 ${comment}\nb: 2\n`), ['a: 1']);
    assert.deepEqual(covered(`a:\n  - b: 1 ${comment}\n    c: 2\n  - d\n`), [
      '- b: 1 # okr-ignore okr/x -- why\n    c: 2',
    ]);
    assert.deepEqual(covered(`x: 0\na: ${comment}\n  b: 1\nc: 2\n`), [
      'a: # okr-ignore okr/x -- why\n  b: 1',
    ]);
  });

  it('a key or an item without a value', () => {
    assert.deepEqual(covered(`${comment}\na:\nb: 2\n`), ['a:']);
    assert.deepEqual(covered(`a:\n  ${comment}\n  -\n  - b\n`), ['-']);
  });

  it('a key or an item whose value is an alias', () => {
    assert.deepEqual(covered(`a: &x [1, 2]\n${comment}\nb: *x\nc: 4\n`), ['b: *x']);
    assert.deepEqual(covered(`a:\n  - &x [1, 2]\n  ${comment}\n  - *x\n  - 4\n`), ['- *x']);
  });

  it('nothing where nothing stands below', () => {
    assert.deepEqual(covered(`a: 1\n${comment}\n`), [undefined]);
    assert.deepEqual(covered(`a: 1\n${comment}`), [undefined]);
  });

  it('only what starts on that line, not what is open around it', () =>
    assert.deepEqual(
      [
        `a: [1,\n  ${comment}\n  2, 3]\nb: 4\n`,
        `a: [1,\n  ${comment}\n  ]\nb: 4\n`,
        `{ a: [1,\n  ${comment}\n  ], b: 4 }\n`,
      ].flatMap(covered),
      ['2', undefined, 'b: 4'],
    ));

  it('what stands there with other line ends', () =>
    assert.deepEqual(covered(`a: 0\r\n${comment}\r\n\r\nb:\r\n  c: 1\r\nd: 2\r\n`), ['b:\r\n  c: 1']));
});
