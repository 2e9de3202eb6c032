import assert from 'node:assert/strict';
import { positionOf, TestClient } from './client.ts';
import { wholeFile } from './heart.ts';

const uri = 'file:///w/calls.okr.yaml';
const number = '7730218';
const text = `product: { id: calls, vertical: telehealth }
notes: [patient phone 614-292-4417]
cycle: 2027-Q1
objectives:
  - id: O-1
    title: Call back MRN ${number}
    owner: ana
    key_results:
      - { id: KR-1, title: "Patient ID: ${number}", target: 90%, due: MRN ${number} }
      - { id: KR-2, title: Calls, target: 90%, validates: KR-1 }
  - { id: O-2, title: Visits, owner: ana, key_results: [Visits within 5 days] }
`;

describe('patient data in an open file', () => {
  let client: TestClient;
  before(async () => {
    client = await TestClient.start();
    await client.open(uri, text);
  });
  after(() => client.stop());

  const at = (part: string) => ({ position: positionOf(text, part) });
  const asked: readonly (readonly [says: string, method: string, more: object])[] = [
    ['outlines', 'textDocument/documentSymbol', {}],
    ['goals', 'healthcareOkrs/outline', {}],
    ['lenses', 'textDocument/codeLens', {}],
    ['inlay hints', 'textDocument/inlayHint', { range: wholeFile }],
    ['hovers on a reference', 'textDocument/hover', at('KR-1 }')],
    ['hovers on an id', 'textDocument/hover', at('KR-1, title')],
    ['hovers on the value', 'textDocument/hover', at(number)],
    ['completion of a reference', 'textDocument/completion', at('KR-1 }')],
    ['tables for reviewers', 'healthcareOkrs/findingsAsMarkdown', {}],
    ['the checklist', 'healthcareOkrs/checklist', {}],
  ];
  for (const [says, method, more] of asked)
    it(`is not repeated by ${says}`, async () => {
      const answer = JSON.stringify(await client.request<unknown>(method, uri, more));
      assert.ok(answer.length > 4, answer);
      assert.ok(!answer.includes(number) && !answer.includes('4417'), answer);
    });

  it('is not repeated by titles of what can be done', async () => {
    const range = { start: positionOf(text, 'Visits within'), end: positionOf(text, 'Visits within') };
    const actions = await client.request<{ title: string }[]>('textDocument/codeAction', uri, {
      range,
      context: { diagnostics: [], triggerKind: 1 },
    });
    const titles = actions.map(({ title }) => title);
    assert.ok(titles.includes('Move the key result to O-1 "Call back MRN ███████"'), titles.join('\n'));
    assert.ok(!titles.join().includes(number));
  });
});
