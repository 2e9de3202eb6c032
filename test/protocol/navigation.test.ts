import assert from 'node:assert/strict';
import {
  type CompletionList,
  type DocumentHighlight,
  type DocumentLink,
  type LinkedEditingRanges,
  type Location,
  type SelectionRange,
  SymbolKind,
  type WorkspaceSymbol,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { positionOf, TestClient } from './client.ts';
import { files, text, uri } from './nights.ts';

describe('navigation over LSP', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await TestClient.start(files);
    await client.open(uri, text);
  });
  afterEach(() => client.stop());

  const ask = <R>(method: string, part: string, shift = 1, more = {}): Promise<R> =>
    client.request<R>(`textDocument/${method}`, uri, { position: positionOf(text, part, shift), ...more });
  const places = (locations: Location[] | null) =>
    locations?.map(
      ({ uri: where, range: { start, end } }) =>
        `${where.slice('file:///w/'.length)} ${start.line}:${start.character}-${end.character}`,
    );

  it('goes from a reference to the id, in this file, in another one, and up to a parent anywhere', async () => {
    assert.deepEqual(places(await ask('definition', 'trigger: KR-1.1', 10)), ['team/a.okr.yaml 14:12-18']);
    assert.deepEqual(places(await ask('definition', '"KR-1.1"', 3)), ['team/a.okr.yaml 14:12-18']);
    assert.deepEqual(places(await ask('definition', 'b.okr.yaml#KR-9')), ['team/b.okr.yaml 5:14-18']);
    assert.deepEqual(places(await ask('definition', 'parent: CO-1', 9)), ['company.okr.yaml 1:8-12']);
  });

  it('goes to an id of a file that is written in brackets', async () => {
    const flow =
      'objectives: [{ id: O-1, title: A, key_results: [{ id: KR-1, title: B }, { id: KR-2, validates: KR-1 }] }]\n';
    const other = 'file:///w/team/flow.okr.yaml';
    await client.open(other, flow);
    const position = positionOf(flow, 'validates: KR-1', 12);
    assert.deepEqual(places(await client.request('textDocument/definition', other, { position })), [
      'team/flow.okr.yaml 0:54-58',
    ]);
  });

  it('goes from the last sign of a file', async () => {
    const last = 'objectives:\n  - { id: O-1, title: A }\n  - title: B\n    parent: O-1';
    const other = 'file:///w/team/last.okr.yaml';
    await client.open(other, last);
    const position = { line: 3, character: 15 };
    assert.deepEqual(places(await client.request('textDocument/definition', other, { position })), [
      'team/last.okr.yaml 1:10-13',
    ]);
  });

  it('leads nowhere from a broken reference, and is silent in text', async () => {
    assert.deepEqual(await ask('definition', 'validates: KR-7', 12), []);
    assert.equal(await ask('definition', '          KR-1.1', 12), null);
    assert.equal(await ask('definition', '# KR-1.1', 4), null);
  });

  it('finds every reference to an id in all files, with or without the id itself', async () => {
    const found = ['team/a.okr.yaml 6:51-57', 'team/a.okr.yaml 8:33-39', 'team/a.okr.yaml 18:60-66'];
    const more = (includeDeclaration: boolean) => ({ context: { includeDeclaration } });
    assert.deepEqual(
      places(await ask<Location[]>('references', 'id: KR-1.1', 5, more(false)))?.sort(),
      [...found, 'team/b.okr.yaml 5:64-70'].sort(),
    );
    assert.deepEqual(
      places(await ask('references', 'trigger: KR-1.1', 10, more(true)))?.[0],
      'team/a.okr.yaml 14:12-18',
    );
    assert.deepEqual(places(await ask('references', 'id: O-1', 5, more(false))), [
      'team/a.okr.yaml 8:50-53',
      'team/b.okr.yaml 3:23-26',
    ]);
  });

  it('highlights the id and its references in this file', async () => {
    const found = await ask<DocumentHighlight[]>('documentHighlight', 'trigger: KR-1.1', 10);
    assert.deepEqual(
      found.map(({ kind, range }) => [kind, range.start.line]),
      [
        [3, 14],
        [2, 6],
        [2, 8],
        [2, 18],
      ],
    );
    assert.equal(await ask('documentHighlight', 'Safer nights'), null);
  });

  it('links documents and web addresses, never out of the workspace', async () => {
    const links = await client.request<DocumentLink[]>('textDocument/documentLink', uri);
    assert.deepEqual(
      links.map(({ target, range }) => [target, range.start.line, range.start.character]).sort(),
      [
        ['file:///w/docs/playbook.md', 3, 12],
        ['file:///w/team/b.okr.yaml', 6, 60],
        ['file:///w/team/docs/dhf', 4, 25],
        ['file:///w/team/docs/plan.md', 1, 10],
        ['https://example.org/play', 3, 38],
      ],
    );
  });

  it('links nothing to a document that is not there', async () => {
    const other = 'file:///w/team/c.okr.yaml';
    await client.open(other, 'plan_ref: docs/plan.md\nregulatory: { playbook: docs/gone.md }\n');
    const links = await client.request<DocumentLink[]>('textDocument/documentLink', other);
    assert.deepEqual(
      links.map(({ target }) => target),
      ['file:///w/team/docs/plan.md'],
    );
    await client.close(other);
  });

  it('links a path in quotes whose folder or name has a space', async () => {
    const other = 'file:///w/team/c.okr.yaml';
    const path = '/w/team/risk files/log of 2027.md';
    client.files.set(path, '');
    await client.open(
      other,
      'regulatory:\n  qms: { risk_file: "risk files/log of 2027.md", design_history: \'docs/plan.md\' }\n',
    );
    const links = await client.request<DocumentLink[]>('textDocument/documentLink', other);
    assert.deepEqual(
      links.map(({ target, range }) => [target, range.start.character, range.end.character]),
      [
        ['file:///w/team/risk%20files/log%20of%202027.md', 21, 46],
        ['file:///w/team/docs/plan.md', 66, 78],
      ],
    );
    await client.close(other);
    client.files.delete(path);
  });

  it('finds goals of all files by their letters', async () => {
    const found = await client.connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', {
      query: 'zrfls',
    });
    assert.deepEqual(found, [
      {
        name: 'KR-9 Zero falls',
        kind: SymbolKind.Field,
        containerName: 'b.okr.yaml',
        location: {
          uri: 'file:///w/team/b.okr.yaml',
          range: { start: { line: 5, character: 14 }, end: { line: 5, character: 18 } },
        },
      },
    ]);
    const all = await client.connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query: '' });
    assert.equal(all.length, 8);
  });

  it('offers goals of other files, those of the same product first', async () => {
    await client.connection.sendRequest('workspace/symbol', { query: '' });
    const labels = async (typed: string, key = 'validates') => {
      const more = `      - { id: KR-2, title: A, ${key}: ${typed} }\n`;
      await client.change(uri, { text: key === 'parent' ? text.replace('CO-1', typed) : text + more });
      const whole = key === 'parent' ? text.replace('CO-1', typed) : text + more;
      const position = positionOf(whole, `${key}: ${typed}`, key.length + 2 + typed.length);
      const { items } = await client.request<CompletionList>('textDocument/completion', uri, { position });
      return items.map(({ label }) => label).filter((label) => label.includes('#'));
    };
    assert.deepEqual(await labels('b.okr.yaml#K'), ['b.okr.yaml#KR-9']);
    assert.deepEqual(await labels('Other'), ['../company.okr.yaml#KR-1.1']);
    assert.deepEqual(await labels('CO', 'parent'), ['../company.okr.yaml#CO-1']);
  });

  it('grows a selection from a value to the file', async () => {
    const [first] = await client.request<SelectionRange[]>('textDocument/selectionRange', uri, {
      positions: [positionOf(text, 'metric: KR-1.1', 9)],
    });
    const texts: string[] = [];
    const document = TextDocument.create(uri, 'okr', 1, text);
    for (let at = first; at; at = at.parent) texts.push(document.getText(at.range));
    assert.deepEqual(texts.slice(0, 8), [
      'KR-1.1',
      'metric: KR-1.1',
      '{ metric: KR-1.1 }',
      '[{ metric: KR-1.1 }]',
      'guardrails: [{ metric: KR-1.1 }]',
      '{ id: KR-1.2, title: Alarms, guardrails: [{ metric: KR-1.1 }], validates: KR-7 }',
      '- { id: KR-1.2, title: Alarms, guardrails: [{ metric: KR-1.1 }], validates: KR-7 }',
      text.slice(text.indexOf('- id: KR-1.1'), -1),
    ]);
    assert.equal(texts.at(-1), text);
    assert.ok(texts.at(-2)?.startsWith('objectives:'));
  });

  it('types an id and its references as one, unless other files name it', async () => {
    assert.equal(await ask('linkedEditingRange', 'id: KR-1.1', 5), null);
    assert.equal(await ask('linkedEditingRange', 'trigger: KR-1.1', 10), null);
    const alone = 'file:///w/alone.okr.yaml';
    const own =
      'risks: [{ id: R-1, mitigated_by: [K-1] }]\nobjectives:\n  - title: A\n    key_results: [{ id: K-1, title: B }]\n';
    await client.open(alone, own);
    const found = await client.request<LinkedEditingRanges>('textDocument/linkedEditingRange', alone, {
      position: positionOf(own, 'id: K-1', 5),
    });
    assert.deepEqual(
      found.ranges.map(({ start }) => start),
      [
        { line: 3, character: 24 },
        { line: 0, character: 34 },
      ],
    );
  });
});
