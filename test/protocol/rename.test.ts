import assert from 'node:assert/strict';
import type { LinkedEditingRanges, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { positionOf, TestClient } from './client.ts';
import { files, text, uri } from './nights.ts';

describe('rename', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await TestClient.start(files);
    await client.open(uri, text);
  });
  afterEach(() => client.stop());

  const ask = <R>(method: string, part: string, shift = 1, more = {}): Promise<R> =>
    client.request<R>(`textDocument/${method}`, uri, { position: positionOf(text, part, shift), ...more });
  const rename = (part: string, shift: number, newName: string) =>
    ask<WorkspaceEdit>('rename', part, shift, { newName });

  it('writes a new id wherever a file names it, and leaves comments, texts and other ids alone', async () => {
    assert.deepEqual(await ask('prepareRename', '"KR-1.1"', 3), {
      range: { start: { line: 6, character: 51 }, end: { line: 6, character: 57 } },
      placeholder: 'KR-1.1',
    });
    const { documentChanges } = await rename('"KR-1.1"', 3, 'KR-4');
    const changes = documentChanges as TextDocumentEdit[];
    assert.deepEqual(
      changes.map(({ textDocument }) => textDocument),
      [
        { uri, version: client.version },
        { uri: 'file:///w/team/b.okr.yaml', version: null },
      ],
    );
    const applied = (to: string, index: number): string =>
      TextDocument.applyEdits(TextDocument.create(uri, 'okr', 1, to), changes[index]?.edits as never);
    assert.equal(
      applied(text, 0),
      text
        .replace('["KR-1.1"', '["KR-4"')
        .replace('trigger: KR-1.1', 'trigger: KR-4')
        .replace('- id: KR-1.1', '- id: KR-4')
        .replace('metric: KR-1.1', 'metric: KR-4'),
    );
    const b = files['/w/team/b.okr.yaml'];
    assert.equal(applied(b, 1), b.replace("'./a.okr.yaml#KR-1.1'", "'./a.okr.yaml#KR-4'"));
  });

  it('takes the newest text of every open file', async () => {
    const other = 'file:///w/team/b.okr.yaml';
    await client.open(other, files['/w/team/b.okr.yaml']);
    const start = { line: 0, character: 0 };
    await client.change(other, { range: { start, end: start }, text: '# a line more\r\n' });
    const { documentChanges } = await rename('id: O-1', 5, 'O-2');
    const change = (documentChanges as TextDocumentEdit[])[1];
    assert.deepEqual(change, {
      textDocument: { uri: other, version: client.version },
      edits: [
        {
          range: { start: { line: 4, character: 23 }, end: { line: 4, character: 26 } },
          newText: 'O-2',
        },
      ],
    });
  });

  const refusals: [name: string, part: string, shift: number, newName: string, message: RegExp][] = [
    ['a name that is taken', 'id: KR-1.1', 5, 'KR-1.2', /'KR-1.2' is already the id of something else/],
    ['a name that is no id', 'id: KR-1.1', 5, 'KR 1: x', /^An id is made of letters/],
    ['what is no id', 'Safer nights', 2, 'KR-4', /^Only ids and references to them can be renamed/],
    ['a comment', '# KR-1.1', 4, 'KR-4', /^Only ids and references to them can be renamed/],
    ['the path in front of an id', 'b.okr.yaml#KR-9', 3, 'KR-4', /^Only ids and references to them/],
    ['a name that YAML takes for nothing', 'id: KR-1.1', 5, 'null', /^'null' stands for a place to fill in/],
    ['a reference to nothing', 'validates: KR-7', 12, 'KR-4', /^Nothing has the id 'KR-7'/],
  ];
  for (const [name, part, shift, newName, message] of refusals)
    it(`refuses ${name}`, () => assert.rejects(rename(part, shift, newName), { message }));

  it('refuses to rename by a YAML alias, whether a name is asked for or given', async () => {
    const aliased =
      'objectives:\n  - key_results:\n      - { id: &i KR-1, title: A }\n      - { title: B, validates: *i }\n';
    await client.change(uri, { text: aliased });
    const refused = { message: /^This repeats a value from elsewhere in the file by its YAML anchor/ };
    const position = { line: 3, character: 32 };
    await assert.rejects(client.request('textDocument/prepareRename', uri, { position }), refused);
    await assert.rejects(client.request('textDocument/rename', uri, { position, newName: 'KR-5' }), refused);
  });

  it('writes once what a YAML alias repeats', async () => {
    const repeated =
      'stakeholders:\n  - { group: clinical, covered_by: &c [KR-1] }\n  - { group: patients, covered_by: *c }\nobjectives:\n  - key_results:\n      - { id: KR-1, title: A }\n      - { title: B, validates: &v [KR-1] }\n      - { title: C, validates: *v }\n';
    await client.change(uri, { text: repeated });
    const position = positionOf(repeated, 'id: KR-1', 5);
    const { documentChanges } = await client.request<WorkspaceEdit>('textDocument/rename', uri, {
      position,
      newName: 'KR-5',
    });
    const [change] = documentChanges as TextDocumentEdit[];
    assert.equal(
      TextDocument.applyEdits(TextDocument.create(uri, 'okr', 1, repeated), change?.edits as never),
      repeated.replaceAll('KR-1', 'KR-5'),
    );
  });

  it('leaves an alias whose anchor is called like the id', async () => {
    const alike =
      'objectives:\n  - key_results:\n      - { id: &KR-1 KR-1, title: A }\n      - { title: B, validates: *KR-1 }\n      - { title: C, validates: KR-1 }\n';
    await client.change(uri, { text: alike });
    const position = positionOf(alike, ' KR-1', 2);
    const { documentChanges } = await client.request<WorkspaceEdit>('textDocument/rename', uri, {
      position,
      newName: 'KR-5',
    });
    const [change] = documentChanges as TextDocumentEdit[];
    assert.equal(
      TextDocument.applyEdits(TextDocument.create(uri, 'okr', 1, alike), change?.edits as never),
      alike.replace('&KR-1 KR-1', '&KR-1 KR-5').replace('validates: KR-1', 'validates: KR-5'),
    );
    const linked = await client.request<LinkedEditingRanges>('textDocument/linkedEditingRange', uri, {
      position,
    });
    assert.deepEqual(
      linked.ranges.map(({ start }) => start),
      [positionOf(alike, ' KR-1', 1), positionOf(alike, 'validates: KR-1', 11)],
    );
    const alias = { position: positionOf(alike, '*KR-1', 2) };
    await assert.rejects(client.request('textDocument/prepareRename', uri, alias), {
      message: /^This repeats a value from elsewhere in the file by its YAML anchor/,
    });
  });

  it('refuses an id that two goals have, before a name is asked for', async () => {
    await client.change(uri, {
      text: 'objectives:\n  - { id: O-1, title: A }\n  - { id: O-1, title: B }\n',
    });
    const position = { line: 1, character: 11 };
    await assert.rejects(client.request('textDocument/prepareRename', uri, { position }), {
      message:
        "Two goals have the id 'O-1', so references to it are unclear; give one of them its own first.",
    });
  });
});
