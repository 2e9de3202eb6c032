import assert from 'node:assert/strict';
import {
  FileChangeType,
  RegistrationRequest,
  type TextDocumentEdit,
  WorkDoneProgress,
  WorkDoneProgressCreateRequest,
  type WorkspaceDiagnosticReport,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { positionOf, TestClient } from './client.ts';
import { goals, plain, safe } from './goals.ts';

describe('reading the workspace', () => {
  const many = Object.fromEntries(
    Array.from({ length: 1200 }, (_, index) => [`/w/${index}.okr.yaml`, goals(`p${index}`, plain)]),
  );

  async function reading(
    onProgress: (value: { kind: string; message?: string }) => void,
  ): Promise<TestClient> {
    const client = await TestClient.start(many, {
      window: { workDoneProgress: true },
      textDocument: { diagnostic: {} },
    });
    let isCancelled = false;
    client.connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
      client.connection.onProgress(WorkDoneProgress.type, token, (value) => {
        onProgress(value);
        if (isCancelled || value.kind !== 'report' || !value.message?.startsWith('20 ')) return;
        isCancelled = true;
        void client.connection.sendNotification('window/workDoneProgress/cancel', { token });
      });
    });
    return client;
  }

  it('tells how far it is, and stops when it is told to, until somebody asks for all files', async () => {
    const seen: string[] = [];
    const client = await reading(({ kind, message }) => seen.push(`${kind} ${message ?? ''}`.trim()));
    const poll = async () => {
      const params = { previousResultIds: [] };
      const { items } = await client.connection.sendRequest<WorkspaceDiagnosticReport>(
        'workspace/diagnostic',
        params,
      );
      return items.length;
    };
    const partial = await poll();
    assert.ok(partial > 0 && partial < 1200, String(partial));
    assert.deepEqual(seen.slice(0, 3), ['begin', 'report 0 of 1200', 'report 20 of 1200']);
    assert.equal(seen.at(-1), 'end');
    const told = seen.length;
    assert.equal(await poll(), partial, 'an editor polls again and again');
    assert.equal(seen.length, told);
    await client.connection.sendRequest('workspace/symbol', { query: 'nothing of this name' });
    assert.equal(seen[told], 'begin');
    assert.equal(await poll(), 1200);
    client.stop();
  });

  it('tells of each file that is there and cannot be read, and of its goals nothing', async () => {
    const problem = 'This file is not UTF-8 text, so nothing in it can be checked; save it as UTF-8.';
    const unreadable = new Map([
      ['/w/old.okr.yaml', problem],
      ['/w/off/old.okr.yaml', problem],
      ['/w/none/old.okr.yaml', problem],
    ]);
    const files = {
      '/w/a.okr.yaml': 'risks: [{ id: R-1, mitigated_by: [old.okr.yaml#KR-1] }]\n',
      '/w/off/.healthcare-okr.yaml': 'rules: { okr/unreadable: off }\n',
      '/w/none/.healthcare-okr.yaml': 'files: { ignore: ["**"] }\n',
    };
    const client = await TestClient.start(files, undefined, { unreadable });
    const poll = async (previousResultIds: object[] = []) => {
      const report = await client.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', {
        previousResultIds,
      });
      return Object.fromEntries(report.items.map((item) => [item.uri.replace('file:///w/', ''), item]));
    };
    const messages = (report: WorkspaceDiagnosticReport['items'][number] | undefined) =>
      report?.kind === 'full' ? report.items.map(({ code, message }) => `${code} ${message}`) : report?.kind;
    const first = await poll();
    assert.deepEqual(messages(first['old.okr.yaml']), [`okr/unreadable ${problem}`]);
    assert.deepEqual(messages(first['off/old.okr.yaml']), []);
    assert.deepEqual(messages(first['none/old.okr.yaml']), []);
    assert.equal(JSON.stringify(first['a.okr.yaml']).includes('okr/broken-reference'), false);
    const known = Object.values(first).map(({ uri, resultId }) => ({ uri, value: resultId }));
    assert.equal(messages((await poll(known))['old.okr.yaml']), 'unchanged');
    // It is saved anew.
    unreadable.delete('/w/old.okr.yaml');
    client.files.set('/w/old.okr.yaml', goals('p', safe));
    const change = { uri: 'file:///w/old.okr.yaml', type: FileChangeType.Changed };
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [change] });
    const now = await poll(known);
    assert.equal(JSON.stringify(now['old.okr.yaml']).includes('okr/unreadable'), false);
    assert.equal(JSON.stringify(now['a.okr.yaml']).includes('okr/broken-reference'), false);
    // And is gone.
    client.files.delete('/w/old.okr.yaml');
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [change] });
    assert.deepEqual(messages((await poll(known))['old.okr.yaml']), []);
    client.stop();
  });

  it('waits for what the editor hides before it renames', async () => {
    let tell: (excludes: object) => void = () => {};
    const excludes = new Promise((resolve) => (tell = resolve));
    const text = goals('p', safe);
    const user = 'risks: [{ id: R-1, mitigated_by: [a.okr.yaml#KR-1] }]\n';
    const client = await TestClient.start(
      { '/w/a.okr.yaml': text, '/w/b.okr.yaml': user, '/w/old/b.okr.yaml': user.replace('a.', '../a.') },
      {
        textDocument: { diagnostic: {} },
        workspace: { configuration: true, workspaceEdit: { documentChanges: true } },
      },
      { configuration: (section) => (section === 'files.exclude' ? excludes : {}) },
    );
    const uri = 'file:///w/a.okr.yaml';
    await client.open(uri, text);
    await client.pull(uri);
    const renamed = client.request<WorkspaceEdit>('textDocument/rename', uri, {
      position: positionOf(text, 'KR-1'),
      newName: 'KR-9',
    });
    for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
    tell({ '**/old': true });
    const changes = (await renamed).documentChanges as TextDocumentEdit[];
    assert.deepEqual(changes.map(({ textDocument }) => textDocument.uri).sort(), [
      uri,
      'file:///w/b.okr.yaml',
    ]);
    client.stop();
  });

  it('leaves out what the editor hides, and reads folders that are added', async () => {
    const client = await TestClient.start(
      { '/w/a.okr.yaml': '', '/w/old/b.okr.yaml': '', '/x/c.okr.yaml': '' },
      { textDocument: { diagnostic: {} }, workspace: { configuration: true, workspaceFolders: true } },
      { configuration: (section) => (section === 'files.exclude' ? { '**/old': true } : {}) },
    );
    const names = async () => {
      const { items } = await client.connection.sendRequest<WorkspaceDiagnosticReport>(
        'workspace/diagnostic',
        {
          previousResultIds: [],
        },
      );
      return items.map(({ uri }) => uri.slice('file://'.length));
    };
    assert.deepEqual(await names(), ['/w/a.okr.yaml']);
    const event = { added: [{ uri: 'file:///x', name: 'x' }], removed: [] };
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
    assert.deepEqual(await names(), ['/w/a.okr.yaml', '/x/c.okr.yaml']);
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [], removed: [{ uri: 'file:///w', name: 'w' }] },
    });
    // Of what is gone an empty report is the last.
    assert.deepEqual(await names(), ['/x/c.okr.yaml', '/w/a.okr.yaml']);
    client.stop();
  });

  it('shows in a folder within another one what only the other one hides', async () => {
    const client = await TestClient.start(
      { '/w/a.okr.yaml': '', '/w/sub/b.okr.yaml': '' },
      { textDocument: { diagnostic: {} }, workspace: { configuration: true, workspaceFolders: true } },
      { configuration: (_, scopeUri) => (scopeUri === 'file:///w' ? { '**/sub': true } : {}) },
    );
    const event = { added: [{ uri: 'file:///w/sub', name: 'sub' }], removed: [] };
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
    const { items } = await client.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds: [],
    });
    assert.deepEqual(
      items.map(({ uri }) => uri),
      ['file:///w/a.okr.yaml', 'file:///w/sub/b.okr.yaml'],
    );
    client.stop();
  });
});

describe('files that .gitignore leaves out', () => {
  it('count again, or no more, when it changes', async () => {
    const client = await TestClient.start(
      { '/w/old.okr.yaml': goals('p', plain), '/w/.gitignore': 'old.okr.yaml\n' },
      { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
    );
    let watched = '';
    client.connection.onRequest(RegistrationRequest.type, (params) => {
      watched += JSON.stringify(params);
    });
    const found = async () => {
      const symbols = await client.connection.sendRequest<{ name: string }[]>('workspace/symbol', {
        query: 'no-shows',
      });
      return symbols.length;
    };
    const write = (text: string): Promise<void> => {
      client.files.set('/w/.gitignore', text);
      const changes = [{ uri: 'file:///w/.gitignore', type: FileChangeType.Changed }];
      return client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
    };
    assert.equal(await found(), 0);
    assert.match(watched, /"\*\*\/\.gitignore"/);
    assert.match(watched, /\{"globPattern":"\*\*\/\*","kind":5\}/);
    await write('');
    assert.equal(await found(), 1);
    await write('old.okr.yaml\n');
    assert.equal(await found(), 0);
    client.stop();
  });
});
