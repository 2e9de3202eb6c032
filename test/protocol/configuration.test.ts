import assert from 'node:assert/strict';
import type { CodeAction, CompletionItem, Hover, MarkupContent, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { positionOf, TestClient } from './client.ts';

describe('a configuration file that is open', () => {
  it('tells its mistakes, and what its keys mean', async () => {
    const client = await TestClient.start();
    const configuration = 'file:///w/.healthcare-okr.yaml';
    await client.open(configuration, 'rules:\n  okr/missing-traget: off\n  okr/missing-target: loud\n');
    const found = await client.pull(configuration);
    assert.deepEqual(
      found.map(({ range, severity }) => [range.start, severity]),
      [
        [{ line: 2, character: 22 }, 1],
        [{ line: 1, character: 2 }, 1],
      ],
    );
    assert.equal(
      found[1]?.message,
      "There is no rule 'okr/missing-traget'; did you mean okr/missing-target?",
    );
    const hover = await client.request<Hover>('textDocument/hover', configuration, {
      position: { line: 2, character: 5 },
    });
    assert.match((hover.contents as MarkupContent).value, /^\*\*okr\/missing-target\*\*/);
    await client.change(configuration, { text: 'rules:\n  compliance/stale-risk-review: { months: 24 }\n' });
    const option = await client.request<Hover>('textDocument/hover', configuration, {
      position: { line: 1, character: 35 },
    });
    assert.equal((option.contents as MarkupContent).value, 'After how many months a review is old.');
    assert.deepEqual(await client.pull(configuration), []);
    client.stop();
  });

  it('writes what was meant, in the quotes that stand there', async () => {
    const client = await TestClient.start();
    const uri = 'file:///w/.healthcare-okr.yaml';
    const text = 'profil: strict\nrules:\n  "okr/missing-untis": off\n  okr/nothing-like-it: off\n';
    const mended = 'profile: strict\nrules:\n  "okr/missing-unit": off\n  okr/nothing-like-it: off\n';
    await client.open(uri, text);
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', uri, {
      range: { start: { line: 0, character: 0 }, end: { line: 4, character: 0 } },
      context: { diagnostics: [] },
    });
    assert.deepEqual(actions.map(({ title, isPreferred }) => [title, isPreferred]).sort(), [
      ["Change to 'okr/missing-unit'", true],
      ["Change to 'profile'", true],
    ]);
    const edits = actions.flatMap(({ edit }) =>
      (edit?.documentChanges ?? []).flatMap((change) =>
        'edits' in change ? (change.edits as TextEdit[]) : [],
      ),
    );
    assert.equal(TextDocument.applyEdits(TextDocument.create(uri, 'yaml', 1, text), edits), mended);
    const none = await client.request<CodeAction[]>('textDocument/codeAction', uri, {
      range: { start: { line: 1, character: 0 }, end: { line: 1, character: 3 } },
      context: { diagnostics: [] },
    });
    assert.deepEqual(none, []);
    client.stop();
  });
});

/** Tells the server that a file changed on disk, as an editor that watches the workspace does. */
async function write(client: TestClient, path: string, text: string): Promise<void> {
  client.files.set(path, text);
  const changes = [{ uri: `file://${path}`, type: 2 }];
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
}

describe('a configuration file that changes', () => {
  const goals = 'file:///w/team/a.okr.yaml';
  const text = 'objectives:\n  - title: Calm wards\n';
  let client: TestClient | undefined;
  afterEach(() => client?.stop());

  it('loses the problems that are mended in the editor, saved or not', async () => {
    const uri = 'file:///w/.healthcare-okr.yaml';
    const broken = 'extends: base.yaml\nprofile: strickt\n';
    client = await TestClient.start({ '/w/.healthcare-okr.yaml': broken });
    await client.open(uri, broken);
    const missing = "'base.yaml' cannot be found; check the path, which starts at this file's folder.";
    const found = await client.pull(uri);
    assert.deepEqual([found.length, found.at(-1)?.message], [2, missing]);
    await client.change(uri, { text: '# Ours\nextends: base.yaml\nprofile: strict\n' });
    assert.deepEqual(
      (await client.pull(uri)).map(({ message, range }) => [message, range.start]),
      [[missing, { line: 1, character: 9 }]],
    );
    await client.change(uri, { text: 'profile: strict\n' });
    assert.deepEqual(await client.pull(uri), []);
  });

  it('holds at once when another one starts from it, whatever its name, even if it was not there before', async () => {
    client = await TestClient.start({ '/w/team/.healthcare-okr.yaml': 'extends: ../base.yaml\n' });
    await client.open(goals, text);
    const codes = async () => (await client?.pull(goals))?.map(({ code }) => code);
    assert.ok((await codes())?.includes('okr/missing-key-results'));
    await write(client, '/w/base.yaml', 'rules: { okr/missing-key-results: off }\n');
    assert.ok(!(await codes())?.includes('okr/missing-key-results'));
    await write(client, '/w/base.yaml', 'rules: { okr/missing-key-results: hint }\n');
    assert.ok((await codes())?.includes('okr/missing-key-results'));
  });

  it('silences a file that it leaves out, open or not', async () => {
    client = await TestClient.start();
    await client.open(goals, text);
    assert.ok((await client.pull(goals)).length > 0);
    await write(client, '/w/.healthcare-okr.yaml', 'files: { ignore: [team/**] }\n');
    assert.deepEqual(await client.pull(goals), []);
    await write(client, '/w/.healthcare-okr.yaml', '');
    assert.ok((await client.pull(goals)).length > 0);
  });
});

