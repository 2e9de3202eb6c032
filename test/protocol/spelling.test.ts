import assert from 'node:assert/strict';
import type { WorkspaceDiagnosticReport } from 'vscode-languageserver/node';
import { TestClient } from './client.ts';
import { goals, plain, safe } from './goals.ts';

// Editors write the URI of one folder in several ways.
describe('files of a folder that an editor names in its own way', () => {
  for (const [uri, path] of [
    ['file:///C:/w', '/c:/w'],
    ['file:///c%3A/w', '/c:/w'],
    ['file:///w/', '/w'],
  ] as const) {
    const start = uri.endsWith('/') ? uri : `${uri}/`;

    async function started(files: Readonly<Record<string, string>>): Promise<TestClient> {
      const onDisk = Object.entries(files).map(([name, text]) => [`${path}/${name}`, text]);
      return TestClient.start(Object.fromEntries(onDisk), undefined, {
        place: { workspaceFolders: [{ uri, name: 'w' }] },
      });
    }

    it(`are there once, and are called as it does (${uri})`, async () => {
      const client = await started({ 'a.okr.yaml': goals('p', safe), 'wards/b.okr.yaml': goals('q', safe) });
      await client.open(`${start}a.okr.yaml`, goals('p', safe));
      const names = [`${start}a.okr.yaml`, `${start}wards/b.okr.yaml`];
      const { items } = await client.connection.sendRequest<WorkspaceDiagnosticReport>(
        'workspace/diagnostic',
        {
          previousResultIds: [],
        },
      );
      assert.deepEqual(items.map((item) => item.uri).sort(), names);
      const symbols = await client.connection.sendRequest<{ location: { uri: string } }[]>(
        'workspace/symbol',
        {
          query: 'falls',
        },
      );
      assert.deepEqual(symbols.map(({ location }) => location.uri).sort(), names);
      client.stop();
    });

    it(`are checked as they are in the editor, not on the disk (${uri})`, async () => {
      const client = await started({ 'a.okr.yaml': goals('p', safe) });
      await client.open(`${start}a.okr.yaml`, goals('p', plain));
      await client.connection.sendRequest('workspace/diagnostic', { previousResultIds: [] });
      const codes = (await client.pull(`${start}a.okr.yaml`)).map(({ code }) => code);
      assert.ok(codes.includes('safety/missing-key-result'));
      client.stop();
    });

    it(`have the settings of the folder, and what it hides is hidden (${uri})`, async () => {
      const client = await TestClient.start(
        {
          [`${path}/.healthcare-okr.yaml`]: 'rules: { safety/missing-key-result: hint }\n',
          [`${path}/wards/a.okr.yaml`]: goals('p', plain),
          [`${path}/old/b.okr.yaml`]: goals('q', plain),
        },
        { textDocument: { diagnostic: {} }, workspace: { configuration: true, workspaceFolders: true } },
        {
          configuration: (section) => (section === 'files.exclude' ? { old: true } : {}),
          place: { workspaceFolders: [{ uri, name: 'w' }] },
        },
      );
      const found = async () => {
        const { items } = await client.connection.sendRequest<WorkspaceDiagnosticReport>(
          'workspace/diagnostic',
          {
            previousResultIds: [],
          },
        );
        return items.map((item) => [
          item.uri,
          item.kind === 'full' &&
            item.items.find(({ code }) => code === 'safety/missing-key-result')?.severity,
        ]);
      };
      assert.deepEqual(await found(), [[`${start}wards/a.okr.yaml`, 4]]);
      const changes = [{ uri: `${start}wards/a.okr.yaml`, type: 2 }];
      await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
      assert.deepEqual(await found(), [[`${start}wards/a.okr.yaml`, 4]]);
      client.stop();
    });
  }
});
