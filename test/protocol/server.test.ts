import assert from 'node:assert/strict';
import type {
  CodeAction,
  CompletionItem,
  CompletionList,
  DocumentSymbol,
  FoldingRange,
  Hover,
  MarkupContent,
} from 'vscode-languageserver';
import { text, uri } from './burnout.ts';
import { positionOf, TestClient } from './client.ts';

describe('the language server over LSP', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await TestClient.start({}, undefined, { options: { commands: true } });
  });
  afterEach(() => client.stop());

  it('takes one hello, and no question after the goodbye', async () => {
    const { connection } = client;
    const hello = { processId: null, rootUri: null, capabilities: {} };
    await assert.rejects(connection.sendRequest('initialize', hello), { code: -32600 });
    await connection.sendRequest('shutdown');
    const asked = client.request('textDocument/documentSymbol', uri);
    const refused = { code: -32600, message: 'The editor said goodbye before it asked' };
    await assert.rejects(asked, refused);
    await assert.rejects(client.pull(uri), refused);
    const all = connection.sendRequest('workspace/diagnostic', { previousResultIds: [] });
    await assert.rejects(all, refused);
  });

  it('hovers on keys, values, roles and findings', async () => {
    await client.open(uri, text);
    const hover = async (part: string): Promise<string> => {
      const found = await client.request<Hover | null>('textDocument/hover', uri, {
        position: positionOf(text, part, 1),
      });
      return (found?.contents as MarkupContent | undefined)?.value ?? '';
    };
    assert.match(await hover('cycle:'), /^\*\*cycle\*\*: /);
    assert.match(await hover('operational'), /^\*\*operational\*\*: /);
    assert.match(await hover('nurse]'), /^\*\*nurse\*\*: /);
    assert.match(await hover('Physician burnout'), /\*\*okr\/missing-target\*\*: /);
    assert.equal(await hover('maya.okafor'), '**maya.okafor** owns this file.');
  });

  it('offers the fix as a snippet with a tab stop, versioned and preferred, then the way to ignore', async () => {
    await client.open(uri, text);
    const [diagnostic] = (await client.pull(uri)).filter(({ code }) => code === 'okr/missing-target');
    assert.ok(diagnostic);
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', uri, {
      range: diagnostic.range,
      context: { diagnostics: [diagnostic] },
    });
    const fix = actions.find(({ title }) => title === 'Add a target');
    assert.equal(fix?.isPreferred, true);
    const at = { line: 9, character: 38 };
    assert.deepEqual(fix?.edit, {
      documentChanges: [
        {
          textDocument: { uri, version: client.version },
          edits: [
            {
              range: { start: at, end: at },
              snippet: { kind: 'snippet', value: '\n        target: ${1:TODO}' },
            },
          ],
        },
      ],
    });
    const ignore = actions.find(({ title }) => title === 'Ignore okr/missing-target here, with a reason');
    const above = { line: 9, character: 0 };
    assert.deepEqual(ignore?.edit?.documentChanges?.[0], {
      textDocument: { uri, version: client.version },
      edits: [
        {
          range: { start: above, end: above },
          snippet: { kind: 'snippet', value: '        # okr-ignore okr/missing-target -- ${1:TODO}$0\n' },
        },
      ],
    });
    assert.ok(
      actions.some(
        ({ command }) =>
          command?.command === 'healthcareOkrs.openRulePage' &&
          command.arguments?.[0] === 'okr/missing-target',
      ),
    );
  });

  it('completes keys that are not there yet, enum values, roles and owners', async () => {
    const typed = `${text}        segment: nu\n        own\n`;
    await client.open(uri, typed);
    const labels = async (part: string, shift: number): Promise<string[]> => {
      const items = await client.request<CompletionItem[]>('textDocument/completion', uri, {
        position: positionOf(typed, part, shift),
      });
      return items.map(({ label }) => label);
    };
    const keys = await labels('        own\n', 11);
    assert.ok(keys.includes('owner') && keys.includes('target'), String(keys));
    assert.ok(!keys.includes('id') && !keys.includes('title'), String(keys));
    assert.ok((await labels('category: oper', 14)).includes('operational'));
    assert.deepEqual((await labels('segment: nu', 11)).slice(0, 2), ['physician', 'nurse']);
  });

  it('completes a title from the metrics library, with unit and direction', async () => {
    const typed = `${text}      - title: wait\n        owner: ana\n      - { title: x, owner: ana }\n`;
    await client.open(uri, typed);
    const item = async (position: {
      line: number;
      character: number;
    }): Promise<CompletionItem | undefined> => {
      const { items } = await client.request<CompletionList>('textDocument/completion', uri, { position });
      return items.find(({ label }) => label === 'Waiting time');
    };
    const beside = await item({ line: 13, character: 19 });
    assert.deepEqual(beside?.textEdit, {
      range: { start: { line: 13, character: 15 }, end: { line: 13, character: 19 } },
      newText: 'Waiting time\n        direction: decrease\n        unit: minutes',
    });
    const flow = await item({ line: 15, character: 17 });
    assert.deepEqual(flow?.additionalTextEdits, [
      {
        range: { start: { line: 15, character: 19 }, end: { line: 15, character: 19 } },
        newText: ' direction: decrease, unit: minutes,',
      },
    ]);
    assert.ok(beside);
    const resolved = await client.connection.sendRequest<CompletionItem>('completionItem/resolve', beside);
    assert.match((resolved.documentation as MarkupContent).value, /lower is better/);
  });

  it('hovers on laws, terms and metrics in any text', async () => {
    const typed = `${text}      - title: Alert fatigue among nurses, 510(k) cleared\n`;
    await client.open(uri, typed);
    const hover = async (part: string): Promise<string> => {
      const found = await client.request<Hover | null>('textDocument/hover', uri, {
        position: positionOf(typed, part, 2),
      });
      return (found?.contents as MarkupContent | undefined)?.value ?? '';
    };
    assert.match(await hover('Alert fatigue'), /\*\*Alert fatigue\*\*/i);
    assert.match(await hover('510(k)'), /as of/);
  });

  it('outlines and folds objectives and key results', async () => {
    await client.open(uri, text);
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', uri);
    assert.deepEqual(
      symbols.map(({ name }) => name),
      ['2027-Q1', 'O-1 Give time back to the care team'],
    );
    assert.deepEqual(
      symbols[0]?.children?.map(({ name, detail }) => `${name} | ${detail}`),
      ['product | clinical', 'roles | physician, nurse'],
    );
    assert.deepEqual(
      symbols.at(-1)?.children?.map(({ name }) => name),
      ['KR-1 Physician burnout score', 'KR-2 Cut no-shows from 12% to 8%'],
    );
    const folds = await client.request<FoldingRange[]>('textDocument/foldingRange', uri);
    assert.deepEqual(
      folds.map(({ startLine, endLine }) => [startLine, endLine]).sort(([a = 0], [b = 0]) => a - b),
      [
        [4, 12],
        [5, 12],
        [7, 12],
        [8, 9],
        [10, 12],
      ],
    );
  });
});

describe('a server that cannot begin', () => {
  it('tells that in the log, and begins with the next question', async () => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => unhandled.push(reason);
    process.on('unhandledRejection', note);
    const faults = [new Error('The disk is busy')];
    const client = await TestClient.start({}, undefined, {
      ready: async () => {
        const fault = faults.pop();
        if (fault) throw fault;
      },
    });
    const logged = new Promise((resolve) => client.connection.onNotification('window/logMessage', resolve));
    await client.open(uri, text);
    await logged;
    await client.open(uri, text);
    assert.ok((await client.pull(uri)).length > 0);
    process.off('unhandledRejection', note);
    assert.deepEqual(unhandled, []);
    client.stop();
  });
});
