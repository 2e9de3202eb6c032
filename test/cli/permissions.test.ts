import assert from 'node:assert/strict';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { folder, lintJson, permissionsBind } from './run.ts';
import { clean, unquoted } from './sheets.ts';

if (permissionsBind)
  describe('healthcare-okr lint where it may not read or write', () => {
    it('reports a file that it may not write, and lints it all the same', () => {
      const root = folder({ 'a.okr.yaml': unquoted, 'b.okr.yaml': unquoted });
      chmodSync(join(root, 'a.okr.yaml'), 0o444);
      const { code, report, error } = lintJson(root, '--fix');
      assert.equal(code, 2);
      assert.equal(
        error,
        'a.okr.yaml cannot be written, so nothing in it was fixed; check its permissions.\n',
      );
      const unfixed = report.files.filter(({ findings }) =>
        findings.some(({ rule }) => rule === 'okr/unquoted-comparator'),
      );
      assert.deepEqual(
        unfixed.map(({ path }) => path),
        ['a.okr.yaml'],
      );
    });

    it('a file in a folder that may not be entered: one finding when it is named, the rest still linted', () => {
      const root = folder({ 'good.okr.yaml': clean, 'locked/a.okr.yaml': clean });
      chmodSync(join(root, 'locked'), 0);
      const { code, report, error } = lintJson(root, 'locked/a.okr.yaml', 'good.okr.yaml');
      chmodSync(join(root, 'locked'), 0o755);
      assert.deepEqual([code, error], [1, '']);
      const [locked, good] = report.files;
      assert.deepEqual(
        locked?.findings.map(({ rule, message }) => [rule, message]),
        [['okr/unreadable', 'You are not allowed to read this file; check its permissions.']],
      );
      assert.equal(good?.path, 'good.okr.yaml');
    });

    it('a file and a folder that may not be read: one finding each, the rest still linted', () => {
      const root = folder({ 'good.okr.yaml': clean, 'locked.okr.yaml': clean, 'locked/a.okr.yaml': clean });
      for (const name of ['locked.okr.yaml', 'locked']) chmodSync(join(root, name), 0);
      const { code, report } = lintJson(root);
      chmodSync(join(root, 'locked'), 0o755);
      assert.equal(code, 1);
      assert.deepEqual(
        report.files.map(({ path, findings }) => [path, findings[0]?.rule === 'okr/unreadable']),
        [
          ['good.okr.yaml', false],
          ['locked', true],
          ['locked.okr.yaml', true],
        ],
      );
    });
  });
