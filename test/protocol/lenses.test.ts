import assert from 'node:assert/strict';
import type { CodeLens, InitializeParams } from 'vscode-languageserver';
import { TestClient } from './client.ts';
import { text } from './heart.ts';

const uri = 'file:///w/heart.okr.yaml';
const other = 'file:///w/lung.okr.yaml';
/** Two objectives, so that a lens is known by more than its number. */
const two = `${text}\n  - id: O-2\n    title: Fewer readmissions\n    key_results:\n      - { id: KR-9, title: Readmissions within 30 days, baseline: 20%, target: 10%, current: 15% }\n`;

describe('an editor that asks what a lens says once it is seen', () => {
  const capabilities = (codeLens: object): InitializeParams['capabilities'] => ({
    textDocument: { diagnostic: {}, codeLens },
  });
  const start = (codeLens: object) =>
    TestClient.start({}, capabilities(codeLens), { options: { commands: true } });
  const lazy = { resolveSupport: { properties: ['command'] } };
  const resolve = (client: TestClient, lens: CodeLens | undefined) =>
    client.connection.sendRequest<CodeLens>('codeLens/resolve', lens);
  let client: TestClient;
  let lenses: CodeLens[];
  before(async () => {
    client = await start(lazy);
  });
  beforeEach(async () => {
    await client.open(uri, two);
    await client.open(other, text);
    lenses = await client.request<CodeLens[]>('textDocument/codeLens', uri);
    await client.request<CodeLens[]>('textDocument/codeLens', other);
  });
  afterEach(async () => {
    await client.close(uri);
    await client.close(other);
  });
  after(() => client.stop());

  it('is told where they stand, and for each what another editor is told at once', async () => {
    const eager = await start({});
    await eager.open(uri, two);
    const expected = await eager.request<CodeLens[]>('textDocument/codeLens', uri);
    eager.stop();
    assert.ok(expected.length > 6);
    assert.deepEqual(
      lenses.map(({ range, command }) => ({ range, command })),
      expected.map(({ range }) => ({ range, command: undefined })),
    );
    const told = await Promise.all(lenses.map((lens) => resolve(client, lens)));
    assert.deepEqual(
      told.map(({ range, command }) => ({ range, command })),
      expected,
    );
  });

  it('is told anew where they stand, once lines and goals came above them', async () => {
    const added = two.replace('objectives:', 'objectives:\n  - id: O-0\n    title: Fewer falls');
    await client.change(uri, { text: added });
    const now = await client.request<CodeLens[]>('textDocument/codeLens', uri);
    const down = now.slice(now.length - lenses.length);
    assert.deepEqual(
      down.map(({ range }) => range.start.line),
      lenses.map(({ range }) => range.start.line + 2),
    );
    const titles = async (each: readonly CodeLens[]) =>
      (await Promise.all(each.map((lens) => resolve(client, lens)))).map(({ command }) => command?.title);
    const told = await titles(down);
    await client.change(uri, { text: two });
    assert.deepEqual(told, await titles(lenses));
  });

  it('is told what one says by now, after an edit', async () => {
    const middle = lenses.find(({ range }) => range.start.line === 7);
    await client.change(uri, { text: two.replace('15%', '12%') });
    const { command } = await resolve(client, middle);
    assert.match(command?.title ?? '', /^Last check-in 20 days ago: 12%/);
  });

  it('is told nothing of one that is gone with its goal, or with its document', async () => {
    const last = lenses.at(-1);
    await client.change(uri, { text });
    assert.deepEqual(await resolve(client, last), last);
    await client.close(uri);
    assert.deepEqual(await resolve(client, lenses[0]), lenses[0]);
    await client.open(uri, two);
  });

  it('gets back what is no lens of ours', async () => {
    const position = { line: 0, character: 0 };
    const lens = { range: { start: position, end: position } };
    assert.deepEqual(await resolve(client, lens), lens);
  });
});
