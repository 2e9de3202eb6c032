import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { URI } from 'vscode-uri';
import { nodeHost } from '../../server/src/workspace/node-host.ts';

describe('files on a disk that cannot be read', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'okr-unread-')));
  const root = URI.file(folder).path;
  writeFileSync(join(folder, 'latin.okr.yaml'), Buffer.from([0x61, 0x3a, 0x20, 0xe9]));
  writeFileSync(join(folder, 'good.okr.yaml'), 'objectives: []\n');
  mkdirSync(join(folder, 'folder.okr.yaml'));
  const host = nodeHost();

  it('are found with all others', () => {
    const found = [...(host.discover(root, () => false) as Iterable<string | undefined>)];
    assert.deepEqual(
      found.filter((path) => path !== undefined).map((path) => path.slice(root.length + 1)),
      ['folder.okr.yaml', 'good.okr.yaml', 'latin.okr.yaml'],
    );
  });

  it('say why, and files that can be read or are not there say nothing', () => {
    const problemOf = (name: string) => host.problemOf(`${root}/${name}`, root);
    assert.match(problemOf('latin.okr.yaml') ?? '', /not UTF-8/);
    assert.match(problemOf('folder.okr.yaml') ?? '', /is a folder/);
    assert.equal(problemOf('good.okr.yaml'), undefined);
    assert.equal(problemOf('gone.okr.yaml'), undefined);
  });

  it('are links that lead nowhere', function () {
    try {
      symlinkSync(join(folder, 'gone'), join(folder, 'link.okr.yaml'));
    } catch {
      // Not everybody may make one.
      this.skip();
    }
    assert.match(host.problemOf(`${root}/link.okr.yaml`, root) ?? '', /leads nowhere/);
  });
});
