import assert from 'node:assert/strict';
import { text, uri } from './burnout.ts';
import { TestClient } from './client.ts';
import { goals, plain, safe } from './goals.ts';

describe('a folder of goals', () => {
  it('is forgotten once it is gone, and found again under another name', async () => {
    const client = await TestClient.start({
      '/w/wards/a.okr.yaml': goals('p', '{ id: KR-1, title: Quiet wards }'),
      '/w/b.okr.yaml': goals('p', '{ id: KR-2, title: Quiet halls }'),
    });
    const found = async () =>
      (
        await client.connection.sendRequest<{ name: string; location: { uri: string } }[]>(
          'workspace/symbol',
          {
            query: 'quiet',
          },
        )
      ).map(({ location }) => location.uri.slice('file:///w/'.length));
    assert.deepEqual(await found(), ['wards/a.okr.yaml', 'b.okr.yaml']);
    const text = client.files.get('/w/wards/a.okr.yaml') ?? '';
    client.files.delete('/w/wards/a.okr.yaml');
    client.files.set('/w/units/a.okr.yaml', text);
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [
        { uri: 'file:///w/wards', type: 3 },
        { uri: 'file:///w/units', type: 1 },
      ],
    });
    assert.deepEqual((await found()).sort(), ['b.okr.yaml', 'units/a.okr.yaml']);
    client.stop();
  });

  it('is looked into when it comes as a whole, unless nobody asked for what is in it', async () => {
    const client = await TestClient.start({ '/w/b.okr.yaml': goals('p', safe), '/w/.gitignore': 'old/**\n' });
    const found = async () =>
      (
        await client.connection.sendRequest<{ location: { uri: string } }[]>('workspace/symbol', {
          query: 'falls',
        })
      ).map(({ location }) => location.uri.slice('file:///w/'.length));
    assert.deepEqual(await found(), ['b.okr.yaml']);
    for (const name of ['wards/night/a.okr.yaml', 'old/a.okr.yaml'])
      client.files.set(`/w/${name}`, goals('q', safe));
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: ['wards', 'old'].map((name) => ({ uri: `file:///w/${name}`, type: 1 })),
    });
    assert.deepEqual(await found(), ['b.okr.yaml', 'wards/night/a.okr.yaml']);
    client.stop();
  });

  it('brings the settings that are in it', async () => {
    const uri = 'file:///w/a.okr.yaml';
    const client = await TestClient.start({ '/w/.healthcare-okr.yaml': 'extends: shared/base.yaml\n' });
    const severity = async () =>
      (await client.pull(uri)).find(({ code }) => code === 'safety/missing-key-result')?.severity;
    await client.open(uri, goals('p', plain));
    assert.equal(await severity(), 1);
    client.files.set('/w/shared/base.yaml', 'rules: { safety/missing-key-result: info }\n');
    const refreshed = client.refreshed();
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: 'file:///w/shared', type: 1 }],
    });
    await refreshed;
    assert.equal(await severity(), 3);
    client.stop();
  });

  it('no longer speaks for the product once it is gone', async () => {
    const uri = 'file:///w/b.okr.yaml';
    const client = await TestClient.start({ '/w/wards/a.okr.yaml': goals('p', safe) });
    const misses = async () =>
      (await client.pull(uri)).some(({ code }) => code === 'safety/missing-key-result');
    await client.open(uri, goals('p', plain));
    while (await misses()) await new Promise((resolve) => setTimeout(resolve, 10));
    client.files.clear();
    const refreshed = client.refreshed();
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: 'file:///w/wards', type: 3 }],
    });
    await refreshed;
    assert.ok(await misses());
    client.stop();
  });
});

describe('the workspace around a document', () => {
  it('takes the nearest configuration, and follows its changes', async () => {
    const files = { '/w/.healthcare-okr.yaml': 'rules:\n  okr/missing-target: off\n' };
    const client = await TestClient.start(files);
    await client.open(uri, text);
    assert.deepEqual(
      (await client.pull(uri)).filter(({ code }) => code === 'okr/missing-target'),
      [],
    );
    client.stop();
  });

  it("lets another file's safety goal count for the same product and cycle", async () => {
    const product =
      'product: { id: p, clinical: true }\ncycle: 2027-Q1\nobjectives:\n  - title: A\n    key_results:\n';
    const files = {
      '/w/safe.okr.yaml': `${product}      - { title: Falls per 1000 bed days, category: safety, target: "<= 2" }\n`,
    };
    const client = await TestClient.start(files);
    await client.open(uri, `${product}      - Cut no-shows from 12% to 8%\n`);
    const refreshed = client.refreshed();
    assert.equal(
      (await client.pull(uri)).find(({ code }) => code === 'safety/missing-key-result')?.severity,
      1,
    );
    await refreshed;
    assert.notEqual(
      (await client.pull(uri)).find(({ code }) => code === 'safety/missing-key-result')?.severity,
      1,
    );
    client.stop();
  });
});