describe('the profile that an editor sets', () => {
  it('holds until it is taken out of the settings again', async () => {
    let sent: object = { profile: 'draft' };
    const client = await TestClient.start(
      {},
      { textDocument: { diagnostic: {} }, workspace: { configuration: true } },
      { configuration: (section) => (section === 'healthcareOkrs' ? sent : {}) },
    );
    const uri = 'file:///w/a.okr.yaml';
    await client.open(uri, 'objectives:\n  - title: Calm wards\n');
    const loudest = async () => Math.min(...(await client.pull(uri)).map(({ severity }) => severity ?? 9));
    const told = async () => {
      await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
      return loudest();
    };
    const draft = await told();
    sent = {};
    const standard = await told();
    assert.ok(standard < draft, `${standard} ${draft}`);
    client.stop();
  });
});

describe('completion of a configuration file', () => {
  const configuration = 'file:///w/.healthcare-okr.yaml';
  let client: TestClient;
  beforeEach(async () => {
    client = await TestClient.start();
  });
  afterEach(() => client.stop());

  /** What is offered at the `¦`, and what the file is with the first offer of a label. */
  async function offered(marked: string, label = '') {
    const text = marked.replace('¦', '');
    await client.open(configuration, text);
    const items = await client.request<CompletionItem[]>('textDocument/completion', configuration, {
      position: positionOf(marked, '¦'),
    });
    await client.close(configuration);
    const item = items.find((each) => each.label === label);
    const document = TextDocument.create(configuration, 'yaml', 1, text);
    return {
      labels: items.map((each) => each.label),
      written: item && TextDocument.applyEdits(document, [item.textEdit as TextEdit]),
    };
  }

  it('offers the keys that are not there yet', async () => {
    const { labels, written } = await offered('root: true\npro¦\n', 'profile');
    assert.ok(labels.includes('rules'));
    assert.ok(!labels.includes('root'));
    assert.equal(written, 'root: true\nprofile: \n');
  });

  it("begins what a key holds: a map or a list below it, in its file's style, or names in brackets", async () => {
    const written = async (marked: string, key: string) => (await offered(marked, key)).written;
    assert.equal(await written('root: true\nru¦', 'rules'), 'root: true\nrules:\n  $1');
    assert.equal(await written('pe¦', 'people'), 'people:\n  - $1');
    assert.equal(await written('over¦', 'overrides'), 'overrides:\n  - $1');
    assert.equal(
      await written('overrides:\n- files: [a]\n  ru¦', 'rules'),
      'overrides:\n- files: [a]\n  rules:\n    $1',
    );
    assert.equal(
      await written('overrides:\n  - { files: [a], ru¦ }\n', 'rules'),
      'overrides:\n  - { files: [a], rules: { $1 \\} }\n',
    );
  });

  it('offers rule ids and their severities', async () => {
    const rule = await offered('rules:\n  okr/vanity-metric: info\n  okr/miss¦\n', 'okr/missing-target');
    assert.equal(rule.written, 'rules:\n  okr/vanity-metric: info\n  okr/missing-target: \n');
    assert.ok(!rule.labels.includes('okr/vanity-metric'));
    const { labels } = await offered('rules:\n  okr/missing-target: ¦\n');
    assert.deepEqual(labels, ['off', 'hint', 'info', 'warning', 'error']);
  });

  it('offers the options of a rule beside its severity', async () => {
    const { labels, written } = await offered('rules:\n  compliance/stale-risk-review:\n    ¦\n', 'months');
    assert.deepEqual(labels, ['severity', 'months']);
    assert.equal(written, 'rules:\n  compliance/stale-risk-review:\n    months: \n');
    const severity = await offered('rules:\n  compliance/stale-risk-review:\n    severity: ¦\n');
    assert.deepEqual(severity.labels, ['off', 'hint', 'info', 'warning', 'error']);
  });

  it('offers the values of a key, in overrides as well', async () => {
    assert.deepEqual((await offered('profile: ¦')).labels, ['draft', 'standard', 'strict']);
    const below = 'overrides:\n  - files: [pilot/**]\n    profile: ¦\n';
    assert.deepEqual((await offered(below)).labels, ['draft', 'standard', 'strict']);
    const first = await offered('overrides:\n  - ¦\n', 'files');
    assert.equal(first.written, 'overrides:\n  - files: [$1]\n');
    const rule = await offered('overrides:\n  - files: [a]\n    rules:\n      okr/miss¦\n');
    assert.ok(rule.labels.includes('okr/missing-target'));
  });

  it('works within braces on one line', async () => {
    const rule = await offered('rules: { okr/vanity-metric: info, okr/miss¦ }\n', 'okr/missing-target');
    assert.equal(rule.written, 'rules: { okr/vanity-metric: info, okr/missing-target:  }\n');
    assert.ok(!rule.labels.includes('okr/vanity-metric'));
    const { labels } = await offered('rules: { okr/missing-target: ¦ }\n');
    assert.deepEqual(labels, ['off', 'hint', 'info', 'warning', 'error']);
    const option = await offered('rules:\n  compliance/stale-risk-review: { severity: info, ¦ }\n');
    assert.deepEqual(option.labels, ['months']);
    const below = await offered('overrides:\n  - { files: ["{a,b}/**"], profile: ¦ }\n');
    assert.deepEqual(below.labels, ['draft', 'standard', 'strict']);
    assert.deepEqual((await offered('rules: { okr/missing-target: off } ¦\n')).labels, []);
  });

  it('offers nothing in comments and texts', async () => {
    assert.deepEqual((await offered('# pro¦')).labels, []);
    assert.deepEqual((await offered('people: [ana ¦]')).labels, []);
  });
});
