import assert from 'node:assert/strict';
import type { CodeAction, TextDocumentEdit, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { positionOf, TestClient } from './client.ts';
import { modern, uri } from './code-action.ts';

describe('the action that ignores a finding', () => {
  let client: TestClient;
  afterEach(() => client.stop());

  const ignoring: readonly (readonly [name: string, text: string])[] = [
    [
      'what stands below its key above that key',
      'objectives:\n  - key_results:\n      - owner: x\n        ? title\n        : Launch the new portal\n',
    ],
    [
      'a text below its key above that key',
      'objectives:\n  - key_results:\n      - owner: x\n        title: # short\n          Launch the new portal\n',
    ],
    [
      'a text in quotes below its key',
      'objectives:\r\n  - key_results:\r\n      - title:\r\n          "Launch the\r\n          new portal"\r\n',
    ],
    ['a text below its dash', 'objectives:\n  - key_results:\n      -\n        Launch the new portal\n'],
    [
      'a text below its key in braces',
      'objectives:\n  - key_results:\n      - { owner: x,\n          title:\n            Launch the new portal }\n',
    ],
    [
      'in the whole file what stands in a file of one line',
      '{ objectives: [{ title: Easier visits, key_results: [Launch the new portal] }] }\n',
    ],
  ];
  for (const [name, marked] of ignoring)
    it(`ignores ${name}`, async () => {
      client = await TestClient.start({}, modern);
      await client.open(uri, marked);
      const isWork = ({ code }: { code?: unknown }) => code === 'okr/output-as-key-result';
      assert.ok((await client.pull(uri)).some(isWork));
      const at = positionOf(marked, 'Launch');
      const actions = await client.request<CodeAction[]>('textDocument/codeAction', uri, {
        range: { start: at, end: at },
        context: { diagnostics: [] },
      });
      const ignore = actions.find(({ title }) => title.startsWith('Ignore okr/output-as-key-result'));
      const [change] = (ignore?.edit?.documentChanges ?? []) as TextDocumentEdit[];
      const edits = (change?.edits ?? []) as TextEdit[];
      const ignored = TextDocument.applyEdits(TextDocument.create(uri, 'okr', 1, marked), edits);
      await client.change(uri, { text: ignored });
      const codes = (await client.pull(uri)).map(({ code }) => code);
      assert.ok(!codes.includes('okr/output-as-key-result'), ignored);
      assert.ok(!codes.includes('okr/unused-suppression'), ignored);
    });

  it('ignores in the whole file that a file holds nothing but comments', async () => {
    client = await TestClient.start({}, modern);
    for (const empty of ['', '# Goals of the ward\n', '# a\r\n# b\r\n']) {
      await client.open(uri, empty);
      const [found, ...others] = await client.pull(uri);
      assert.ok(found && others.length === 0);
      const actions = await client.request<CodeAction[]>('textDocument/codeAction', uri, {
        range: found.range,
        context: { diagnostics: [] },
      });
      const ignore = actions.find(({ title }) => title.startsWith('Ignore'));
      const [change] = (ignore?.edit?.documentChanges ?? []) as TextDocumentEdit[];
      const edits = (change?.edits ?? []) as TextEdit[];
      await client.change(uri, {
        text: TextDocument.applyEdits(TextDocument.create(uri, 'okr', 1, empty), edits),
      });
      assert.deepEqual(await client.pull(uri), [], empty);
    }
  });
});
