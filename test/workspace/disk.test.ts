import assert from 'node:assert/strict';
import { RememberedDisk } from '../../server/src/workspace/disk.ts';

describe('a remembered disk', () => {
  it('is asked once about a path and a folder, until something changes', () => {
    const asked: string[] = [];
    const disk = new RememberedDisk({
      exists: (path) => asked.push(path) > 0,
      list: (folder) => [asked.push(folder) > 0 ? 'a.md' : ''],
    });
    for (let time = 0; time < 2; time++) {
      assert.equal(disk.exists('/w/a.md'), true);
      assert.deepEqual(disk.list('/w'), ['a.md']);
    }
    assert.deepEqual(asked, ['/w/a.md', '/w']);
    disk.forget();
    disk.exists('/w/a.md');
    disk.list('/w');
    assert.equal(asked.length, 4);
  });
});
