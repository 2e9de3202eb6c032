import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryOf } from '../../server/src/workspace/repository.ts';
import { pathOfNative } from '../../server/src/workspace/uris.ts';

describe('the repository of a path', () => {
  const before = process.cwd();
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'okr-repository-'));
    mkdirSync(join(root, 'ward', '.git'), { recursive: true });
  });
  afterEach(() => {
    process.chdir(before);
    rmSync(root, { recursive: true });
  });

  it('is the nearest folder that is one, its own included', () => {
    const path = pathOfNative(root);
    for (const inside of ['', '/nights', '/nights/a.okr.yaml'])
      assert.equal(repositoryOf(`${path}/ward${inside}`), `${path}/ward`);
    assert.equal(repositoryOf(`${path}/wards`), undefined);
  });

  it('is found on a drive, too', function () {
    // Elsewhere a path that begins with a drive is one below the folder that the process works in.
    if (process.platform === 'win32') this.skip();
    mkdirSync(join(root, 'c:', 'ward', '.git'), { recursive: true });
    process.chdir(root);
    assert.equal(repositoryOf('/c:/ward/nights/a.okr.yaml'), '/c:/ward');
  });
});
