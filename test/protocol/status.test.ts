import assert from 'node:assert/strict';
import { TestClient } from './client.ts';

const uri = 'file:///w/a.okr.yaml';
const text = `product: { clinical: false }
objectives:
  - title: Give time back to the care team
    key_results:
      - Physician burnout score
`;

describe('the status of a file', () => {
  const counted = async (options: object) => {
    const client = await TestClient.start({}, undefined, { options });
    await client.open(uri, text);
    const found = await client.pull(uri);
    return { client, found };
  };

  it('is told to our status line', async () => {
    const { client, found } = await counted({ commands: true });
    await client.heard(1);
    const [status] = client.statuses as { uri: string; profile: string; warning: number; time: string }[];
    assert.equal(status?.uri, uri);
    assert.equal(status?.profile, 'standard');
    assert.equal(status?.warning, found.filter(({ severity }) => severity === 2).length);
    assert.match(status?.time ?? '', /^\d{4}-\d\d-\d\dT/);
    client.stop();
  });

  it('is not told to other editors, which would show that they do not know the message', async () => {
    const { client } = await counted({});
    for (let round = 0; round < 3; round++) await client.request('textDocument/documentSymbol', uri);
    assert.deepEqual(client.statuses, []);
    client.stop();
  });
});
