import assert from 'node:assert/strict';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import { text, uri } from './burnout.ts';
import { positionOf, TestClient } from './client.ts';

describe('a question that is taken back', () => {
  for (const method of ['references', 'linkedEditingRange', 'rename'])
    it(`is not answered to its end: ${method}`, async () => {
      // It takes a while to read them all.
      const many = Object.fromEntries(Array.from({ length: 80 }, (_, at) => [`/w/${at}.okr.yaml`, text]));
      const client = await TestClient.start(many);
      await client.open(uri, text);
      const source = new CancellationTokenSource();
      const answer = client.connection.sendRequest(
        `textDocument/${method}`,
        {
          textDocument: { uri },
          position: positionOf(text, 'KR-1', 1),
          context: { includeDeclaration: true },
          newName: 'KR-9',
        },
        source.token,
      );
      for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
      source.cancel();
      assert.equal(await answer, null);
      client.stop();
    });
});
