import assert from 'node:assert/strict';
import type { Connection } from 'vscode-languageserver';
import { inBackground } from '../../server/src/background.ts';
import type { Host } from '../../server/src/workspace/host.ts';
import { WorkspaceIndex } from '../../server/src/workspace/index.ts';
import { Indexing } from '../../server/src/workspace/indexing.ts';

describe('work in the background', () => {
  it('that goes wrong is told in the log, and ends nothing else', async () => {
    const told: string[] = [];
    const console = { error: (text: string) => told.push(text) };
    inBackground({ console } as unknown as Connection, Promise.reject(new Error('a disk is gone')));
    await new Promise(setImmediate);
    assert.match(told.join(), /^Error: a disk is gone\n/);
  });
});

describe('the reading of all files', () => {
  const host = (readText: Host['readText']): Host => ({
    readText,
    discover: () => ['/w/a.okr.yaml', '/w/b.okr.yaml'],
    problemOf: () => undefined,
    today: () => '2027-02-01',
    rulePages: '',
  });
  function indexing(readText: Host['readText'], failures: unknown[] = []) {
    const index = new WorkspaceIndex();
    index.folders = ['/w'];
    const background = (work: Promise<unknown>) => void work.catch((error) => failures.push(error));
    const made = new Indexing(
      host(readText),
      index,
      () => false,
      () => Promise.reject(),
      () => {},
      background,
    );
    return { made, index, failures };
  }

  it('goes on behind a file on which it stumbles', async () => {
    const broken = new Error('no such thing');
    const { made, index, failures } = indexing((path) => {
      if (path === '/w/a.okr.yaml') throw broken;
      return 'objectives: []\n';
    });
    await made.ready();
    assert.deepEqual(
      [...index.files].map(({ path }) => path),
      ['/w/b.okr.yaml'],
    );
    assert.deepEqual(failures, [broken]);
  });

  it('begins anew after a run that failed', async () => {
    const { made, index } = indexing(() => 'objectives: []\n');
    index.folders = null as never;
    await assert.rejects(made.ready());
    index.folders = ['/w'];
    await made.ready();
    assert.equal([...index.files].length, 2);
  });
});
