import assert from 'node:assert/strict';
import type { CodeAction, TextDocumentEdit, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { positionOf, TestClient } from './client.ts';
import { ask, modern, opened, text, titles, uri } from './code-action.ts';

describe('code actions over LSP', () => {
  let client: TestClient;
  const start = async (capabilities?: object, options?: object): Promise<void> => {
    client = await opened(capabilities, options);
  };
  afterEach(() => client.stop());

  it('leads to lines that leave nothing to fill in', async () => {
    client = await TestClient.start({}, undefined, { options: { commands: true } });
    const portal =
      'product: { id: portal, vertical: patient-engagement }\nroles: [patient, nurse]\nobjectives:\n  - title: Better days\n    key_results:\n      - Missed follow-ups from 20% to 10%\n';
    await client.open(uri, portal);
    const at = positionOf(portal, 'objectives');
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', uri, {
      range: { start: { line: 0, character: 0 }, end: at },
      context: { diagnostics: [] },
    });
    const action = actions.find(({ title }) => title === 'Set the cycle to 2027-Q1');
    assert.deepEqual(action?.command?.command, 'healthcareOkrs.goTo');
    assert.deepEqual(action.command.arguments, [uri, { line: 1, character: 0 }]);
    const map = actions.find(({ title }) => title === 'Add a map of workflows');
    assert.ok(map && !map.command);
  });

  /** A file in care whose goals are not ranked. */
  const unranked = (goals: number): string =>
    `product: { id: a, clinical: true }\nobjectives:\n${Array.from({ length: goals }, (_, index) => `  - title: Goal ${index}\n    key_results: [Nurses are happier]\n`).join('')}`;
  const rank = 'Add scores to rank by';

  it('does not read all of many goals for a fix before it is chosen', async () => {
    for (const [goals, isLate] of [
      [5, false],
      [40, true],
    ] as const) {
      await start(modern);
      const many = unranked(goals);
      await client.change(uri, { text: many });
      const at = positionOf(many, 'objectives:');
      const actions = await client.request<CodeAction[]>('textDocument/codeAction', uri, {
        range: { start: at, end: at },
        context: { diagnostics: [] },
      });
      const action = actions.find(({ title }) => title === rank);
      assert.ok(action);
      assert.equal(action.edit === undefined, isLate);
      const { edit } = isLate
        ? await client.connection.sendRequest<CodeAction>('codeAction/resolve', action)
        : action;
      const [change] = (edit?.documentChanges ?? []) as TextDocumentEdit[];
      const ranked = TextDocument.applyEdits(
        TextDocument.create(uri, 'okr', 1, many),
        change?.edits as TextEdit[],
      );
      assert.equal(ranked.match(/^ {4}priority: \{/gm)?.length, goals);
      client.stop();
    }
  });

  it('gives a client that does not ask for edits those of many goals at once', async () => {
    await start();
    const many = unranked(40);
    await client.change(uri, { text: many });
    const at = positionOf(many, 'objectives:');
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', uri, {
      range: { start: at, end: at },
      context: { diagnostics: [] },
    });
    assert.ok(actions.find(({ title }) => title === rank)?.edit);
  });

  it('offers no fix among half-typed lines, where it might be put in the wrong place', async () => {
    await start();
    const fixes = async () =>
      titles(await ask(client, 'Calm nights', { only: ['quickfix'] })).filter(
        (title) => !/^(?:Ignore|Open|Fix all)/.test(title),
      );
    const before = await fixes();
    assert.ok(before.length > 0);
    const end = positionOf(text, '12% to 8%', 9);
    await client.change(uri, { range: { start: end, end }, text: '\n      own' });
    const half = await ask(client, 'Calm nights', { only: ['quickfix'] });
    assert.ok(titles(half).some((title) => title.startsWith('Ignore')));
    assert.deepEqual(await fixes(), []);
  });

  it('offers the quotes of other lines, beside a comment and in braces, while a line is half typed', async () => {
    const typed = [
      'objectives:',
      '  - title: Calm nights: now # agreed',
      '    key_results:',
      '      - { title: Falls, owner: @maya }',
      '      - title: Ulcers',
      '        cat',
      '',
    ];
    client = await TestClient.start({}, modern);
    for (const eol of ['\n', '\r\n']) {
      const half = typed.join(eol);
      await client.open(uri, half);
      for (const [part, quoted] of [
        ['Calm nights: now', '"Calm nights: now" # agreed'],
        ['@maya', '"@maya" }'],
      ] as const) {
        const at = positionOf(half, part);
        const context = { diagnostics: [], only: ['quickfix'] };
        const range = { start: at, end: at };
        const actions = await client.request<CodeAction[]>('textDocument/codeAction', uri, {
          range,
          context,
        });
        const fix = actions.find(({ title }) => title === 'Put the value in quotes');
        const [change] = (fix?.edit?.documentChanges ?? []) as TextDocumentEdit[];
        const edits = (change?.edits ?? []) as TextEdit[];
        const mended = TextDocument.applyEdits(TextDocument.create(uri, 'okr', 1, half), edits);
        assert.ok(mended.includes(quoted), mended);
      }
    }
  });

  it('offers no comment that would ignore what makes the text unreadable', async () => {
    await start(undefined, { commands: true });
    const twice = text.replace('objectives:', 'cycle: 2027-Q1\ncycle: 2027-Q2\nobjectives:');
    await client.change(uri, { text: twice });
    const at = positionOf(twice, 'cycle: 2027-Q2');
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', uri, {
      range: { start: at, end: at },
      context: { diagnostics: [] },
    });
    assert.ok(titles(actions).some((title) => title === 'Open the page of okr/syntax'));
    assert.ok(!titles(actions).some((title) => title.startsWith('Ignore okr/syntax')));
  });

  it('offers no comment against what is wrong with a comment', async () => {
    await start(undefined, { commands: true });
    const ignoring = `# okr-ignore-file okr/missing-target\n# okr-ignore-file okr/duplicate-id -- two teams\n${text}`;
    await client.change(uri, { text: ignoring });
    for (const rule of ['okr/suppression-without-reason', 'okr/unused-suppression']) {
      const { range } = (await client.pull(uri)).find(({ code }) => code === rule) ?? assert.fail(rule);
      const actions = await client.request<CodeAction[]>('textDocument/codeAction', uri, {
        range,
        context: { diagnostics: [] },
      });
      assert.ok(titles(actions).includes(`Open the page of ${rule}`), rule);
      assert.ok(!titles(actions).some((title) => title.startsWith('Ignore')), rule);
    }
  });

  it('offers what is gravest first, and no pages of many rules', async () => {
    await start(undefined, { commands: true });
    const many = unranked(3);
    await client.change(uri, { text: many });
    const at = positionOf(many, 'objectives:');
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', uri, {
      range: { start: at, end: at },
      context: { diagnostics: [] },
    });
    const found = actions
      .filter(({ title }) => !title.startsWith('Ignore'))
      .flatMap(({ diagnostics }) => diagnostics?.map(({ severity }) => severity ?? 0) ?? []);
    assert.ok(new Set(found).size > 1);
    assert.deepEqual(found, [...found].sort());
    assert.deepEqual(
      titles(actions).filter((title) => title.startsWith('Open the page')),
      [],
    );
  });

  describe('with an edit that several things ask for', () => {
    const twice = `roles: [nurse, patient]
risks:
  - { id: R-1, mitigated_by: [KR-7, KR-8] }
objectives:
  - id: O-1
    title: Help people at home
    key_results:
      - id: KR-1
        title: Users who open the app every week from 20% to 60%
        category: adoption
      - { id: KR-2, title: App usage up 40%, category: adoption }
`;
    const menu = async (part: string, length = 0): Promise<CodeAction[]> => {
      await start();
      await client.change(uri, { text: twice });
      const at = positionOf(twice, part);
      const range = { start: at, end: { ...at, character: at.character + length } };
      return client.request('textDocument/codeAction', uri, { range, context: { diagnostics: [] } });
    };

    it('offers it once, of a finding and of the refactoring that it is', async () => {
      const actions = await menu('Users who');
      const edits = actions.map(({ edit }) => JSON.stringify(edit));
      assert.equal(new Set(edits).size, edits.length);
      const split = actions.filter(({ title }) => title === 'Split into one key result per role');
      assert.deepEqual(
        split.map(({ kind }) => kind),
        ['quickfix'],
      );
    });

    it('offers it once, of the findings of two rules', async () => {
      const actions = await menu('App usage');
      const study = actions.find(({ title }) => title === 'Add a validation study');
      assert.equal(study?.isPreferred, true);
      assert.deepEqual(
        study.diagnostics?.map(({ code }) => code),
        ['evidence/adoption-without-validation', 'okr/vanity-metric'],
      );
    });

    it('offers one comment for several findings of a rule on a line', async () => {
      const ignores = (await menu('KR-7', 8)).filter(({ title }) => title.startsWith('Ignore'));
      assert.deepEqual(titles(ignores), ['Ignore okr/broken-reference here, with a reason']);
      assert.equal(ignores[0]?.diagnostics?.length, 2);
    });
  });

  it('offers the page of a rule where the editor can open it', async () => {
    const pages = async () =>
      titles(await ask(client, 'Falls')).filter((title) => title.startsWith('Open the page of'));
    await start();
    assert.deepEqual(await pages(), []);
    client.stop();
    await start(undefined, { commands: true });
    assert.ok((await pages()).length > 0);
  });

  it('says nothing of a file that is not open', async () => {
    await start();
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const context = { diagnostics: [] };
    assert.deepEqual(
      await client.request('textDocument/codeAction', 'file:///w/b.okr.yaml', { range, context }),
      [],
    );
  });
});
