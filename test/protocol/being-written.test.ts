import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver';
import { text, uri } from './burnout.ts';
import { TestClient } from './client.ts';
import { at, missingTargets } from './found.ts';

describe('what is being written', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await TestClient.start();
  });
  afterEach(() => client.stop());

  /** Types at the end of a text, key by key, and tells what comes that was not there, by key. */
  async function newWhileTyping(before: string, typed: string): Promise<string[]> {
    const told = async () => (await client.pull(uri)).map(({ code, message }) => `${code} ${message}`);
    await client.open(uri, before);
    const known = await told();
    const lines = before.split('\n');
    let [line, character] = [lines.length - 1, lines.at(-1)?.length ?? 0];
    const came: string[] = [];
    for (const key of typed.match(/\n *|./g) ?? []) {
      await client.change(uri, { range: at(line, character), text: key });
      if (key.startsWith('\n')) [line, character] = [line + 1, key.length - 1];
      else character++;
      came.push(...(await told()).filter((each) => !known.includes(each)).map((each) => `${key}: ${each}`));
    }
    return came;
  }

  const goal = `${text}  - id: O-2\n    title: Minutes count in chest pain\n`;
  for (const [name, before, typed] of [
    [
      'a key result',
      `${text}      - id: KR-3\n        title: Reduce waits`,
      ' by 20%\n        owner: maya.okafor\n        ',
    ],
    [
      'an objective',
      text,
      '  - id: O-2\n    title: Minutes count\n    owner: maya.okafor\n    key_results:\n      ',
    ],
    ['a value of several words', `${text}        `, 'owner: maya.okafor\n        metric: KR-1\n        '],
    ['a category', goal, '    key_results:\n      - category: workflow\n        '],
    [
      'a title that begins like work',
      `${goal}    key_results:\n      - title: `,
      'Minutes from triage to first ECG',
    ],
    [
      'the first objective',
      text.slice(0, text.indexOf('  - id: O-1')),
      '  - id: O-1\n    title: Give time back',
    ],
  ] as const)
    it(`gets nothing new with any key: ${name}`, async () => {
      assert.deepEqual(await newWhileTyping(before, typed), []);
    });

  it('keeps what was told of it and still holds, wherever it moves', async () => {
    const missing = async () => missingTargets(await client.pull(uri));
    await client.open(uri, text);
    assert.deepEqual(await missing(), [9]);
    await client.change(uri, { range: at(7, 16), text: '\n      ' });
    await client.pull(uri);
    for (const [index, key] of [...'- id: KR-0'].entries()) {
      await client.change(uri, { range: at(8, 6 + index), text: key });
      assert.deepEqual(await missing(), [10], `after ${index + 1} keys`);
    }
    await client.change(uri, { range: at(10, 15), text: 'The ' });
    assert.deepEqual(await missing(), [10]);
  });

  it('is told at once of a word that came whole, but not of what is missing around it', async () => {
    const codes = async () => (await client.pull(uri)).map(({ code }) => code);
    const before = text.replace(
      '    title: Cut no-shows from 12% to 8%',
      '    title: Nurses keep 80% of slots',
    );
    await client.open(uri, `${before}        `);
    assert.ok(!(await codes()).includes('okr/schema'));
    const line = before.split('\n').length - 1;
    await client.change(uri, { range: at(line, 8), text: 'due: tomorrow' });
    assert.ok((await codes()).includes('okr/schema'));
    await client.open(uri, `${text}      - `);
    const missing = missingTargets(await client.pull(uri));
    await client.change(uri, {
      range: at(text.split('\n').length - 1, 8),
      text: 'title: Physician burnout score',
    });
    assert.deepEqual(missingTargets(await client.pull(uri)), missing);
  });

  it('loses what no longer holds at once', async () => {
    await client.open(uri, text);
    await client.pull(uri);
    await client.change(uri, { range: at(9, 37), text: ' from 40% to 20%' });
    assert.deepEqual(missingTargets(await client.pull(uri)), []);
  });
});

describe('findings while a line is half typed', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await TestClient.start();
    await client.open(uri, text);
  });
  afterEach(() => client.stop());

  const told = (diagnostics: readonly Diagnostic[]) =>
    diagnostics.map(({ code, message }) => `${code} ${message}`);
  const outline = async () => {
    const nodes = await client.request<{ label: string; children: { label: string }[] }[]>(
      'healthcareOkrs/outline',
      uri,
    );
    return nodes.map(({ label, children }) => [label, children.map((child) => child.label)]);
  };

  it('stay as they are with every key, and so does the outline; that the line is not finished is told after the pause', async () => {
    const before = told(await client.pull(uri));
    const labels = await outline();
    const refreshed = client.refreshed();
    await client.change(uri, { range: at(10, 0), text: '        \n' });
    for (const [index, key] of [...'own'].entries()) {
      await client.change(uri, { range: at(10, 8 + index), text: key });
      assert.deepEqual(told(await client.pull(uri)), before, `after ${index + 1} keys`);
      assert.deepEqual(await outline(), labels, `after ${index + 1} keys`);
    }
    await refreshed;
    const after = await client.pull(uri);
    assert.deepEqual(told(after.filter(({ code }) => code !== 'okr/syntax')), before);
    assert.equal(after.filter(({ code }) => code === 'okr/syntax').length, 1);
    assert.deepEqual(missingTargets(after), [9]);
  });

  it('move with their lines', async () => {
    await client.pull(uri);
    await client.change(uri, { range: at(4, 0), text: 'juris\n' });
    assert.deepEqual(missingTargets(await client.pull(uri)), [10]);
  });
});
