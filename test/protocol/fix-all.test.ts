import assert from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageserver';
import type { TestClient } from './client.ts';
import { applied, ask, modern, opened, text, titles, uri } from './code-action.ts';

describe('fixes of a whole file over LSP', () => {
  let client: TestClient;
  const start = async (capabilities?: object, options?: object): Promise<void> => {
    client = await opened(capabilities, options);
  };
  afterEach(() => client.stop());

  it('applies every safe fix of the file at once', async () => {
    await start();
    for (const only of ['source', 'source.fixAll', 'source.fixAll.okr']) {
      const [action, ...others] = await ask(client, 'cycle', { only: [only] });
      assert.deepEqual(others, []);
      assert.ok(action);
      assert.equal(action.title, 'Fix everything that is safe to fix');
      assert.equal(action.kind, 'source.fixAll.okr');
      assert.equal(
        applied(client, action),
        'cycle: 2027-Q1\nobjectives:\n  - title: Calm nights\n    key_results:\n      - Cut no-shows from 12% to 8%\n  - title: Safe days\n    key_results:\n      - title: Falls\n        target: "> 2"\n',
      );
    }
    assert.deepEqual(await ask(client, 'cycle', { only: ['source.organizeImports'] }), []);
    assert.equal(
      (await ask(client, 'cycle')).some(({ kind }) => kind?.startsWith('source')),
      false,
    );
    await client.change(uri, { text: 'cycle: 2027-Q1\nobjectives:\n  - title: Calm nights\n' });
    assert.deepEqual(await ask(client, 'cycle', { only: ['source.fixAll'] }), []);
  });

  const all = 'Fix all of this kind in the file (okr/alias-key)';
  const renamed = text
    .replace('keyResults', 'key_results')
    .replace('objective:', 'title:')
    .replace('krs', 'key_results')
    .replace('goal', 'target');

  it('fixes all of one kind', async () => {
    await start();
    const action = (await ask(client, 'keyResults')).find(({ title }) => title === all);
    assert.ok(action);
    assert.equal(action.kind, 'quickfix');
    assert.deepEqual(
      action.diagnostics?.map(({ code }) => code),
      ['okr/alias-key'],
    );
    assert.equal(applied(client, action), renamed);
    assert.equal(titles(await ask(client, '> 2')).filter((title) => title.startsWith('Fix all')).length, 0);
  });

  it('looks for their edits later where the client can wait, and not for a text that has changed', async () => {
    await start(modern);
    const action = (await ask(client, 'keyResults')).find(({ title }) => title === all);
    assert.ok(action);
    assert.equal(action.edit, undefined);
    const resolve = (): Promise<CodeAction> => client.connection.sendRequest('codeAction/resolve', action);
    assert.equal(applied(client, await resolve()), renamed);
    await client.change(uri, { text: `${text}# more\n` });
    assert.deepEqual(await resolve(), action);
  });
});
