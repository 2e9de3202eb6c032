import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { runLint } from '../../server/src/cli/lint.ts';
import { Source } from '../../server/src/document/source.ts';
import { folder, lintJson, run } from './run.ts';
import { clean, unquoted } from './sheets.ts';

describe('healthcare-okr lint on bad input', () => {
  const bombs: Record<string, string | Uint8Array> = {
    'latin1.okr.yaml': Uint8Array.from([0x6f, 0xe9, 0x0a]),
    'utf16.okr.yaml': Uint8Array.from([0xff, 0xfe, 0x6f, 0x00]),
    'binary.okr.yaml': Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0x00, 0x00]),
    'large.okr.yaml': new Uint8Array(50_000_000).fill(0x23),
  };
  for (const [name, content] of Object.entries(bombs))
    it(`${name}: one finding, the rest still linted`, () => {
      const root = folder({ [name]: content, 'good.okr.yaml': clean });
      const { code, report } = lintJson(root);
      assert.equal(code, 1);
      const bad = report.files.find(({ path }) => path === name);
      assert.deepEqual(
        bad?.findings.map(({ rule, severity }) => [rule, severity]),
        [['okr/unreadable', 'error']],
      );
      assert.ok(report.files.some(({ path }) => path === 'good.okr.yaml'));
    });

  const hostile: Record<string, [text: string, rule: string]> = {
    brackets: ['['.repeat(100_000), 'okr/syntax'],
    'a list of brackets': [`objectives:\n  - ${'['.repeat(100_000)}`, 'okr/syntax'],
    'a merge conflict': [`<<<<<<< HEAD\n${clean}=======\n${clean}>>>>>>> other\n`, 'okr/syntax'],
    'keys in keys': [
      Array.from({ length: 3000 }, (_, level) => `${' '.repeat(level)}a:\n`).join(''),
      'okr/syntax',
    ],
    'references by the thousand': [`a: &a [x]\nobjectives: [${'*a,'.repeat(20_000)}]\n`, 'okr/syntax'],
    'references by the thousand, line by line': [
      `a: &a [x]\nobjectives:\n${'  - *a\n'.repeat(20_000)}`,
      'okr/syntax',
    ],
    'references by the thousand as key results': [
      `a: &a [x]\nobjectives:\n  - title: a\n    key_results: [${'*a,'.repeat(20_000)}]\n`,
      'okr/syntax',
    ],
    tabs: ['objectives:\n\t- title: a\n', 'okr/syntax'],
    'a key written twice': ['objectives:\n  - title: a\n    title: b\n', 'okr/syntax'],
  };
  for (const [name, [text, rule]] of Object.entries(hostile))
    it(`${name}: one ${rule}`, () => {
      const { code, report } = lintJson(folder({ 'a.okr.yaml': text }));
      assert.equal(code, 1);
      assert.equal(
        report.files[0]?.findings.filter((finding) => finding.rule === rule).length,
        1,
        JSON.stringify(report.files[0]?.findings.slice(0, 5)),
      );
    });

  it('byte order marks in a row, as of files that were put together, are read over', () => {
    const { code, report } = lintJson(folder({ 'a.okr.yaml': '\ufeff'.repeat(20_000) + clean }));
    assert.deepEqual([code, report.summary.error], [0, 0]);
  });

  it('an error of ours in one file is a finding of that file, and the others are checked all the same', () => {
    const root = folder({ 'a.okr.yaml': `# odd\n${unquoted}`, 'b.okr.yaml': unquoted });
    const args = { format: 'json', fix: false, failOn: 'error', today: '2027-02-01', paths: [root] } as const;
    const { cut } = Object.getOwnPropertyDescriptors(Source.prototype);
    // As it is read, and as it is held against the other files.
    for (const first of [1, 3]) {
      let count = 0;
      Object.defineProperty(Source.prototype, 'cut', {
        ...cut,
        get() {
          if (this.text.charAt(0) === '#' && ++count >= first) throw new Error('out of pieces');
          return cut.get?.call(this);
        },
      });
      const { report, exitCode } = runLint(args);
      Object.defineProperty(Source.prototype, 'cut', cut);
      assert.equal(exitCode, 3);
      const told = report.files.map(({ findings }) =>
        findings.map(({ rule, message }) => ({ rule, message })),
      );
      assert.deepEqual(told[0], [
        {
          rule: 'internal',
          message: 'Checking this file stopped with an error of ours; please report it: out of pieces',
        },
      ]);
      assert.ok(told[1]?.some(({ rule }) => rule === 'okr/unquoted-comparator'));
    }
  });

  it('an alias bomb is read without growing: one okr/syntax', () => {
    const levels = Array.from(
      { length: 30 },
      (_, level) => `l${level + 1}: &l${level + 1} [${Array(10).fill(`*l${level}`).join(', ')}]`,
    );
    const { code, report } = lintJson(
      folder({ 'a.okr.yaml': `x-bomb:\nl0: &l0 [a]\n${levels.join('\n')}\nobjectives: *l30\n` }),
    );
    assert.equal(code, 1);
    assert.equal(report.files[0]?.findings.filter(({ rule }) => rule === 'okr/syntax').length, 1);
  });

  it('a folder, a link in a circle, a link to nowhere: one finding each when they are named, too', () => {
    const root = folder({ 'good.okr.yaml': clean, 'folder.okr.yaml/a.okr.yaml': clean });
    symlinkSync('loop.okr.yaml', join(root, 'loop.okr.yaml'));
    symlinkSync('gone', join(root, 'gone.okr.yaml'));
    const named = ['folder.okr.yaml', 'loop.okr.yaml', 'gone.okr.yaml'];
    const { code, report } = lintJson(root, ...named, 'good.okr.yaml');
    assert.equal(code, 1);
    const unreadable = report.files.filter(({ findings }) => findings[0]?.rule === 'okr/unreadable');
    assert.deepEqual(
      unreadable.map(({ path, findings }) => [path, findings.length]),
      named.map((path) => [path, 1]),
    );
    assert.equal(report.summary.files, named.length + 2);
  });

  it('standard input that is no UTF-8 text: one finding', () => {
    const { out } = run(
      folder({}),
      ['lint', '--stdin-filename', 'a.okr.yaml'],
      Uint8Array.from([0x61, 0xe9]),
    );
    assert.match(
      out,
      /^a\.okr\.yaml\n +1:1 +error +This file is not UTF-8 text[^\n]*\n\n1 error in 1 file\n$/,
    );
  });

  it('links that lead back to a folder are not followed, and fail nothing', () => {
    const root = folder({ 'good.okr.yaml': clean });
    symlinkSync('.', join(root, 'self'));
    const { code, report } = lintJson(root);
    assert.equal(code, 0);
    assert.deepEqual(
      report.files.map(({ path }) => path),
      ['good.okr.yaml'],
    );
  });

  it('a folder, links in a circle and to nowhere: one finding each, nothing written', () => {
    const root = folder({ 'good.okr.yaml': clean });
    mkdirSync(join(root, 'folder.okr.yaml'));
    symlinkSync('loop.okr.yaml', join(root, 'loop.okr.yaml'));
    symlinkSync('gone', join(root, 'gone.okr.yaml'));
    symlinkSync('..', join(root, 'folder.okr.yaml', 'back'));
    const { code, report } = lintJson(root, '--fix');
    assert.equal(code, 1);
    const bad = report.files.filter(({ findings }) => findings.some(({ rule }) => rule === 'okr/unreadable'));
    assert.deepEqual(
      bad.map(({ path, findings }) => [path, findings.length]),
      [
        ['folder.okr.yaml', 1],
        ['gone.okr.yaml', 1],
        ['loop.okr.yaml', 1],
      ],
    );
    assert.equal(readFileSync(join(root, 'good.okr.yaml'), 'utf8'), clean);
  });

  it('exits 2 on a configuration file that cannot be read, and lints all the same', () => {
    const settings: Record<string, [content: string | Uint8Array, message: RegExp]> = {
      'too large': [new Uint8Array(50_000_000).fill(0x23), /too large/],
      'not UTF-8': [Uint8Array.from([0x23, 0xe9, 0x0a]), /not UTF-8/],
    };
    for (const [name, [content, message]] of Object.entries(settings)) {
      const root = folder({ 'a.okr.yaml': unquoted, '.healthcare-okr.yaml': content });
      const { code, report, error } = lintJson(root);
      assert.equal(code, 2, name);
      assert.ok(report.summary.error > 0, name);
      assert.match(error, message);
      assert.match(error, /^\.healthcare-okr\.yaml:1:1 [^\n]*\n$/);
    }
    const root = folder({ 'a.okr.yaml': unquoted });
    mkdirSync(join(root, '.healthcare-okr.yaml'));
    assert.match(lintJson(root).error, /^\.healthcare-okr\.yaml:1:1 This is a folder/);
    assert.match(lintJson(root, '--config', '.').error, /This is a folder/);
    assert.equal(lintJson(root, '--config', '/dev/null').code, 1);
  });

  it('reads nothing outside the workspace, in a repository and without', () => {
    const outside = folder({
      'secret.yaml': 'rules: { okr/unquoted-comparator: off }\n',
      'a.okr.yaml': clean,
    });
    for (const isRepository of [true, false]) {
      const root = folder({ 'a.okr.yaml': unquoted, 'b/base.yaml': 'extends: ../secret.yaml\n' });
      symlinkSync(join(outside, 'a.okr.yaml'), join(root, 'link.okr.yaml'));
      symlinkSync(join(outside, 'secret.yaml'), join(root, 'secret.yaml'));
      symlinkSync('../secret.yaml', join(root, 'b', '.healthcare-okr.yaml'));
      symlinkSync('../a.okr.yaml', join(root, 'b', 'inside.okr.yaml'));
      if (!isRepository) rmSync(join(root, '.git'), { recursive: true });
      for (const paths of [[], ['a.okr.yaml', 'link.okr.yaml', 'b/inside.okr.yaml']]) {
        const { code, report, error } = lintJson(root, '--fix', ...paths);
        assert.equal(code, 2);
        const rules = report.files.map(({ path, findings }) => [path, findings[0]?.rule, findings.length]);
        assert.deepEqual(
          rules.filter(([, rule]) => rule === 'okr/unreadable'),
          [['link.okr.yaml', 'okr/unreadable', 1]],
        );
        assert.ok(report.files.some(({ path }) => path === 'b/inside.okr.yaml'));
        assert.match(error, /^b\/\.healthcare-okr\.yaml:1:1 This link leads out of the workspace/);
      }
    }
    assert.equal(readFileSync(join(outside, 'a.okr.yaml'), 'utf8'), clean);
  });

  it('nor what is behind the link of a folder', () => {
    const outside = folder({
      'base.yaml': 'rules: { okr/unquoted-comparator: off }\n',
      'a.okr.yaml': clean,
    });
    const root = folder({ 'a.okr.yaml': unquoted, '.healthcare-okr.yaml': 'extends: linked/base.yaml\n' });
    symlinkSync(outside, join(root, 'linked'));
    const first = lintJson(root);
    assert.match(first.error, /linked\/base\.yaml:1:1 This link leads out of the workspace/);
    rmSync(join(outside, '.git'), { recursive: true });
    const { report } = lintJson(root, '.', 'linked/a.okr.yaml');
    assert.deepEqual(
      report.files.map(({ path, findings }) => [
        path,
        findings.map(({ rule }) => rule).find((rule) => rule.startsWith('okr/un')),
      ]),
      [
        ['a.okr.yaml', 'okr/unquoted-comparator'],
        ['linked/a.okr.yaml', 'okr/unreadable'],
      ],
    );
  });
});
