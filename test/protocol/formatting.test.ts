import assert from 'node:assert/strict';
import type { TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { TestClient } from './client.ts';

const uri = 'file:///w/a.okr.yaml';
const text = 'cycle:  2027-Q1\nobjectives:\n  - id:  O-1\n    title:  Give time back  \n';
const options = { tabSize: 2, insertSpaces: true };

describe('formatting over LSP', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await TestClient.start();
    await client.open(uri, text);
  });
  afterEach(() => client.stop());

  const applied = (edits: TextEdit[], to = text): string =>
    TextDocument.applyEdits(TextDocument.create(uri, 'okr', 1, to), edits);

  it('lays out a document', async () => {
    const edits = await client.request<TextEdit[]>('textDocument/formatting', uri, { options });
    assert.equal(applied(edits), 'cycle: 2027-Q1\nobjectives:\n  - id: O-1\n    title: Give time back\n');
    assert.equal(edits.length, 4);
  });

  it('lays out the selected lines; one that the selection only touches at its start stays', async () => {
    const range = { start: { line: 2, character: 3 }, end: { line: 3, character: 0 } };
    assert.deepEqual(await client.request('textDocument/rangeFormatting', uri, { options, range }), [
      { range: { start: { line: 2, character: 8 }, end: { line: 2, character: 9 } }, newText: '' },
    ]);
  });

  it('follows a new line and a colon', async () => {
    const end = { line: 4, character: 0 };
    await client.change(uri, { range: { start: end, end }, text: '\n' });
    const position = { line: 4, character: 0 };
    const edits = await client.request<TextEdit[]>('textDocument/onTypeFormatting', uri, {
      options,
      position,
      ch: '\n',
    });
    assert.equal(
      applied(edits, `${text}\n`),
      'cycle:  2027-Q1\nobjectives:\n  - id:  O-1\n    title: Give time back\n    \n',
    );
    await client.change(uri, { range: { start: position, end: position }, text: '     owner:' });
    const more = { options, position: { line: 4, character: 11 }, ch: ':' };
    assert.deepEqual(await client.request('textDocument/onTypeFormatting', uri, more), [
      { range: { start: { line: 4, character: 4 }, end: { line: 4, character: 5 } }, newText: '' },
    ]);
  });

  it('takes a dash among the keys of an item to the other dashes', async () => {
    const end = { line: 4, character: 0 };
    await client.change(uri, { range: { start: end, end }, text: '    -' });
    const typed = { options, position: { line: 4, character: 5 }, ch: '-' };
    assert.deepEqual(await client.request('textDocument/onTypeFormatting', uri, typed), [
      { range: { start: { line: 4, character: 2 }, end: { line: 4, character: 4 } }, newText: '' },
    ]);
  });

  it('says nothing of a file that is not ours, and changes nothing in one that is not text', async () => {
    assert.equal(await client.request('textDocument/formatting', 'file:///w/other.yaml', { options }), null);
    await client.change(uri, { text: 'cycle:  \0' });
    assert.deepEqual(await client.request('textDocument/formatting', uri, { options }), []);
  });
});
