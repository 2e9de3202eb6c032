import assert from 'node:assert/strict';
import { filesTest, globTest, unfitIn } from '../../server/src/workspace/glob.ts';

describe('globTest', () => {
  const cases: [string, string, boolean][] = [
    ['*.okr.yaml', 'a/b/x.okr.yaml', true],
    ['a/*.okr.yaml', 'a/b/x.okr.yaml', false],
    ['a/**', 'a/b/x.okr.yaml', true],
    ['./a/**/x.{okr,kpi}.yaml', 'a/x.okr.yaml', true],
    ['a/?.yaml', 'a/xy.yaml', false],
    ['a.b/**', 'axb/c', false],
    ['**/a/**', 'x/y/a/b/c', true],
    ['**/a/**', 'xa/b', false],
    ['*.{tmp,bak*}.yaml', 'a/x.bak2.yaml', true],
    ['*.{tmp,bak*}.yaml', 'a/x.bak/2.yaml', false],
    ['{*.tmp,*.bak}', 'a/x.bak', true],
    ['a{,b}c', 'ac', true],
    ['a{b', 'a{b', true],
    ['[ä-ü]?.yaml', 'ö👩.yaml', true],
    ['[!a-c]', '/', false],
    ['', '', true],
  ];
  for (const [glob, path, expected] of cases)
    it(`${glob} ${expected ? 'matches' : 'does not match'} ${path}`, () =>
      assert.equal(globTest(glob)(path), expected));

  it('comes to an end where a glob fits in very many ways', () => {
    const path = 'a'.repeat(200);
    assert.equal(globTest(`${'*a'.repeat(100)}b`)(path), false);
    assert.equal(globTest(`${'**/'.repeat(50)}b`)(path), false);
  });
});

describe('filesTest', () => {
  const cases: [string, string, boolean][] = [
    ['archive', 'a/archive/b/x.okr.yaml', true],
    ['archive/', 'archive/x.okr.yaml', true],
    ['a/archive', 'a/archive/x.okr.yaml', true],
    ['a/archive', 'b/a/archive/x.okr.yaml', false],
    ['archive', 'archived/x.okr.yaml', false],
    ['x.okr.yaml', 'a/x.okr.yaml', true],
    ['x.okr.yaml/', 'a/x.okr.yaml', false],
    ['a/*', 'a/b/x.okr.yaml', false],
    ['a/**', 'a/b/x.okr.yaml', true],
  ];
  for (const [glob, path, expected] of cases)
    it(`${glob} ${expected ? 'is' : 'is not'} for ${path}`, () =>
      assert.equal(filesTest(glob)(path), expected));
});

describe('unfitIn', () => {
  const cases = {
    'open bracket': ['[', 'a[b', '{a,b', 'a]/[', '{a*{b}', '{a,{b,c}}', '{a,[b}', '[]'],
    'exclamation mark': ['!top.okr.yaml', '!archive/**', '!'],
    backslash: ['a\\archive', 'pilots\\**', '\\*.okr.yaml'],
    dots: ['../**', '..', '.', './', 'a/../b/**', 'a/./b', '././a', '{../a,b}/**', '{a,./b}'],
  };
  for (const [reason, globs] of Object.entries(cases))
    it(`tells of ${reason}`, () => {
      for (const glob of globs) assert.equal(unfitIn(glob), reason, glob);
    });

  it('tells nothing of what files fit', () => {
    const fine = [
      '[ab]',
      '{a,b}/*',
      'a]',
      'a}',
      '[a{b]',
      '{[a-c],d}',
      '{}',
      '',
      './a/**',
      '/a/**',
      '[!a]*',
      'a!/**',
    ];
    const dotted = ['.hidden/**', '*..okr.yaml', '**/.*', 'a...b', '...'];
    for (const glob of [...fine, ...dotted]) assert.equal(unfitIn(glob), undefined, glob);
  });
});
