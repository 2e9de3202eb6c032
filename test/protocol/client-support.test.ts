import assert from 'node:assert/strict';
import type {
  CodeAction,
  CompletionItem,
  Hover,
  Location,
  MarkupContent,
  SymbolInformation,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { positionOf, TestClient } from './client.ts';

const uri = 'file:///w/a.okr.yaml';
const goal = 'objectives:\n  - id: O-1\n    title: Safe doses\n';
const below = 'objectives:\n  - { id: O-2, title: Doses checked, parent: a.okr.yaml#O-1 }\n';

describe('an editor that names its folder in an older way', () => {
  for (const [what, place] of [
    ['rootUri', { rootUri: 'file:///w' }],
    ['rootUri beside no folders', { rootUri: 'file:///w', workspaceFolders: null }],
    ['rootPath', { rootPath: '/w' }],
  ] as const)
    it(`has the goals of all its files: ${what}`, async () => {
      const client = await TestClient.start({ '/w/b.okr.yaml': below }, undefined, { place });
      await client.open(uri, goal);
      const found = await client.request<Location[]>('textDocument/references', uri, {
        position: positionOf(goal, 'O-1'),
        context: { includeDeclaration: false },
      });
      assert.deepEqual(
        found.map((each) => each.uri),
        ['file:///w/b.okr.yaml'],
      );
      client.stop();
    });
});

describe('an editor that knows no versions of documents in edits', () => {
  it('is sent every edit in the older form too, without tab stops and without questions', async () => {
    const capabilities = {
      workspace: { workspaceEdit: { snippetEditSupport: true, changeAnnotationSupport: {} } },
    };
    const client = await TestClient.start({ '/w/b.okr.yaml': below }, capabilities);
    const text = `${goal}    key_results:\n      - { id: KR-1, title: Falls, category: safety, target: <= 2 }\n`;
    await client.open(uri, text);
    const renamed = await client.request<WorkspaceEdit>('textDocument/rename', uri, {
      position: positionOf(text, 'O-1'),
      newName: 'O-7',
    });
    assert.deepEqual(Object.keys(renamed), ['changes', 'documentChanges']);
    assert.deepEqual(Object.keys(renamed.changes ?? {}), [uri, 'file:///w/b.okr.yaml']);
    const at = positionOf(text, 'Falls');
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', uri, {
      range: { start: at, end: at },
      context: { diagnostics: [] },
    });
    const edits = actions.flatMap(({ edit }) => edit ?? []);
    assert.ok(edits.length > 2);
    for (const edit of edits) {
      assert.deepEqual(Object.keys(edit), ['changes', 'documentChanges']);
      assert.ok(edit.changes?.[uri]?.every((each) => Object.keys(each).sort().join() === 'newText,range'));
    }
    client.stop();
  });
});

describe('an editor that says little of what it shows', () => {
  const text = `cycle: 2027-Q1\nobjectives:\n  - id: O-1\n    title: Safe doses\n    key_results:\n      - id: KR-1\n        title: Readmissions down\n        category: safety\n  - { id: O-1, title: Other }\n`;
  let plain: TestClient;
  let rich: TestClient;
  before(async () => {
    plain = await TestClient.start({}, { textDocument: { diagnostic: {} } });
    rich = await TestClient.start();
    for (const client of [plain, rich]) await client.open(uri, text);
  });
  after(() => {
    plain.stop();
    rich.stop();
  });

  it('reads plain text in hovers and beside completions', async () => {
    const hover = async (client: TestClient) => {
      const position = positionOf(text, 'category', 1);
      const found = await client.request<Hover>('textDocument/hover', uri, { position });
      return found.contents as MarkupContent;
    };
    assert.equal((await hover(rich)).kind, 'markdown');
    assert.match((await hover(rich)).value, /`safety`/);
    const { kind, value } = await hover(plain);
    assert.equal(kind, 'plaintext');
    assert.match(value, /^category: /);
    assert.doesNotMatch(value, /[*`]/);
    const position = { line: 7, character: 18 };
    const [item] = await plain.request<CompletionItem[]>('textDocument/completion', uri, { position });
    assert.equal((item?.documentation as MarkupContent | undefined)?.kind, 'plaintext');
    const key = { label: 'category', data: { key: 'objectives.key_results.category' } };
    const resolved = await plain.connection.sendRequest<CompletionItem>('completionItem/resolve', key);
    assert.doesNotMatch((resolved.documentation as MarkupContent).value, /[*`]/);
  });

  it('is sent the outline as a list, each entry with what it is in', async () => {
    const symbols = await plain.request<SymbolInformation[]>('textDocument/documentSymbol', uri);
    assert.deepEqual(
      symbols.map(({ name, containerName, location }) => [name, containerName, location.uri]),
      [
        ['2027-Q1', undefined, uri],
        ['O-1 Safe doses', undefined, uri],
        ['KR-1 Readmissions down', 'O-1 Safe doses', uri],
        ['O-1 Other', undefined, uri],
      ],
    );
  });

  it('is sent findings without the other places that they point to', async () => {
    const pointing = async (client: TestClient) =>
      (await client.pull(uri)).filter(({ relatedInformation }) => relatedInformation).length;
    assert.ok((await pointing(rich)) > 0);
    assert.equal(await pointing(plain), 0);
  });
});
