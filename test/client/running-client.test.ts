import assert from 'node:assert/strict';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { context, languageClient, load } from './client.ts';

const loaded = load();

/** A client that runs these, one after the other. */
async function running(...clients: BaseLanguageClient[]) {
  const { RunningClient } = await loaded;
  return new RunningClient(context, async () => ({
    client: clients.shift() ?? assert.fail('started too often'),
  }));
}

describe('the running client', () => {
  const fails = () => Promise.reject(new Error('no server'));

  afterEach(async () => {
    const { vscode } = await loaded;
    assert.equal(vscode.statusItems.size, 0, 'the status item is disposed');
    vscode.settings.clear();
  });

  it('starts again when it is restarted after a start that failed', async () => {
    const client = await running(languageClient({ start: fails, dispose: fails }), languageClient());
    await assert.rejects(client.ask('rules'), /no server/);
    await client.restart();
    assert.equal(await client.ask('rules'), 'healthcareOkrs/rules');
    await client.dispose();
  });

  it('tries a start that failed again when the next one asks', async () => {
    const client = await running(languageClient({ start: fails, dispose: fails }), languageClient());
    await assert.rejects(client.ask('rules'), /no server/);
    assert.equal(await client.ask('rules'), 'healthcareOkrs/rules');
    await client.dispose();
  });

  it('starts only when the one before, still starting, has ended', async () => {
    let started = () => {};
    const slow = new Promise<void>((resolve) => (started = resolve));
    const order: string[] = [];
    const client = await running(
      languageClient({ start: () => slow, dispose: async () => void order.push('first ended') }),
      languageClient({ start: async () => void order.push('second started') }),
    );
    client.start();
    const restarted = client.restart();
    client.start();
    started();
    await restarted;
    await client.ask('rules');
    assert.deepEqual(order, ['first ended', 'second started']);
    await client.dispose();
  });

  it('starts again although the one before could not be ended', async () => {
    const client = await running(languageClient({ dispose: fails }), languageClient());
    await client.ask('rules');
    await client.restart();
    assert.equal(await client.ask('rules'), 'healthcareOkrs/rules');
    await client.dispose();
  });

  it('ends the server after its client, be it started or not', async () => {
    const { RunningClient } = await loaded;
    for (const start of [async () => {}, fails]) {
      const order: string[] = [];
      const made = languageClient({ start, dispose: async () => void order.push('client') });
      const client = new RunningClient(context, async () => ({
        client: made,
        endServer: () => void order.push('server'),
      }));
      client.start();
      await client.stop();
      assert.deepEqual(order, ['client', 'server']);
    }
  });

  it('starts anew for a folder of another scheme, and for no other', async () => {
    const { vscode, RunningClient } = await loaded;
    const folders = vscode.workspace.workspaceFolders;
    const seesMemory: boolean[] = [];
    const client = new RunningClient(context, async ({ documentSelector = [] }) => {
      seesMemory.push(documentSelector.some((filter) => Object(filter).scheme === 'memory'));
      return { client: languageClient() };
    });
    await client.ask('rules');
    for (const folder of ['file:///other', 'memory:/w', 'memory:/other']) {
      folders.push({ uri: vscode.Uri.parse(folder) });
      client.followFolders();
      await client.ask('rules');
    }
    folders.length = 1;
    await client.dispose();
    assert.deepEqual(seesMemory, [false, true]);
  });

  it('is silent while it is switched off', async () => {
    const { vscode } = await loaded;
    const client = await running(languageClient());
    await client.ask('rules');
    vscode.settings.set('enable', false);
    client.follow();
    assert.equal(await client.ask('rules'), undefined);
    await client.dispose();
  });

  it('tells the server of settings, but not while it is switched off', async () => {
    const { vscode, RunningClient } = await loaded;
    let options: LanguageClientOptions = {};
    const client = new RunningClient(context, async (given) => {
      options = given;
      return { client: languageClient() };
    });
    await client.ask('rules');
    const told: unknown[] = [];
    const change = () =>
      options.middleware?.workspace?.didChangeConfiguration?.(['healthcareOkrs'], async (sections) => {
        told.push(sections);
      });
    await change();
    vscode.settings.set('enable', false);
    await change();
    assert.deepEqual(told, [['healthcareOkrs']]);
    await client.dispose();
  });
});
