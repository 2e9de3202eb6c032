import assert from 'node:assert/strict';
import type { Hover, MarkupContent } from 'vscode-languageserver';
import { positionOf, TestClient } from './client.ts';

const uri = 'file:///w/a.okr.yaml';

describe('hovers on names', () => {
  const own = `cycle: 2027-Q1
owner: ines.moreau
risks:
  - { id: R-1, text: Missed alert, mitigated_by: [KR-1] }
objectives:
  - id: O-1
    title: Calm nights
    owner: jo.park
    key_results:
      - { id: KR-1, title: Missed alerts, category: safety, owner: jo.park }
      - { id: KR-2, title: Falls, owner: sam.ortiz, due: 2027-Q1 }
`;
  const files = {
    '/w/team/b.okr.yaml':
      'objectives:\n  - { id: O-1, title: Below, owner: jo.park, parent: ../a.okr.yaml#O-1 }\n',
  };
  let client: TestClient;
  before(async () => {
    client = await TestClient.start(files);
    await client.open(uri, own);
    await client.pull(uri);
    await client.connection.sendRequest('workspace/symbol', { query: '' });
  });
  after(() => client.stop());

  const value = async (part: string, shift = 1): Promise<string | undefined> => {
    const position = positionOf(own, part, shift);
    const found = await client.request<Hover | null>('textDocument/hover', uri, { position });
    const { value: all } = (found?.contents as MarkupContent | undefined) ?? {};
    return all?.split('\n\n---\n\n').at(-1);
  };

  it('say what an id is of, and who refers to it', async () => {
    assert.equal(
      await value('id: KR-1', 5),
      '**KR-1** (key result, safety): Missed alerts\n\n1 reference leads here.',
    );
    assert.equal(
      await value('id: O-1', 5),
      '**O-1** (objective): Calm nights\n\n1 reference leads here.\n\nIn `team/b.okr.yaml`',
    );
    assert.equal(await value('id: R-1', 5), '**R-1** (risk): Missed alert\n\nNothing refers to it.');
  });

  it('say what a person owns, here and in other files', async () => {
    assert.equal(
      await value('jo.park'),
      '**jo.park** owns 1 objective and 1 key result.\n\nAlso in `team/b.okr.yaml`',
    );
    assert.equal(await value('ines'), '**ines.moreau** owns this file.');
  });

  it('say the days of the cycle, and how many are left', async () => {
    assert.equal(await value('2027-Q1'), '2027-01-01 to 2027-03-31, 58 days left');
    assert.equal(await value('due: 2027-Q1', 7), undefined);
  });

  it('say when a cycle begins that is still to come, at its days too', async () => {
    const cycle = 'cycle: { name: Spring, start: 2027-04-15, end: 2027-06-30 }';
    const spring = `${cycle}\nobjectives: []\n`;
    const other = 'file:///w/spring.okr.yaml';
    await client.open(other, spring);
    await client.pull(other);
    for (const word of ['Spring', '2027-04-15', '2027-06-30']) {
      const found = await client.request<Hover | null>('textDocument/hover', other, {
        position: positionOf(spring, word, 1),
      });
      const shown = found?.contents as MarkupContent | undefined;
      assert.equal(shown?.value, '2027-04-15 to 2027-06-30, begins in 73 days', word);
    }
  });
});
