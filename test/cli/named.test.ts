import assert from 'node:assert/strict';
import { folder, lintJson, run } from './run.ts';
import { clean, unquoted } from './sheets.ts';

const ignoring = 'files: { ignore: [old/**] }\n';

describe('what healthcare-okr lint is asked to check', () => {
  it('takes patterns that a shell hands on as they are', () => {
    const root = folder({
      'a.okr.yaml': clean,
      'team/b.okr.yaml': clean,
      'team/deep/c.okr.yaml': clean,
      'x.md': '',
    });
    const checked = (...patterns: string[]) =>
      lintJson(root, ...patterns).report.files.map(({ path }) => path);
    assert.deepEqual(checked('*.okr.yaml'), ['a.okr.yaml']);
    assert.deepEqual(checked('team/*.okr.yaml'), ['team/b.okr.yaml']);
    assert.deepEqual(checked('**/*.okr.yaml', 'a.okr.yaml'), [
      'a.okr.yaml',
      'team/b.okr.yaml',
      'team/deep/c.okr.yaml',
    ]);
    assert.deepEqual(checked(`${root}/{a,team/b}.okr.yaml`), ['a.okr.yaml', 'team/b.okr.yaml']);
    const { code, error } = run(root, ['lint', '*.md']);
    assert.deepEqual([code, error], [2, "There is no file or folder '*.md'.\n"]);
  });

  it('says of a file that was named and is left out that it is', () => {
    const root = folder({ 'a.okr.yaml': clean, '.healthcare-okr.yaml': 'files: { ignore: a.okr.yaml }\n' });
    const { code, error, out } = run(root, ['lint', 'a.okr.yaml']);
    assert.deepEqual([code, error], [0, 'a.okr.yaml is not checked: files.ignore leaves it out.\n'], out);
  });

  it('says where there is nothing to check, and passes', () => {
    const root = folder({
      'goals.yaml': clean,
      'okrs/a.okr.yaml': clean,
      'empty/readme.md': '',
      'a.okr.yaml': clean,
    });
    const note = (...paths: string[]) => {
      const { code, error } = run(root, ['lint', '--today', '2027-02-01', '--format', 'github', ...paths]);
      assert.equal(code, 0);
      return error;
    };
    const nothing = 'is checked: there is no OKR file (*.okr.yaml, *.okr.yml) in it.\n';
    assert.equal(note('empty'), `Nothing in empty ${nothing}`);
    assert.equal(note('okrs', 'empty', 'a.okr.yaml'), `Nothing in empty ${nothing}`);
    assert.equal(note('okrs', 'okrs/a.okr.yaml', '.'), '');
    assert.equal(run(folder({}), ['lint']).error, `Nothing in this folder ${nothing}`);
    assert.equal(run(root, ['report', 'empty']).error, `Nothing in empty ${nothing}`);
  });

  it('says where settings leave out everything', () => {
    const root = folder({
      'old/a.okr.yaml': unquoted,
      'old/b.okr.yaml': unquoted,
      'new/c.okr.yaml': clean,
      '.healthcare-okr.yaml': ignoring,
    });
    const note = (...paths: string[]) => run(root, ['lint', ...paths]).error;
    assert.equal(note('old'), 'Nothing in old is checked: files.ignore leaves out all of its OKR files.\n');
    assert.equal(
      note('old/*.okr.yaml'),
      'Nothing in old/*.okr.yaml is checked: files.ignore leaves out all of its OKR files.\n',
    );
    assert.equal(note('.'), '');
    assert.equal(note('**/*.okr.yaml', 'new'), '');
  });

  it('takes a folder for all below it: hidden and git-ignored files, too, but none of packages', () => {
    const root = folder({
      '.gitignore': '*.local.okr.yaml\nbuild/\n',
      'a.local.okr.yaml': clean,
      'build/b.okr.yaml': clean,
      '.plans/c.okr.yaml': clean,
      'node_modules/d/d.okr.yaml': clean,
      '.vscode-test/e.okr.yaml': clean,
    });
    const checked = (path: string) => lintJson(root, path).report.files.map((file) => file.path);
    assert.deepEqual(checked('.'), ['.plans/c.okr.yaml', 'a.local.okr.yaml', 'build/b.okr.yaml']);
    assert.deepEqual(checked('node_modules/d'), ['node_modules/d/d.okr.yaml']);
  });

  it('takes no other YAML for goals', () => {
    const root = folder({ 'a.okr.yaml': unquoted, 'compose.yml': 'services: {}\n', 'goals.yaml': clean });
    for (const name of ['compose.yml', 'goals.yaml']) {
      const { code, error, out } = run(root, ['lint', '--fix', 'a.okr.yaml', name]);
      assert.deepEqual(
        [code, out, error],
        [2, '', `'${name}' is no OKR file; those are named like goals.okr.yaml.\n`],
      );
    }
    assert.equal(lintJson(root, 'a.okr.yaml').report.summary.error, 1);
  });

  it('reads settings that are named as settings', () => {
    const right = folder({ 'a.okr.yaml': clean, 'team/.healthcare-okr.yaml': 'profile: draft\n' });
    const { code, report, error } = lintJson(right, 'team/.healthcare-okr.yaml');
    assert.deepEqual([code, report.files], [0, []]);
    assert.equal(error, 'team/.healthcare-okr.yaml holds settings, so no goals in it are checked.\n');
    const both = lintJson(right, 'a.okr.yaml', 'team/.healthcare-okr.yaml');
    assert.deepEqual(
      both.report.files.map(({ path }) => path),
      ['a.okr.yaml'],
    );
    const wrong = lintJson(folder({ '.healthcare-okr.yaml': 'profil: draft\n' }), '.healthcare-okr.yaml');
    assert.equal(wrong.code, 2);
    assert.match(
      wrong.error,
      /^\.healthcare-okr\.yaml:1:1 'profil' is not a setting here; did you mean 'profile'\?\n/,
    );
  });
});
