import assert from 'node:assert/strict';
import type { Hover, MarkupContent } from 'vscode-languageserver';
import { positionOf, TestClient } from './client.ts';

describe('hovers on keys', () => {
  let client: TestClient;
  before(async () => {
    client = await TestClient.start();
  });
  after(() => client.stop());

  const hovered = async (source: string, part: string): Promise<string | undefined> => {
    const at = `file:///w/${part}.okr.yaml`;
    await client.open(at, source);
    const found = await client.request<Hover | null>('textDocument/hover', at, {
      position: positionOf(source, part, 1),
    });
    return (found?.contents as MarkupContent | undefined)?.value;
  };

  it('tell of risks the standard on risks, and of what is in one no law again', async () => {
    const risks = 'risks:\n  - { id: R-1, severity: high }\nobjectives: []\n';
    const all = await hovered(risks, 'risks');
    assert.ok(all?.includes('ISO 14971') && !all.includes('Unique device'));
    assert.doesNotMatch((await hovered(risks, 'severity')) ?? '', /ISO 14971|Unique device/);
  });

  it('say what an alias stands for, and what a value means that completion offers', async () => {
    const goal =
      'objectives:\n  - title: A\n    key_results:\n      - { title: B, goal: 5, standard: DICOM }\n';
    assert.match((await hovered(goal, 'goal:')) ?? '', /\*\*goal\*\*: Alias of `target`\. Value to reach/);
    assert.match((await hovered(goal, 'DICOM')) ?? '', /^\*\*DICOM\*\*: Medical images/);
  });

  it('tell a fact of several laws once', async () => {
    const duties = 'regulatory:\n  hipaa: { role: covered-entity }\nobjectives: []\n';
    const all = (await hovered(duties, 'hipaa')) ?? '';
    assert.ok(all.includes('**HIPAA**') && all.includes('**HIPAA Privacy Rule**'));
    const facts = all.split('\n').filter((line) => line.startsWith('- '));
    assert.ok(facts.length > 3);
    assert.equal(new Set(facts).size, facts.length);
  });

  it('say of a value what it means, once and in full', async () => {
    const limit = 'objectives:\n  - title: A\n    key_results:\n      - { title: B, type: guardrail }\n';
    assert.equal(
      await hovered(limit, 'guardrail'),
      '**Guardrail**: A limit that must hold while other goals are pursued; breaking it pauses them.',
    );
    const flag = 'product: { clinical: true }\nobjectives: []\n';
    assert.equal(await hovered(flag, 'true'), '**true**: The same as yes: it applies.');
    const vendor = 'product: { phi: no }\nobjectives: []\n';
    assert.match(
      (await hovered(vendor, 'no }')) ?? '',
      /^\*\*no\*\*: The same as none: it holds no patient data\./,
    );
  });

  it('know a person who advises', async () => {
    const board = 'owner: jo.park\nadvisory_board: [{ role: physician, name: jo.park }]\nobjectives: []\n';
    assert.match((await hovered(board, 'name: jo'.slice(6))) ?? '', /jo\.park/);
  });
});
