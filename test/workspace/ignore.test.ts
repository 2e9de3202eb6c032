import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { URI } from 'vscode-uri';
import { excludeTest, ignoreTest } from '../../server/src/workspace/ignore.ts';
import { nodeHost } from '../../server/src/workspace/node-host.ts';

describe('ignoreTest', () => {
  const cases: [rules: string, path: string, isFolder: boolean, expected: boolean | undefined][] = [
    ['old', 'team/old', true, true],
    ['old', 'old', false, true],
    ['old/', 'old', false, undefined],
    ['/old', 'team/old', true, undefined],
    ['team/old', 'team/old', true, true],
    ['team/old', 'x/team/old', true, undefined],
    ['*.okr.yaml\n!keep.okr.yaml', 'a/keep.okr.yaml', false, false],
    ['*.okr.yaml\n!keep.okr.yaml', 'a/other.okr.yaml', false, true],
    ['# a comment\n\n', 'a', false, undefined],
    ['\\#a', '#a', false, true],
    ['draft[0-9].okr.yaml', 'draft7.okr.yaml', false, true],
    ['draft[!0-9].okr.yaml', 'draft7.okr.yaml', false, undefined],
    ['draft[^0-9].okr.yaml', 'draft7.okr.yaml', false, undefined],
    ['draft[^0-9].okr.yaml', 'draft^.okr.yaml', false, true],
    ['draft[z-a].okr.yaml', 'draftz.okr.yaml', false, true],
    ['draft[z-a].okr.yaml', 'drafty.okr.yaml', false, undefined],
    ['[]-a]', ']', false, true],
    ['[a\\]]', ']', false, true],
    ['a[!b]c', 'a/c', false, undefined],
    ['[[:digit:]x-]', '7', false, true],
    ['[[:digit:]x-]', '-', false, true],
    ['[[:ward:]]', 'w', false, undefined],
    ['[ab', '[ab', false, undefined],
    ['{day,night}', 'day', false, undefined],
    ['{day,night}', '{day,night}', false, true],
    ['\\*', '*', false, true],
    ['\\*', 'a', false, undefined],
    ['a\\', 'a\\', false, undefined],
    ['!\\!a\n\\!b', '!b', false, true],
    ['a**b', 'a/b', false, undefined],
    ['x/a**b', 'x/ayyb', false, true],
    ['a/**', 'a', true, undefined],
    ['a/**', 'a/x/y', false, true],
    ['/**/b', 'b', false, true],
    ['/', 'a', true, undefined],
    ['a/**/b', 'a/x/y/b', false, true],
    ['tmp  ', 'tmp', true, true],
    ['tmp\\  ', 'tmp ', true, true],
    ['tmp\\\\ ', 'tmp\\', true, true],
    ['tmp\t', 'tmp', true, undefined],
    ['\ufefftmp\r\nold', 'tmp', true, true],
    ['a\r\nold\r', 'old', true, true],
  ];
  for (const [rules, path, isFolder, expected] of cases)
    it(`${JSON.stringify(rules)} says ${expected} of ${path}`, () =>
      assert.equal(ignoreTest(rules)(path, isFolder), expected));
});

describe('rules that fit in very many ways', () => {
  for (const rule of [`${'*a'.repeat(100)}b`, `${'**/*a/'.repeat(100)}b`])
    it(`come to an end: ${rule.slice(0, 12)}…`, () => {
      assert.equal(ignoreTest(rule)('a'.repeat(200), false), undefined);
      assert.equal(ignoreTest(rule)('aa/'.repeat(200), false), undefined);
    });
});

describe('excludeTest', () => {
  const cases: [globs: unknown, path: string, expected: boolean][] = [
    [{ '**/old': true }, 'team/old/a.okr.yaml', true],
    [{ '**/old': false }, 'team/old/a.okr.yaml', false],
    [{ old: true }, 'old/a.okr.yaml', true],
    [{ old: true }, 'team/old/a.okr.yaml', false],
    [{ '**/*.okr.yaml': { when: '$(basename).js' } }, 'a.okr.yaml', false],
    [null, 'a.okr.yaml', false],
  ];
  for (const [globs, path, expected] of cases)
    it(`${JSON.stringify(globs)} ${expected ? 'hides' : 'shows'} ${path}`, () =>
      assert.equal(excludeTest(globs)(path), expected));
});

describe('the files that a Node host finds', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'okr-ignore-'));
    const files = {
      '.git/HEAD': '',
      '.gitignore': 'old/\n*.tmp.okr.yaml\n',
      'a.okr.yaml': '',
      'b.tmp.okr.yaml': '',
      'old/c.okr.yaml': '',
      'team/.gitignore': '!kept.tmp.okr.yaml\n',
      'team/kept.tmp.okr.yaml': '',
      'team/d.okr.yaml': '',
      'hidden/e.okr.yaml': '',
      'node_modules/f.okr.yaml': '',
    };
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
  });
  after(() => rmSync(folder, { recursive: true }));

  const found = (below: string): string[] => {
    const { path } = URI.file(join(folder, below));
    const start = `${URI.file(folder).path}/`;
    const paths = nodeHost().discover(path, (each) => each === `${start}hidden`) as Iterable<
      string | undefined
    >;
    return [...paths].flatMap((each) => each?.slice(start.length) ?? []);
  };

  it('are those that neither .gitignore nor the editor leaves out', () => {
    assert.deepEqual(found('.'), ['a.okr.yaml', 'team/d.okr.yaml', 'team/kept.tmp.okr.yaml']);
  });

  it('heed the rules of the folders above, up to the repository', () => {
    assert.deepEqual(found('old'), ['old/c.okr.yaml']);
    assert.deepEqual(found('team'), ['team/d.okr.yaml', 'team/kept.tmp.okr.yaml']);
  });

  it('stay the same when one of them is asked for', () => {
    const host = nodeHost();
    const { path } = URI.file(folder);
    assert.equal(host.leavesOut?.(`${path}/old/c.okr.yaml`, path), true);
    assert.equal(host.leavesOut?.(`${path}/node_modules/f.okr.yaml`, path), true);
    assert.equal(host.leavesOut?.(`${path}/team/d.okr.yaml`, path), false);
  });
});
