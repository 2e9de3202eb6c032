import assert from 'node:assert/strict';
import type { Location } from 'vscode-languageserver';
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
