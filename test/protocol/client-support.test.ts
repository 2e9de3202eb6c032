import assert from 'node:assert/strict';
import type { CodeAction, Location, WorkspaceEdit } from 'vscode-languageserver';
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
  it('is sent every edit in the older form, without tab stops and without questions', async () => {
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
    assert.deepEqual(Object.keys(renamed), ['changes']);
    assert.deepEqual(Object.keys(renamed.changes ?? {}), [uri, 'file:///w/b.okr.yaml']);
    const at = positionOf(text, 'Falls');
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', uri, {
      range: { start: at, end: at },
      context: { diagnostics: [] },
    });
    const edits = actions.flatMap(({ edit }) => edit ?? []);
    assert.ok(edits.length > 2);
    for (const edit of edits) {
      assert.deepEqual(Object.keys(edit), ['changes']);
      assert.ok(edit.changes?.[uri]?.every((each) => Object.keys(each).sort().join() === 'newText,range'));
    }
    client.stop();
  });
});
