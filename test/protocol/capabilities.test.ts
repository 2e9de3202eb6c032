import assert from 'node:assert/strict';
import { ErrorCodes, type ResponseError } from 'vscode-languageserver/node';
import { methods } from '../../server/src/capabilities.ts';
import { requests } from '../../server/src/requests/index.ts';
import { TestClient } from './client.ts';

describe('capabilities', () => {
  it('name exactly the requests that are answered', () => {
    assert.deepEqual(Object.keys(methods).sort(), [...requests.keys()].sort());
  });

  it('name what a request cannot do without; it is told which of that is wrong', async () => {
    const client = await TestClient.start();
    const uri = 'file:///w/a.okr.yaml';
    await client.open(uri, 'objectives:\n  - title: A\n');
    const answer = (method: string, params: object) =>
      client.connection.sendRequest(method, params).then(
        () => undefined,
        ({ code, message }: ResponseError) => [code, message.split(' ')[0]],
      );
    for (const [method, [first]] of [
      ...Object.entries(methods),
      ['textDocument/diagnostic', ['textDocument']] as const,
      ['workspace/diagnostic', ['previousResultIds']] as const,
    ]) {
      const expected = first && [ErrorCodes.InvalidParams, `'${first}'`];
      if (first) assert.deepEqual(await answer(method, {}), expected, method);
      if (first) assert.deepEqual(await answer(method, { [first]: null }), expected, method);
    }
    const textDocument = { uri };
    assert.deepEqual(await answer('textDocument/hover', { textDocument, position: { line: 'a' } }), [
      ErrorCodes.InvalidParams,
      "'position'",
    ]);
    assert.equal(
      await answer('textDocument/hover', { textDocument, position: { line: 1, character: 5 } }),
      undefined,
    );
    client.stop();
  });
});
