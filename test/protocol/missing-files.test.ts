import assert from 'node:assert/strict';
import { positionOf, TestClient } from './client.ts';
import { goals, plain, safe } from './goals.ts';

describe('references to files that are not there', () => {
  const uri = 'file:///w/a.okr.yaml';
  const broken = async (client: TestClient) =>
    (await client.pull(uri)).flatMap(({ code, message }) =>
      code === 'okr/broken-reference' ? String(message).replace(/,.*/, '') : [],
    );
  const told = (client: TestClient, name: string, type: number) =>
    client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: `file:///w/${name}`, type }],
    });

  it('are told of folders and of files of any kind, with the folders that they are in', async () => {
    const text = goals('q', plain).replace(
      'cycle:',
      'regulatory: { playbook: docs/flow.ipynb, qms: { design_history: docs/dhf/ } }\ncycle:',
    );
    const client = await TestClient.start({ '/w/docs/other.md': '' });
    const changed = async (change: () => void, name: string, type: number) => {
      change();
      const refreshed = client.refreshed();
      await told(client, name, type);
      await refreshed;
      return broken(client);
    };
    const [flow, history] = ["There is no file 'docs/flow.ipynb'", "There is no file 'docs/dhf/'"];
    await client.open(uri, text);
    await client.pull(uri);
    while ((await broken(client)).length < 2) await new Promise((resolve) => setTimeout(resolve, 10));
    assert.deepEqual(await changed(() => client.files.set('/w/docs/dhf/index.md', ''), 'docs/dhf', 1), [
      flow,
    ]);
    assert.deepEqual(
      await changed(() => client.files.set('/w/docs/flow.ipynb', ''), 'docs/flow.ipynb', 1),
      [],
    );
    const emptied = await changed(() => client.files.delete('/w/docs/dhf/index.md'), 'docs/dhf', 3);
    assert.deepEqual(emptied, [history]);
    // Of an unknown folder, nobody knows what is in it.
    assert.deepEqual(
      await changed(
        () => {
          for (const path of ['/w/docs/flow.ipynb', '/w/docs/other.md']) client.files.delete(path);
        },
        'docs',
        3,
      ),
      [],
    );
    client.stop();
  });

  it('are told as soon as all files are known, and no longer once the files are there', async () => {
    const uri = 'file:///w/a.okr.yaml';
    const text = goals('q', '{ id: KR-3, title: B, validates: b.okr.yaml#KR-1 }').replace(
      'cycle:',
      'regulatory: { playbook: docs/playbook.md }\ncycle:',
    );
    const client = await TestClient.start({ '/w/docs/other.md': '' });
    const broken = async () =>
      (await client.pull(uri)).flatMap(({ code, message }) =>
        code === 'okr/broken-reference' ? String(message).replace(/, so.*/, '') : [],
      );
    const told = (name: string, type: number) =>
      client.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: `file:///w/${name}`, type }],
      });
    const [document, file] = ["There is no file 'docs/playbook.md'", "There is no file 'b.okr.yaml'"];
    await client.open(uri, text);
    await client.pull(uri);
    while ((await broken()).length < 2) await new Promise((resolve) => setTimeout(resolve, 10));
    assert.deepEqual(await broken(), [document, file]);

    client.files.set('/w/docs/playbook.md', '# Playbook');
    const refreshed = client.refreshed();
    await told('docs/playbook.md', 1);
    await refreshed;
    assert.deepEqual(await broken(), [file]);

    client.files.set('/w/b.okr.yaml', goals('p', safe));
    await told('b.okr.yaml', 1);
    while ((await broken()).length > 0) await new Promise((resolve) => setTimeout(resolve, 10));

    client.files.delete('/w/docs/playbook.md');
    await told('docs/playbook.md', 3);
    while ((await broken()).length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    assert.deepEqual(await broken(), [document]);
    client.stop();
  });
});

describe('references in a document that was never saved', () => {
  it('lead to no file of the machine, with a workspace and without', async () => {
    const uri = 'untitled:Untitled-1';
    const text = goals('q', plain).replace(
      'cycle:',
      'regulatory: { playbook: etc/hosts, qms: { design_history: etc/ } }\ncycle:',
    );
    for (const workspaceFolders of [[], [{ uri: 'file:///w', name: 'w' }]]) {
      const client = await TestClient.start({ '/etc/hosts': '', '/w/b.md': '' }, undefined, {
        place: { workspaceFolders },
      });
      await client.open(uri, text);
      assert.deepEqual(await client.request('textDocument/documentLink', uri), []);
      const position = positionOf(text, 'etc/ }', 4);
      const offers = await client.request<{ label: string }[]>('textDocument/completion', uri, { position });
      assert.equal(JSON.stringify(offers).includes('hosts'), false);
      client.stop();
    }
  });
});
