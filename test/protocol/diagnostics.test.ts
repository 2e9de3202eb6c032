import assert from 'node:assert/strict';
import type { CodeAction, DocumentDiagnosticReport } from 'vscode-languageserver';
import { text, uri } from './burnout.ts';
import { positionOf, TestClient } from './client.ts';

describe('findings over LSP', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await TestClient.start({}, undefined, { options: { commands: true } });
  });
  afterEach(() => client.stop());

  it('answers a pull with range, code, link and source', async () => {
    await client.open(uri, text);
    const found = (await client.pull(uri)).find(({ code }) => code === 'okr/missing-target');
    assert.deepEqual(found, {
      range: { start: { line: 9, character: 15 }, end: { line: 9, character: 38 } },
      severity: 2,
      code: 'okr/missing-target',
      source: 'Healthcare OKRs',
      message: 'This key result has no target; add the number that someone can check at the end.',
      codeDescription: { href: 'file:///docs/rules/okr/missing-target.md' },
    });
  });

  it('says unchanged to a client that has the newest result', async () => {
    await client.open(uri, text);
    const first = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', uri);
    assert.equal(first.kind, 'full');
    const second = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', uri, {
      previousResultId: first.resultId,
    });
    assert.deepEqual(second, { kind: 'unchanged', resultId: first.resultId });
  });

  it('does not take a file that was opened again for the one that was closed', async () => {
    await client.open(uri, text);
    const first = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', uri);
    await client.close(uri);
    await client.open(uri, text.replace('Physician burnout score', 'Falls from 3 to 2 a month'));
    const again = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', uri, {
      previousResultId: first.resultId,
    });
    assert.equal(again.kind, 'full');
  });

  it('shows nothing for a closed document, and everything when it is opened again', async () => {
    await client.open(uri, text);
    const before = await client.pull(uri);
    await client.close(uri);
    assert.deepEqual(await client.pull(uri), []);
    await client.open(uri, text);
    assert.deepEqual(await client.pull(uri), before);
  });
});

describe('a client that does not ask for diagnostics', () => {
  it('is sent them, and an empty list on close', async () => {
    const client = await TestClient.start({}, {});
    await client.open(uri, text);
    await client.request('textDocument/documentSymbol', uri);
    while (!client.published.has(uri)) await new Promise((resolve) => setTimeout(resolve, 10));
    assert.ok(client.published.get(uri)?.some(({ code }) => code === 'okr/missing-target'));
    await client.close(uri);
    await client.request('textDocument/documentSymbol', uri);
    assert.deepEqual(client.published.get(uri), []);
    client.stop();
  });

  it('gets fixes as plain text with TODO', async () => {
    const client = await TestClient.start({}, {});
    await client.open(uri, text);
    const at = positionOf(text, 'Physician burnout');
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', uri, {
      range: { start: at, end: at },
      context: { diagnostics: [] },
    });
    assert.deepEqual(actions.find(({ title }) => title === 'Add a target')?.edit?.changes?.[uri], [
      {
        range: { start: { line: 9, character: 38 }, end: { line: 9, character: 38 } },
        newText: '\n        target: TODO',
      },
    ]);
    client.stop();
  });
});
