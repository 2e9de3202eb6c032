import assert from 'node:assert/strict';
import {
  type CompletionList,
  type DocumentHighlight,
  type DocumentLink,
  type LinkedEditingRanges,
  type Location,
  type SelectionRange,
  SymbolKind,
  type TextDocumentEdit,
  type WorkspaceEdit,
  type WorkspaceSymbol,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { positionOf, TestClient } from './client.ts';

const uri = 'file:///w/team/a.okr.yaml';
const text = `cycle: 2027-Q1
plan_ref: docs/plan.md
regulatory:
  playbook: ../docs/playbook.md # see https://example.org/play.
  qms: { design_history: docs/dhf, risk_file: ../../secret/risks }
risks:
  - { id: R-1, text: missed alert, mitigated_by: ["KR-1.1", b.okr.yaml#KR-9] } # KR-1.1 is agreed
review:
  - { date: 2027-01-26, trigger: KR-1.1, paused: [O-1] }
objectives:
  - id: O-1
    title: Safer nights
    parent: CO-1
    key_results:
      - id: KR-1.1
        title: |
          Falls at night
          KR-1.1
      - { id: KR-1.2, title: Alarms, guardrails: [{ metric: KR-1.1 }], validates: KR-7 }
`;
const files = {
  '/w/team/b.okr.yaml': `objectives:\r\n  - id: O-9\r\n    title: B\r\n    parent: a.okr.yaml#O-1\r\n    key_results:\r\n      - { id: KR-9, title: Zero falls, validates: './a.okr.yaml#KR-1.1' }\r\n`,
  '/w/docs/playbook.md': '',
  '/w/team/docs/plan.md': '',
  '/w/team/docs/dhf/1.md': '',
  '/w/company.okr.yaml':
    'objectives:\n  - id: CO-1\n    title: Safe care\n    key_results: [{ id: KR-1.1, title: Other }]\n',
};

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

  describe('rename', () => {
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
      [
        'a name that YAML takes for nothing',
        'id: KR-1.1',
        5,
        'null',
        /^'null' stands for a place to fill in/,
      ],
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
      await assert.rejects(
        client.request('textDocument/rename', uri, { position, newName: 'KR-5' }),
        refused,
      );
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
});
