import assert from 'node:assert/strict';
import type { DocumentDiagnosticReport } from 'vscode-languageserver';
import { text, uri } from './burnout.ts';
import { positionOf, TestClient } from './client.ts';
import { at, missingTargets } from './found.ts';

const comment = '      # okr-ignore okr/missing-target -- ';

describe('findings while somebody types', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await TestClient.start({}, undefined, { options: { commands: true } });
    await client.open(uri, text);
    await client.pull(uri);
  });
  afterEach(() => client.stop());

  /** Asks as VS Code's views and lenses do, over and over, until the server says that there is more to see. */
  async function askUntilRefreshed(): Promise<void> {
    const since = performance.now();
    let isRefreshed = false;
    void client.refreshed().then(() => {
      isRefreshed = true;
    });
    while (!isRefreshed) {
      assert.ok(performance.now() - since < 5000, 'nobody was told that the typing paused');
      await client.request('healthcareOkrs/outline', uri);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  const pull = (previousResultId?: string) =>
    client.request<DocumentDiagnosticReport>('textDocument/diagnostic', uri, {
      ...(previousResultId !== undefined && { previousResultId }),
    });

  it('wait until the typing pauses; then the client is told to ask again', async () => {
    const refreshed = client.refreshed();
    await shorten(client);
    assert.deepEqual(missingTargets(await client.pull(uri)), [9]);
    await refreshed;
    assert.deepEqual(missingTargets(await client.pull(uri)), [9, 11]);
  });

  it('are told of after the pause, although others asked for them in between', async () => {
    await shorten(client);
    assert.deepEqual(missingTargets(await client.pull(uri)), [9]);
    await askUntilRefreshed();
    assert.deepEqual(missingTargets(await client.pull(uri)), [9, 11]);
  });

  it('stay one and the same result while they wait, with one status', async () => {
    await client.heard(1);
    const count = client.statuses.length + 1;
    await shorten(client);
    const first = await pull();
    await client.heard(count);
    for (let asked = 0; asked < 3; asked++) await client.request('healthcareOkrs/outline', uri);
    assert.deepEqual(await pull(first.resultId), { kind: 'unchanged', resultId: first.resultId });
    assert.equal(client.statuses.length, count);
  });

  it('are told of once, although several ask at the same time', async () => {
    await client.heard(1);
    const count = client.statuses.length;
    await shorten(client);
    await Promise.all([
      pull(),
      client.request('textDocument/codeLens', uri),
      client.request('healthcareOkrs/outline', uri),
    ]);
    await client.heard(count + 1);
    await client.request('healthcareOkrs/outline', uri);
    assert.equal(client.statuses.length, count + 1);
  });

  it('come back after a line that hid them was typed and thrown away, and the file opened again', async () => {
    await client.change(uri, { range: at(8, 0), text: `${comment}\n` });
    await client.pull(uri);
    await client.change(uri, { range: at(8, comment.length), text: 'no' });
    assert.deepEqual(missingTargets(await client.pull(uri)), []);
    await client.change(uri, {
      range: { start: { line: 8, character: 0 }, end: { line: 9, character: 0 } },
      text: '',
    });
    assert.deepEqual(missingTargets(await client.pull(uri)), [9]);
    await client.close(uri);
    await client.open(uri, text);
    assert.deepEqual(missingTargets(await client.pull(uri)), [9]);
  });

  it('do not wait where whole lines come and go, as in undo and revert', async () => {
    await client.change(uri, { text: text.replace('      - id: KR-1', `${comment}no\n      - id: KR-1`) });
    assert.deepEqual(missingTargets(await client.pull(uri)), []);
    await client.change(uri, {
      range: { start: { line: 8, character: 0 }, end: { line: 9, character: 0 } },
      text: '',
    });
    assert.deepEqual(missingTargets(await client.pull(uri)), [9]);
  });

  it('wait as well where the editor sends the whole text with every key', async () => {
    const refreshed = client.refreshed();
    await client.change(uri, { text: text.replace(' from 12% to 8%', '') });
    assert.deepEqual(missingTargets(await client.pull(uri)), [9]);
    await refreshed;
    assert.deepEqual(missingTargets(await client.pull(uri)), [9, 11]);
  });

  it('do not wait behind another whole text, although somebody typed before it', async () => {
    await client.change(uri, { range: at(6, 39), text: 's' });
    await client.pull(uri);
    await client.change(uri, { text: `objectives: ${'['.repeat(100)}` });
    assert.notDeepEqual(await client.pull(uri), []);
  });
});

describe('findings while somebody types, for other clients', () => {
  it('are sent after the pause to one that does not ask', async () => {
    const client = await TestClient.start({}, {});
    const shown = async (...lines: number[]) => {
      const since = performance.now();
      while (JSON.stringify(missingTargets(client.published.get(uri) ?? [])) !== JSON.stringify(lines)) {
        assert.ok(performance.now() - since < 5000, `lines ${lines} never came`);
        await client.request('textDocument/codeLens', uri);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    };
    await client.open(uri, text);
    await shown(9);
    client.published.clear();
    await shorten(client);
    await shown(9);
    await shown(9, 11);
    client.stop();
  });

  it('do not wait for one that cannot be told to ask again', async () => {
    const client = await TestClient.start({}, { textDocument: { diagnostic: {} } });
    await client.open(uri, text);
    await client.pull(uri);
    await shorten(client);
    assert.deepEqual(missingTargets(await client.pull(uri)), [9, 11]);
    client.stop();
  });
});

/** Takes the target out of the title of KR-2, on line 11. */
function shorten(client: TestClient): Promise<void> {
  const start = positionOf(text, ' from 12% to 8%');
  return client.change(uri, {
    range: { start, end: { ...start, character: start.character + 15 } },
    text: '',
  });
}
