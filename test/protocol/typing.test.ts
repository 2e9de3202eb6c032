import assert from 'node:assert/strict';
import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver';
import { positionOf, TestClient } from './client.ts';

const uri = 'file:///w/a.okr.yaml';
const text = `product: { clinical: false }
cycle: 2027-Q1
owner: maya.okafor
roles: [physician, nurse]
objectives:
  - id: O-1
    title: Give time back to the care team
    key_results:
      - id: KR-1
        title: Physician burnout score
      - id: KR-2
        title: Cut no-shows from 12% to 8%
        category: operational
`;
const comment = '      # okr-ignore okr/missing-target -- ';

describe('findings while somebody types', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await TestClient.start({}, undefined, { options: { commands: true } });
    await client.open(uri, text);
    await client.pull(uri);
  });
  afterEach(() => client.stop());

  /** Asks as VS Code's views and lenses do, over and over, until the server says that there is more to see. */
  async function askUntilRefreshed(): Promise<void> {
    const since = performance.now();
    let isRefreshed = false;
    void client.refreshed().then(() => {
      isRefreshed = true;
    });
    while (!isRefreshed) {
      assert.ok(performance.now() - since < 5000, 'nobody was told that the typing paused');
      await client.request('healthcareOkrs/outline', uri);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  const pull = (previousResultId?: string) =>
    client.request<DocumentDiagnosticReport>('textDocument/diagnostic', uri, {
      ...(previousResultId !== undefined && { previousResultId }),
    });

  it('wait until the typing pauses; then the client is told to ask again', async () => {
    const refreshed = client.refreshed();
    await shorten(client);
    assert.deepEqual(missingTargets(await client.pull(uri)), [9]);
    await refreshed;
    assert.deepEqual(missingTargets(await client.pull(uri)), [9, 11]);
  });

  it('are told of after the pause, although others asked for them in between', async () => {
    await shorten(client);
    assert.deepEqual(missingTargets(await client.pull(uri)), [9]);
    await askUntilRefreshed();
    assert.deepEqual(missingTargets(await client.pull(uri)), [9, 11]);
  });

  it('stay one and the same result while they wait, with one status', async () => {
    await client.heard(1);
    const count = client.statuses.length + 1;
    await shorten(client);
    const first = await pull();
    await client.heard(count);
    for (let asked = 0; asked < 3; asked++) await client.request('healthcareOkrs/outline', uri);
    assert.deepEqual(await pull(first.resultId), { kind: 'unchanged', resultId: first.resultId });
    assert.equal(client.statuses.length, count);
  });

  it('are told of once, although several ask at the same time', async () => {
    await client.heard(1);
    const count = client.statuses.length;
    await shorten(client);
    await Promise.all([
      pull(),
      client.request('textDocument/codeLens', uri),
      client.request('healthcareOkrs/outline', uri),
    ]);
    await client.heard(count + 1);
    await client.request('healthcareOkrs/outline', uri);
    assert.equal(client.statuses.length, count + 1);
  });

  it('come back after a line that hid them was typed and thrown away, and the file opened again', async () => {
    await client.change(uri, { range: at(8, 0), text: `${comment}\n` });
    await client.pull(uri);
    await client.change(uri, { range: at(8, comment.length), text: 'no' });
    assert.deepEqual(missingTargets(await client.pull(uri)), []);
    await client.change(uri, {
      range: { start: { line: 8, character: 0 }, end: { line: 9, character: 0 } },
      text: '',
    });
    assert.deepEqual(missingTargets(await client.pull(uri)), [9]);
    await client.close(uri);
    await client.open(uri, text);
    assert.deepEqual(missingTargets(await client.pull(uri)), [9]);
  });

  it('do not wait where whole lines come and go, as in undo and revert', async () => {
    await client.change(uri, { text: text.replace('      - id: KR-1', `${comment}no\n      - id: KR-1`) });
    assert.deepEqual(missingTargets(await client.pull(uri)), []);
    await client.change(uri, {
      range: { start: { line: 8, character: 0 }, end: { line: 9, character: 0 } },
      text: '',
    });
    assert.deepEqual(missingTargets(await client.pull(uri)), [9]);
  });

  it('wait as well where the editor sends the whole text with every key', async () => {
    const refreshed = client.refreshed();
    await client.change(uri, { text: text.replace(' from 12% to 8%', '') });
    assert.deepEqual(missingTargets(await client.pull(uri)), [9]);
    await refreshed;
    assert.deepEqual(missingTargets(await client.pull(uri)), [9, 11]);
  });

  it('do not wait behind another whole text, although somebody typed before it', async () => {
    await client.change(uri, { range: at(6, 39), text: 's' });
    await client.pull(uri);
    await client.change(uri, { text: `objectives: ${'['.repeat(100)}` });
    assert.notDeepEqual(await client.pull(uri), []);
  });
});

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

describe('findings while somebody types, for other clients', () => {
  it('are sent after the pause to one that does not ask', async () => {
    const client = await TestClient.start({}, {});
    const shown = async (...lines: number[]) => {
      const since = performance.now();
      while (JSON.stringify(missingTargets(client.published.get(uri) ?? [])) !== JSON.stringify(lines)) {
        assert.ok(performance.now() - since < 5000, `lines ${lines} never came`);
        await client.request('textDocument/codeLens', uri);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    };
    await client.open(uri, text);
    await shown(9);
    client.published.clear();
    await shorten(client);
    await shown(9);
    await shown(9, 11);
    client.stop();
  });

  it('do not wait for one that cannot be told to ask again', async () => {
    const client = await TestClient.start({}, { textDocument: { diagnostic: {} } });
    await client.open(uri, text);
    await client.pull(uri);
    await shorten(client);
    assert.deepEqual(missingTargets(await client.pull(uri)), [9, 11]);
    client.stop();
  });
});

/** Takes the target out of the title of KR-2, on line 11. */
function shorten(client: TestClient): Promise<void> {
  const start = positionOf(text, ' from 12% to 8%');
  return client.change(uri, {
    range: { start, end: { ...start, character: start.character + 15 } },
    text: '',
  });
}

const at = (line: number, character: number) => ({ start: { line, character }, end: { line, character } });

/** The lines of the findings. */
function missingTargets(diagnostics: readonly Diagnostic[]): number[] {
  return diagnostics.filter(({ code }) => code === 'okr/missing-target').map(({ range }) => range.start.line);
}
