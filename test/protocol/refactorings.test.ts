import assert from 'node:assert/strict';
import type { CodeAction, TextDocumentEdit } from 'vscode-languageserver';
import { positionOf, TestClient } from './client.ts';
import { ask, modern, opened, titles, uri } from './code-action.ts';

describe('refactorings over LSP', () => {
  let client: TestClient;
  const start = async (capabilities?: object, options?: object): Promise<void> => {
    client = await opened(capabilities, options);
  };
  afterEach(() => client.stop());

  it('offers refactorings by their kinds, with a tab stop for what is to fill in', async () => {
    await start();
    const rewrites = await ask(client, 'Cut no-shows', { only: ['refactor.rewrite'] });
    assert.deepEqual(titles(rewrites), [
      'Turn the text into a key result with an id and a title',
      'Add a check-in for today',
    ]);
    const [change] = (rewrites[1]?.edit?.documentChanges ?? []) as TextDocumentEdit[];
    const end = { line: 4, character: 35 };
    assert.deepEqual(change?.edits.at(-1), {
      range: { start: end, end },
      snippet: {
        kind: 'snippet',
        value: '\n        check_ins:\n          - { date: 2027-02-01, value: ${1:TODO} \\}',
      },
    });
    assert.deepEqual(titles(await ask(client, 'Cut no-shows', { only: ['refactor.extract'] })), [
      'Take the numbers out of the sentence, into fields',
    ]);
    assert.deepEqual(titles(await ask(client, 'Cut no-shows', { only: ['refactor.move.up'] })), []);
  });

  it('says why something cannot be done to a client that shows it, when asked for refactorings', async () => {
    await start(modern);
    const moves = await ask(client, 'Cut no-shows', { only: ['refactor.move'] });
    assert.deepEqual(
      moves.map(({ title, disabled, edit }) => [title, disabled?.reason, edit !== undefined]),
      [
        [
          'Move the key result up: it is the first key result of its objective',
          'It is the first key result of its objective.',
          false,
        ],
        [
          'Move the key result down: it is the last key result of its objective',
          'It is the last key result of its objective.',
          false,
        ],
        ['Move the key result to "Safe days"', undefined, true],
      ],
    );
    assert.equal((await ask(client, 'Cut no-shows')).filter(({ disabled }) => disabled).length, 0);
  });

  it('keeps what cannot be done from a client that does not show it', async () => {
    await start();
    assert.deepEqual(titles(await ask(client, 'Cut no-shows', { only: ['refactor.move'] })), [
      'Move the key result to "Safe days"',
    ]);
  });

  it('lights no bulb for refactorings unless somebody asks or selects', async () => {
    await start();
    const refactored = async (triggerKind: 1 | 2, length = 0): Promise<boolean> =>
      (await ask(client, 'Cut no-shows', { triggerKind }, length)).some(({ kind }) =>
        kind?.startsWith('refactor'),
      );
    assert.equal(await refactored(2), false);
    assert.equal(await refactored(2, 3), true);
    assert.equal(await refactored(1), true);
  });

  it('moves what is still to fill in as the text that it is', async () => {
    client = await TestClient.start();
    const open = 'objectives:\n- key_results:\n  - A\n  - title: B\n    target: TODO\n';
    await client.open(uri, open);
    const at = positionOf(open, 'A');
    const [down] = await client.request<CodeAction[]>('textDocument/codeAction', uri, {
      range: { start: at, end: at },
      context: { diagnostics: [], only: ['refactor.move'] },
    });
    const [change] = (down?.edit?.documentChanges ?? []) as TextDocumentEdit[];
    assert.deepEqual(
      change?.edits.map((edit) => 'newText' in edit && edit.newText),
      ['  - title: B\n    target: TODO\n', ''],
    );
  });

  it('keeps the indentation of plain lines beside a tab stop', async () => {
    client = await TestClient.start();
    const open = 'objectives:\n- key_results:\n  - Cut no-shows from 12% to 8\n';
    await client.open(uri, open);
    const at = positionOf(open, 'Cut');
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', uri, {
      range: { start: at, end: at },
      context: { diagnostics: [], only: ['refactor.rewrite'] },
    });
    const checkIn = actions.find(({ title }) => title === 'Add a check-in for today');
    const [change] = (checkIn?.edit?.documentChanges ?? []) as TextDocumentEdit[];
    assert.deepEqual(
      change?.edits.map((edit) => ('snippet' in edit ? edit.snippet.value : edit.newText)),
      ['title: ', '\n    check_ins:\n    - { date: 2027-02-01, value: ${1:TODO} \\}'],
    );
  });
});
